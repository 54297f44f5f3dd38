// Part of every binding that docbind makes. Do not edit.
import type { Model } from '../model.js';
import { fit } from './base/fit.js';
import type { Device } from './device.js';
import { type EventKind, Events } from './events.js';

/** An event on its way to a device. */
export interface Happening {
  readonly device: Device;
  /** Whom it is for; empty if it is for the device, whoever is logged in. */
  readonly userID: string;
  /** What each kind of listener is told. */
  readonly news: readonly { readonly kind: EventKind; readonly data: unknown }[];
  /** Is called when the event arrives, whether somebody listens or not. */
  readonly arrived: ((device: Device) => void) | null;
}

/** What an event brings: the same to all, or made for each device, since each user sees things from one side. */
export type Data = { readonly [key: string]: unknown } | readonly unknown[] | string | number | null | undefined;
export type DataFor = Data | ((device: Device) => Data);

export interface TellOptions {
  /** A device that is not told, such as the one that has caused it. */
  readonly except?: Device;
  /** Which devices are told; without it all. */
  readonly to?: ((device: Device) => boolean) | undefined;
  readonly arrived?: (device: Device) => void;
}

/** Gathers the events that follow from a call. */
export class Outbox {
  readonly #model: Model;
  readonly #events: Events;
  readonly #devices: readonly Device[];
  #waiting: Happening[] = [];

  constructor(model: Model, devices: readonly Device[]) {
    this.#model = model;
    this.#events = new Events(model);
    this.#devices = devices;
  }

  /** Tells all devices on which the user is logged in. */
  tell(userID: string, event: string, data: DataFor, options: TellOptions = {}): void {
    for (const device of this.#devices)
      if (device.userID === userID && device !== options.except && (options.to?.(device) ?? true))
        this.#waiting.push(this.happening(device, userID, event, data, options.arrived ?? null));
  }

  /** Tells one device of the user who is logged in there. */
  tellOne(device: Device, event: string, data: DataFor, options: Pick<TellOptions, 'arrived'> = {}): void {
    this.#waiting.push(this.happening(device, device.userID, event, data, options.arrived ?? null));
  }

  /** Tells a device, even if nobody is logged in. */
  tellDevice(device: Device, event: string, data: DataFor): void {
    this.#waiting.push(this.happening(device, '', event, data, null));
  }

  happening(device: Device, userID: string, event: string, data: DataFor, arrived: Happening['arrived']): Happening {
    // What nobody listens to needs not be made; who begins to listen before it arrives has missed it.
    const kinds = this.#events.find(event).filter(({ listener }) => listens(device, listener));
    const value = kinds.length === 0 ? undefined : typeof data === 'function' ? data(device) : data;
    const news = kinds.map((kind) => ({ kind, data: fit(this.#model, kind.payload, value) }));
    return { device, userID, news, arrived };
  }

  /** Whether somebody on the device listens to the event. */
  isHeard(device: Device, event: string): boolean {
    return this.#events.find(event).some(({ listener }) => listens(device, listener));
  }

  /** Those gathered so far. They leave the outbox. */
  take(): readonly Happening[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }
}

function listens(device: Device, listener: string): boolean {
  return [...device.state.listeners.values()].includes(listener);
}

/** Hands events to the listeners of their devices. Who has logged out meanwhile hears nothing more. */
export function deliverAll(happenings: readonly Happening[]): void {
  for (const { device, userID, news, arrived } of happenings) {
    if (userID !== '' && device.userID !== userID) continue;
    arrived?.(device);
    for (const { kind, data } of news)
      for (const [listenerUuid, listener] of [...device.state.listeners])
        if (listener === kind.listener) device.deliver({ method: kind.envelope, type: kind.tag, data, listenerUuid });
  }
}
