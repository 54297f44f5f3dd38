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
export declare class FriendBook {
    readonly friends: Map<string, Friend>;
    /** User IDs by the name of the friend group. */
    readonly groups: Map<string, Set<string>>;
    readonly blocked: Set<string>;
    /** By the ID of the other user. */
    readonly received: Map<string, Application>;
    readonly sent: Map<string, Application>;
    /** The received ones that have not been read. */
    readonly unread: Set<string>;
    groupsOf(userID: string): string[];
}
/** What became of one user of a list. */
export interface Outcome {
    readonly userID: string;
    readonly resultCode: number;
    readonly resultInfo: string;
}
export declare function outcome(userID: string, resultCode?: number, resultInfo?: string): Outcome;
/** Who of two users is on whose list, by whether each is. */
export declare function relationName(inMine: boolean, inTheirs: boolean): string;
