// Part of every binding that docbind makes. Do not edit.
import type { Device } from '../device.js';
import type { World } from '../world.js';
import type { Message } from './message.js';
/** What a device can show of a conversation, oldest first: the cloud's messages and its own. */
export declare function historyOf(world: World, device: Device, conversationID: string): Message[];
/** What of it the device has without asking the cloud. */
export declare function localHistoryOf(world: World, device: Device, conversationID: string): Message[];
/** The message that stands for a conversation in the list. */
export declare function lastMessageOf(world: World, device: Device, conversationID: string): Message | undefined;
