// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
import type { World } from '../world.js';
import { type Message } from './message.js';
/** Methods that change messages for all who have them. */
export declare const MESSAGE_CHANGE_METHODS: Behaviours;
/** Those who have a message: in a group, the members to whom it went. */
export declare function holders(world: World, { sender, receiver, groupID, targets, hiddenFor }: Message): string[];
