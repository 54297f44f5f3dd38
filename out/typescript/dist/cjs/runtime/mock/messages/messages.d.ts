// Part of every binding that docbind makes. Do not edit.
import type { Device } from '../device.js';
import type { World } from '../world.js';
import type { Message } from './message.js';
/** The messages that the cloud keeps. */
export declare class Messages {
    #private;
    /** Keeps a message; one that is not for the history can only be found by its ID. */
    add(message: Message, inHistory: boolean): void;
    find(msgID: string): Message | undefined;
    /** Oldest first; of a conversation as its user calls it. */
    inConversation(userID: string, conversationID: string): readonly Message[];
    nextSeq(sender: string, receiver: string, groupID: string): number;
}
/** What a conversation's ID says. */
export declare function partsOf(conversationID: string): {
    readonly isGroup: boolean;
    readonly peer: string;
};
/** A message that was put into a conversation on this device. */
export declare function insertedMessage(device: Device, msgID: string): Message | undefined;
/** Whether the user has a message: not, if it was for others, or is deleted. */
export declare function isShownTo(device: Device, message: Message): boolean;
/** The message of an ID, of those that the user of the device has. */
export declare function messageOf(world: World, device: Device, msgID: string): Message;
