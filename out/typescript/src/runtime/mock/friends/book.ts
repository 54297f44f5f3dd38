// Part of every binding that docbind makes. Do not edit.

/** What a user keeps about a friend. */
export interface Friend {
  remark: string;
  readonly customInfo: Map<string, string>;
}

/** A friend application, as it is in the lists of both sides. */
export interface Application {
  readonly from: string;
  readonly to: string;
  readonly wording: string;
  readonly source: string;
  /** What the applicant will call the friend. */
  readonly remark: string;
  /** In milliseconds. */
  readonly time: number;
}

/** The friends of one user, and all that goes with them. */
export class FriendBook {
  readonly friends: Map<string, Friend> = new Map();
  /** User IDs by the name of the friend group. */
  readonly groups: Map<string, Set<string>> = new Map();
  readonly blocked: Set<string> = new Set();
  /** By the ID of the other user. */
  readonly received: Map<string, Application> = new Map();
  readonly sent: Map<string, Application> = new Map();
  /** The received ones that have not been read. */
  readonly unread: Set<string> = new Set();

  groupsOf(userID: string): string[] {
    return [...this.groups].filter(([, members]) => members.has(userID)).map(([name]) => name);
  }
}

/** What became of one user of a list. */
export interface Outcome {
  readonly userID: string;
  readonly resultCode: number;
  readonly resultInfo: string;
}

export function outcome(userID: string, resultCode = 0, resultInfo = ''): Outcome {
  return { userID, resultCode, resultInfo };
}

/** Who of two users is on whose list, by whether each is. */
export function relationName(inMine: boolean, inTheirs: boolean): string {
  if (inMine) return `V2TIM_FRIEND_RELATION_TYPE_${inTheirs ? 'BOTH_WAY' : 'IN_MY_FRIEND_LIST'}`;
  return `V2TIM_FRIEND_RELATION_TYPE_${inTheirs ? 'IN_OTHER_FRIEND_LIST' : 'NONE'}`;
}
