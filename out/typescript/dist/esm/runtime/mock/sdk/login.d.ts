// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from '../call.js';
import type { Device } from '../device.js';
import type { World } from '../world.js';
/** Methods about the login on a device. */
export declare const LOGIN_METHODS: Behaviours;
/** Ends the login on a device, by its user or by the server. */
export declare function leave(world: World, device: Device, reason: 'logout' | 'kicked' | 'expired'): void;
