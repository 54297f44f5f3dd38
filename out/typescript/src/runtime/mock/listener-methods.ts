// Part of every binding that docbind makes. Do not edit.
import type { Model } from '../model.js';
import { INVALID } from './base/codes.js';
import { refuse } from './base/refusal.js';
import type { Call } from './call.js';
import { connect } from './sdk/connection.js';

/** Methods that add and remove listeners, whatever they are called. They need neither a start nor a login. */
export class ListenerMethods {
  readonly #methods = new Map<string, { readonly listener: string; readonly adds: boolean }>();

  constructor(model: Model) {
    for (const [listener, { add, remove }] of Object.entries(model.listeners)) {
      this.#methods.set(add, { listener, adds: true });
      this.#methods.set(remove, { listener, adds: false });
    }
  }

  /** Does what the method does; gives whether it is one of these. */
  take({ world, device, params }: Call, method: string): boolean {
    const found = this.#methods.get(method);
    if (!found) return false;
    const uuid = params.text('uuid');
    if (uuid === '') refuse(INVALID, 'uuid is missing');
    if (found.adds) device.state.listeners.set(uuid, found.listener);
    else device.state.listeners.delete(uuid);
    connect(world, device, false);
    return true;
  }
}
