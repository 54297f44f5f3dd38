// Part of every binding that docbind makes. Do not edit.
import type { World } from '../world.js';
import type { Group, Member } from './group.js';
export interface Newcomer {
    readonly userID: string;
    readonly role: Member['role'];
}
/** Puts users into a group, where they have the conversation from then on. */
export declare function admit(world: World, group: Group, newcomers: readonly Newcomer[]): void;
/** Somebody comes in alone. The members hear of it. */
export declare function joins(world: World, group: Group, userID: string): void;
/** Somebody brings others in. The members hear of it. */
export declare function bringsIn(world: World, group: Group, opUser: string, newcomers: readonly Newcomer[]): void;
/** A member leaves. Those who stay hear of it. */
export declare function leaves(world: World, group: Group, member: Member): void;
