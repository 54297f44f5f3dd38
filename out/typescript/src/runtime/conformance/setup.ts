// Part of every binding that docbind makes. Do not edit.
import type { Host, HostEvent } from '../host.js';

/** A host under test, before a native side that does what the case says. */
export interface HostSetup {
  readonly host: Host;
  readonly native: NativeSide;
  /** Is called when the case is over. */
  close?(): PromiseLike<void> | void;
}

/** The handle on what stands behind the host: a fake that is spoken to as the real one would be. */
export interface NativeSide {
  /**
   * Says what a method does from now on. The native side has the methods that were defined, the two for listeners, and no
   * others. `behave` may throw, which the method then does as well.
   */
  define(method: string, behave: (params: unknown, reply: Reply) => void): void;
  /**
   * Sends an event on the way on which the host hears of it. Where that is the callback of an added listener, it is the one
   * that was added as `event.listenerUuid`.
   */
  emit(event: HostEvent): void;
}

/** How a call is answered. Cases may use it within the call, later, several times, or never. */
export interface Reply {
  answer(answer: unknown): void;
  /** Says that the call failed, in the way that the native side has for that. */
  fail(error: unknown): void;
}

/**
 * The method that adds a listener, `{ uuid }`, which the native side has from the beginning and does not answer. Where a case
 * defines it, that happens once the listener is known.
 */
export const ADD = 'addListener';
/** The method that removes one, `{ uuid }`, as well. */
export const REMOVE = 'removeListener';
