// Part of every binding that docbind makes. Do not edit.
import type { World } from '../world.js';
export interface Invitation {
    readonly inviteID: string;
    /** Empty between two users. */
    readonly groupID: string;
    readonly inviter: string;
    readonly inviteeList: readonly string[];
    readonly data: string;
    /** In seconds; 0 for without end. */
    readonly timeout: number;
    readonly onlineUserOnly: boolean;
    /** In milliseconds. */
    readonly time: number;
    /** Those who have not answered. When nobody is left it is over. */
    readonly waiting: Set<string>;
}
/** The invitations that have been made. */
export declare class Invitations {
    #private;
    constructor(world: World);
    /** Takes an invitation. When its time is over, those who have not answered are too late. */
    add(given: Omit<Invitation, 'time' | 'waiting'>): Invitation;
    find(inviteID: string): Invitation | undefined;
    /** An invitation that somebody can still answer. */
    open(inviteID: string): Invitation;
    /** Those that a user has not answered. */
    waitingFor(userID: string): Invitation[];
    /** A user has answered. */
    answer(invitation: Invitation, userID: string): void;
    /** Nobody can answer any more. */
    end({ inviteID, waiting }: Invitation): void;
}
