// Part of every binding that docbind makes. Do not edit.
import type { Params } from './base/params.js';
import type { Device } from './device.js';
import type { DataFor, Happening } from './outbox.js';
import type { World } from './world.js';

/** One call of a method, as who answers it sees it. */
export class Call {
  readonly world: World;
  readonly device: Device;
  readonly params: Params;
  /** Events that arrive before the answer. */
  readonly before: Happening[] = [];
  /** Runs right before the answer arrives: for what takes until then. */
  settle: (() => void) | null = null;

  constructor(world: World, device: Device, params: Params) {
    this.world = world;
    this.device = device;
    this.params = params;
  }

  /** The user who is logged in on the device. */
  get me(): string {
    return this.device.userID;
  }

  /** Tells the device something before the answer. */
  tellBefore(event: string, data: DataFor): void {
    this.before.push(this.world.outbox.happening(this.device, '', event, data, null));
  }
}

/** What a method does. It gives the answer's `data`, or throws a Refusal before it has changed anything. */
export type Behaviour = (call: Call) => unknown;
/** By the method's name. */
export type Behaviours = { readonly [method: string]: Behaviour };
