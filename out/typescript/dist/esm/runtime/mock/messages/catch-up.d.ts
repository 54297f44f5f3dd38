// Part of every binding that docbind makes. Do not edit.
import type { Device } from '../device.js';
import type { World } from '../world.js';
/** Brings a device, after a login, the unread messages that came while it was away: oldest first. */
export declare function catchUp(world: World, device: Device): void;
