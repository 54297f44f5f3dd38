// Part of every binding that docbind makes. Do not edit.
import type { Device } from '../device.js';
import type { World } from '../world.js';
/** Tells a device which of some conversations are new, changed or gone since it was last told, and the new totals. */
export declare function tellChanges(world: World, device: Device, conversationIDs: readonly string[]): void;
