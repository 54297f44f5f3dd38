// Part of every binding that docbind makes. Do not edit.
import type { Device } from '../device.js';
import type { World } from '../world.js';
import type { Conversation } from './conversation.js';
/** A conversation as the user of a device sees it. */
export declare function conversationView(world: World, device: Device, conversation: Conversation): Record<string, unknown>;
