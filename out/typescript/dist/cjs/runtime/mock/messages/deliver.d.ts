// Part of every binding that docbind makes. Do not edit.
import type { Device } from '../device.js';
import type { Room } from '../groups/groups.js';
import type { World } from '../world.js';
import { type Content, type Message, type SendOptions } from './message.js';
/** What a message is made of, on its way to one user, or to a group. */
export interface Outgoing {
    readonly sender: string;
    /** Empty for a group. */
    readonly receiver: string;
    /** Empty for a user. */
    readonly groupID: string;
    readonly content: Content;
    readonly id?: string;
    readonly targets?: readonly string[] | null;
    readonly mentioned?: readonly string[];
    readonly options?: Partial<SendOptions>;
}
/** Makes the message that is sent. Nobody has it yet. */
export declare function makeMessage(world: World, outgoing: Outgoing): Message;
/** Brings a message to all who get it. The device that has sent it has it. */
export declare function deliver(world: World, message: Message, from: Device | null): void;
/** Sends a notice of the service to a group. Nobody has to read it. */
export declare function sendToRoom(world: World, { group, topic }: Room, sender: string, content: Content): void;
