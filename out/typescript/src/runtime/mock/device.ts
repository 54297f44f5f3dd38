// Part of every binding that docbind makes. Do not edit.
import type { Done, HostEvent } from '../host.js';
import { copyJson } from './base/json.js';
import { callOut } from './base/post.js';
import { DeviceState } from './device-state.js';

/** What answers the calls of all devices. */
export type Answerer = (device: Device, method: string, params: unknown, done: Done) => void;

export class Device {
  readonly name: string;
  readonly kind: string;
  state: DeviceState = new DeviceState();
  readonly #answer: Answerer;
  readonly #takers = new Set<(event: unknown) => void>();

  constructor(name: string, kind: string, answer: Answerer) {
    this.name = name;
    this.kind = kind;
    this.#answer = answer;
  }

  get userID(): string {
    return this.state.userID;
  }

  call(method: string, params: unknown, done: Done): void {
    this.#answer(this, method, params, done);
  }

  receive(take: (event: unknown) => void): () => void {
    // One that is given twice is two takers, each of which ends by itself.
    const taker = (event: unknown): void => take(event);
    this.#takers.add(taker);
    return () => void this.#takers.delete(taker);
  }

  deliver(event: HostEvent): void {
    for (const take of [...this.#takers]) callOut(() => take(copyJson(event)));
  }

  reset(): void {
    this.state = new DeviceState();
  }
}
