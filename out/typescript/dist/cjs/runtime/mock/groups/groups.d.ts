// Part of every binding that docbind makes. Do not edit.
import type { DataFor, TellOptions } from '../outbox.js';
import type { World } from '../world.js';
import type { Group, Member, Topic } from './group.js';
/** Where messages of a group go: the group itself, or one of its topics. */
export interface Room {
    readonly group: Group;
    readonly topic: Topic | null;
}
/** The groups of the service. */
export declare class Groups {
    #private;
    constructor(world: World);
    add(group: Group): void;
    find(groupID: string): Group | undefined;
    /** A group that may be gone: it still has a name. */
    remembered(groupID: string): Group | undefined;
    /** The groups that exist. */
    all(): Group[];
    joinedBy(userID: string): Group[];
    existing(groupID: string): Group;
    /** The group, of which the user has to be a member. */
    joined(groupID: string, userID: string): {
        readonly group: Group;
        readonly member: Member;
    };
    /** The group, which the user has to run. */
    runBy(groupID: string, userID: string): Group;
    /** The group or topic of an ID. */
    room(id: string): Room | undefined;
    /** The group or topic of an ID, of whose group the user has to be a member. */
    joinedRoom(id: string, userID: string): Room;
    /** Tells all members. */
    tell(group: Group, event: string, data: DataFor, options?: TellOptions): void;
    /** A member as events show one; one who is not in the group has no name card. */
    memberInfo(groupID: string, userID: string, viewer: string): Record<string, unknown>;
    /** All that is known of a member. */
    memberFullInfo(group: Group, member: Member, viewer: string): Record<string, unknown>;
    /** The profile, as methods return it. */
    groupInfo(group: Group): Record<string, unknown>;
}
