// Part of every binding that docbind makes. Do not edit.
import type { Model } from '../model.js';
import type { Device } from './device.js';
/** Refuses a call for which the device is not ready. A reference without the first step needs none. */
export declare function refuseUnlessReady(model: Model, device: Device, method: string): void;
