// Part of every binding that docbind makes. Do not edit.
import type { Done } from '../host.js';

interface Entry {
  readonly method: string;
  readonly done: Done;
  /** The listener that the call is about, if it is about one. */
  readonly uuid: string | undefined;
  /** The call before it about the same listener. */
  readonly earlier: number | undefined;
}

/**
 * Calls that wait for their answers. Those that add a listener may wait for ever, so they are forgotten once another call
 * about the listener was answered, which is the one that removed it.
 */
export class Pending {
  private readonly entries = new Map<number, Entry>();
  private readonly latest = new Map<string | undefined, number>();
  private count = 0;

  get size(): number {
    return this.entries.size;
  }

  /** Gives the id of the call. */
  add(method: string, params: object, done: Done): number {
    const uuid = listenerOf(params);
    const id = ++this.count;
    this.entries.set(id, { method, done, uuid, earlier: this.latest.get(uuid) });
    if (uuid !== undefined) this.latest.set(uuid, id);
    return id;
  }

  /** What waits for the answer to a call, and waits no longer. */
  take(id: unknown): Done | undefined {
    const entry = this.entries.get(id as number);
    if (!entry) return undefined;
    const { method, uuid, earlier = 0 } = entry;
    this.entries.delete(id as number);
    if (this.latest.get(uuid) === id) this.latest.delete(uuid);
    if (this.entries.get(earlier)?.method !== method) this.entries.delete(earlier);
    return entry.done;
  }

  /** All that waited. */
  clear(): readonly Done[] {
    const all = [...this.entries.values()].map(({ done }) => done);
    this.entries.clear();
    this.latest.clear();
    return all;
  }
}

/** Listeners are added and removed with their id and nothing else. */
function listenerOf(params: { readonly uuid?: unknown }): string | undefined {
  return typeof params.uuid === 'string' && Object.keys(params).length === 1 ? params.uuid : undefined;
}
