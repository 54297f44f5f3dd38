// Part of every binding that docbind makes. Do not edit.
import type { World } from '../world.js';
import { type Message } from './message.js';
/** Notes the push notifications of a message: on devices that are registered, whose app is in the background. */
export declare function push(world: World, message: Message, userID: string, counts: boolean): void;
