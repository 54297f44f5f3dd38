import { EventEmitter } from 'node:events';
import type { HostSetup, Reply } from '../../templates/typescript/runtime/conformance.js';
import type { Host, HostEvent } from '../../templates/typescript/runtime/host.js';

/*
 * Two hosts as others may write them, to show that the interface takes them as they are: one in front of a native side that
 * answers with promises and calls one function with all events, one in front of a native side that sends answers and events
 * as JSON text through one emitter.
 */

interface PromiseNative {
  readonly methods: ReadonlyMap<string, (params: object) => Promise<unknown>>;
  onEvent: (event: unknown) => void;
}

export function promiseHost(native: PromiseNative): Host {
  const takers: ((event: unknown) => void)[] = [];
  native.onEvent = (event) => takers.forEach((take) => take(event));
  return {
    call: async (method, params) => {
      const run = native.methods.get(method);
      if (!run) throw new Error(`There is no method ${method}`);
      return run(params);
    },
    receive: (take) => void takers.push(take),
  };
}

interface EmitterNative extends EventEmitter<Record<string, [text: string]>> {
  send(text: string): void;
}

export function emitterHost(native: EmitterNative): Host {
  let last = 0;
  return {
    call(method, params, done) {
      const id = `${++last}`;
      native.once(`answer ${id}`, (text) => {
        const { answer, error } = JSON.parse(text) as { readonly answer?: unknown; readonly error?: unknown };
        done(answer, error);
      });
      native.send(JSON.stringify({ id, method, params }));
    },
    receive(take) {
      const hear = (text: string): void => take(JSON.parse(text));
      native.on('event', hear);
      return () => void native.off('event', hear);
    },
  };
}

type Behave = (params: unknown, reply: Reply) => void;

const LISTENERS = ['addListener', 'removeListener'];

export function promiseSetup(): HostSetup {
  const never: Behave = () => undefined;
  const methods = new Map<string, (params: object) => Promise<unknown>>();
  const define = (method: string, behave: Behave): void =>
    void methods.set(
      method,
      (params) => new Promise((answer, fail) => behave(JSON.parse(JSON.stringify(params)), { answer, fail })),
    );
  for (const method of LISTENERS) define(method, never);
  const native: PromiseNative = { methods, onEvent: () => undefined };
  return { host: promiseHost(native), native: { define, emit: (event) => native.onEvent(event) } };
}

/** It answers every call, also one that adds a listener. */
export function emitterSetup(): HostSetup {
  const behaviours = new Map<string, Behave>();
  const native: EmitterNative = Object.assign(new EventEmitter<Record<string, [text: string]>>(), {
    send(text: string) {
      const { id, method, params } = JSON.parse(text) as { id: string; method: string; params: object };
      const say = (word: object): void => void native.emit(`answer ${id}`, JSON.stringify(word));
      const fail = (error: unknown): void => say({ error: error instanceof Error ? { desc: error.message } : error });
      const behave = behaviours.get(method);
      try {
        if (behave) behave(params, { answer: (answer) => say({ answer }), fail });
        else fail(`There is no method ${method}`);
      } catch (error) {
        fail(error);
      }
    },
  });
  for (const method of LISTENERS) behaviours.set(method, (_params, reply) => reply.answer({ code: 0, desc: 'noted' }));
  return {
    host: emitterHost(native),
    native: {
      define: (method, behave) => void behaviours.set(method, behave),
      emit: (event: HostEvent) => void native.emit('event', JSON.stringify(event)),
    },
  };
}
