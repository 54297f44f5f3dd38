// Part of every binding that docbind makes. Do not edit.
import type { Done } from '../host.js';
import type { Device } from './device.js';
import type { MockDevice } from './options.js';

/** What is handed out of a device: no more than a client needs. */
export class DeviceHandle implements MockDevice {
  readonly #device: Device;

  constructor(device: Device) {
    this.#device = device;
  }

  get name(): string {
    return this.#device.name;
  }

  get kind(): string {
    return this.#device.kind;
  }

  get userID(): string {
    return this.#device.userID;
  }

  call(method: string, params: object, done: Done): void {
    this.#device.call(method, params, done);
  }

  receive(take: (event: unknown) => void): () => void {
    return this.#device.receive(take);
  }
}
