// Part of every binding that docbind makes. Do not edit.
import type { Device, Done } from './device.js';
import type { MockDevice } from './options.js';
/** What is handed out of a device: no more than a client needs. */
export declare class DeviceHandle implements MockDevice {
    #private;
    constructor(device: Device);
    get name(): string;
    get kind(): string;
    get userID(): string;
    call(method: string, params: object, done: Done): void;
    receive(take: (event: unknown) => void): () => void;
}
