// Part of every binding that docbind makes. Do not edit.
import { recordOf } from '../base/json.js';
import type { World } from '../world.js';
import { type Application, FriendBook } from './book.js';

/** Who is whose friend. A message of a friend has the remark, also as the last one of a group's conversation. */
export class Friends {
  readonly #world: World;
  readonly #books = new Map<string, FriendBook>();

  constructor(world: World) {
    this.#world = world;
  }

  bookOf(userID: string): FriendBook {
    const book = this.#books.get(userID) ?? new FriendBook();
    this.#books.set(userID, book);
    return book;
  }

  /** Those who have the user in their list. */
  ownersOf(userID: string): string[] {
    return [...this.#books].filter(([, book]) => book.friends.has(userID)).map(([owner]) => owner);
  }

  /** What a user calls another; null if they are no friends. */
  remarkOf(viewer: string, userID: string): string | null {
    return this.bookOf(viewer).friends.get(userID)?.remark ?? null;
  }

  /** Adds to the list of one user, and tells that user. One who is there already stays as before. */
  add(owner: string, userID: string, remark: string): void {
    const { friends } = this.bookOf(owner);
    if (friends.has(userID)) return;
    friends.set(userID, { remark, customInfo: new Map() });
    this.#world.outbox.tell(owner, 'onFriendListAdded', () => [this.friendInfo(owner, userID)]);
    this.#world.conversations.touchAll(owner, userID);
  }

  /** Takes users from the list of one user, and tells that user. */
  remove(owner: string, userIDs: readonly string[]): void {
    const book = this.bookOf(owner);
    const gone = userIDs.filter((userID) => book.friends.delete(userID));
    for (const members of book.groups.values()) for (const userID of gone) members.delete(userID);
    if (gone.length === 0) return;
    this.#world.outbox.tell(owner, 'onFriendListDeleted', gone);
    for (const userID of gone) this.#world.conversations.touchAll(owner, userID);
  }

  /** What the list of a user says of another, who may be no friend. */
  friendInfo(owner: string, userID: string): Record<string, unknown> {
    const book = this.bookOf(owner);
    const friend = book.friends.get(userID);
    const user = this.#world.users.find(userID);
    return {
      userID,
      friendRemark: friend?.remark ?? '',
      friendGroup: book.groupsOf(userID),
      userProfile: friend && user ? this.#world.users.profileOf(user) : undefined,
      friendCustomInfo: recordOf(friend?.customInfo ?? []),
    };
  }

  /** A blocked user, who has a profile without being a friend. */
  blockedInfo(owner: string, userID: string): Record<string, unknown> {
    const user = this.#world.users.find(userID);
    return {
      ...this.friendInfo(owner, userID),
      userProfile: user ? this.#world.users.profileOf(user) : { userID },
    };
  }

  /** An application, as one of its sides sees it. */
  applicationInfo({ from, to, wording, source, time }: Application, viewer: string): Record<string, unknown> {
    const received = viewer === to;
    const userID = received ? from : to;
    return {
      userID,
      nickName: this.#world.users.nameOf(userID),
      faceUrl: this.#world.users.faceOf(userID),
      addTime: Math.floor(time / 1000),
      addSource: source,
      addWording: wording,
      type: this.#world.terms.of(`V2TIM_FRIEND_APPLICATION_${received ? 'COME_IN' : 'SEND_OUT'}`),
    };
  }
}
