// Part of every binding that docbind makes. Do not edit.
import type { HostEvent } from '../host.js';
import { DeviceState } from './device-state.js';
export type Done = (answer: unknown, error?: unknown) => void;
/** What answers the calls of all devices. */
export type Answerer = (device: Device, method: string, params: unknown, done: Done) => void;
export declare class Device {
    #private;
    readonly name: string;
    readonly kind: string;
    state: DeviceState;
    constructor(name: string, kind: string, answer: Answerer);
    get userID(): string;
    call(method: string, params: unknown, done: Done): void;
    receive(take: (event: unknown) => void): () => void;
    deliver(event: HostEvent): void;
    reset(): void;
}
