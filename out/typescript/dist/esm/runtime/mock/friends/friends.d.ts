// Part of every binding that docbind makes. Do not edit.
import type { World } from '../world.js';
import { type Application, FriendBook } from './book.js';
/** Who is whose friend. */
export declare class Friends {
    #private;
    constructor(world: World);
    bookOf(userID: string): FriendBook;
    /** Those who have the user in their list. */
    ownersOf(userID: string): string[];
    /** What a user calls another; null if they are no friends. */
    remarkOf(viewer: string, userID: string): string | null;
    /** Adds to the list of one user, and tells that user. One who is there already stays as before. */
    add(owner: string, userID: string, remark: string): void;
    /** Takes users from the list of one user, and tells that user. */
    remove(owner: string, userIDs: readonly string[]): void;
    /** What the list of a user says of another, who may be no friend. */
    friendInfo(owner: string, userID: string): Record<string, unknown>;
    /** A blocked user, who has a profile without being a friend. */
    blockedInfo(owner: string, userID: string): Record<string, unknown>;
    /** An application, as one of its sides sees it. */
    applicationInfo({ from, to, wording, source, time }: Application, viewer: string): Record<string, unknown>;
}
