// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
import type { World } from '../world.js';
import type { Group } from './group.js';
/** Somebody wants to join, or (with `toUser`) to bring somebody in. Those who decide hear of it. */
export declare function apply(world: World, group: Group, fromUser: string, toUser: string, requestMsg: string): void;
/** Methods about applications to join groups. */
export declare const JOIN_APPLICATION_METHODS: Behaviours;
