// Part of every binding that docbind makes. Do not edit.
import type { Device } from '../device.js';
import type { World } from '../world.js';
import { type Message, type MessageDraft } from './message.js';
/** A message as the user of a device sees it. */
export declare function messageView(world: World, device: Device, message: Message): Record<string, unknown>;
/** A created message, as it is before it is sent. */
export declare function draftView(world: World, device: Device, draft: MessageDraft): Record<string, unknown>;
/** Notes that a device has a message, in the state in which it is. */
export declare function keep({ state }: Device, { msgID, version }: Message): void;
/** Messages as an answer has them: the device has them from then on. */
export declare function handOut(world: World, device: Device, messages: readonly Message[]): Record<string, unknown>[];
