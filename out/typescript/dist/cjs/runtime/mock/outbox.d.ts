// Part of every binding that docbind makes. Do not edit.
import type { Model } from '../model.js';
import type { Device } from './device.js';
import { type EventKind } from './events.js';
/** An event on its way to a device. */
export interface Happening {
    readonly device: Device;
    /** Whom it is for; empty if it is for the device, whoever is logged in. */
    readonly userID: string;
    /** What each kind of listener is told. */
    readonly news: readonly {
        readonly kind: EventKind;
        readonly data: unknown;
    }[];
    /** Is called when the event arrives, whether somebody listens or not. */
    readonly arrived: ((device: Device) => void) | null;
}
/** What an event brings: the same to all, or made for each device, since each user sees things from one side. */
export type Data = {
    readonly [key: string]: unknown;
} | readonly unknown[] | string | number | null | undefined;
export type DataFor = Data | ((device: Device) => Data);
export interface TellOptions {
    /** A device that is not told, such as the one that has caused it. */
    readonly except?: Device;
    readonly arrived?: (device: Device) => void;
}
/** Gathers the events that follow from a call. */
export declare class Outbox {
    #private;
    constructor(model: Model, devices: readonly Device[]);
    /** Tells all devices on which the user is logged in. */
    tell(userID: string, event: string, data: DataFor, options?: TellOptions): void;
    /** Tells one device of the user who is logged in there. */
    tellOne(device: Device, event: string, data: DataFor, options?: Pick<TellOptions, 'arrived'>): void;
    /** Tells a device, even if nobody is logged in. */
    tellDevice(device: Device, event: string, data: DataFor): void;
    happening(device: Device, userID: string, event: string, data: DataFor, arrived: Happening['arrived']): Happening;
    /** Whether somebody on the device listens to the event. */
    isHeard(device: Device, event: string): boolean;
    /** Those gathered so far. They leave the outbox. */
    take(): readonly Happening[];
}
/** Hands events to the listeners of their devices. Who has logged out meanwhile hears nothing more. */
export declare function deliverAll(happenings: readonly Happening[]): void;
