// Part of every binding that docbind makes. Do not edit.
import type { Term } from '../base/terms.js';
import type { Behaviours } from '../call.js';
import type { World } from '../world.js';
/** Methods about the status of users. */
export declare const STATUS_METHODS: Behaviours;
/** As methods and events report it. */
export declare function statusOf(world: World, userID: string): Record<string, unknown>;
export declare function statusType(world: World, userID: string): Term;
/** Tells who is interested: those who have subscribed, and friends if the console says so. */
export declare function tellStatus(world: World, userID: string, toSelf: boolean): void;
