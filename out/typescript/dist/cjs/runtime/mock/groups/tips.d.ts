// Part of every binding that docbind makes. Do not edit.
import type { World } from '../world.js';
import type { Group } from './group.js';
/** One change in a group's profile, as events show it. */
export interface GroupChange {
    readonly type: string;
    readonly value: string;
    /** Of a custom field. */
    readonly key: string;
}
export interface TipsDetails {
    readonly members?: readonly string[];
    readonly groupChanges?: readonly GroupChange[];
    readonly mutes?: readonly {
        readonly userID: string;
        readonly muteTime: number;
    }[];
}
/** Puts a notice into the conversation of a group: it arrives like a message, and nobody has to read it. */
export declare function sendTips(world: World, group: Group, type: string, opUser: string, details: TipsDetails): void;
