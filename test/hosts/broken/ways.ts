import type { Done, Host, HostEvent } from '../../../templates/typescript/runtime/host.js';
import { apiCloudHost, type ApiCloudModule } from '../../../templates/typescript/runtime/hosts/index.js';

/** An adapter with a mistake, and the case of the conformance suite that finds it. */
export interface Broken {
  readonly mistake: string;
  readonly foundBy: string;
  readonly adapter: (module: ApiCloudModule) => Host;
}

export type Take = (event: unknown) => void;
export type Json = Record<string, unknown>;
type Callback = (ret: unknown, err: unknown) => void;

/** A sound host of which some parts are replaced. */
export function replaced(change: (sound: Host) => Partial<Host>): Broken['adapter'] {
  return (module) => {
    const sound = apiCloudHost(module);
    return { ...sound, ...change(sound) };
  };
}

interface Changes {
  readonly params?: (params: object) => unknown;
  readonly answer?: (answer: unknown) => unknown;
  readonly error?: (error: unknown) => unknown;
  readonly event?: (event: HostEvent) => unknown;
}

const same = <Value>(value: Value): Value => value;

/** A host that changes what passes through it. */
export function changing({ params = same, answer = same, error = same, event = same }: Changes): Broken['adapter'] {
  return replaced((sound) => ({
    call: (method, given, done) =>
      sound.call(method, params(given) as object, (came, failed) =>
        failed === undefined ? done(answer(came)) : done(undefined, error(failed)),
      ),
    receive: (take) => sound.receive((came) => take(event(came as HostEvent))),
  }));
}

/** Applies a change to all strings and lists of a value. */
export function deep(value: unknown, change: (value: string | unknown[]) => unknown): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return change(value.map((item) => deep(item, change)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deep(item, change)]));
}

export const texts = (change: (text: string) => string): Broken['adapter'] =>
  changing({ answer: (answer) => deep(answer, (value) => (typeof value === 'string' ? change(value) : value)) });

/** A host that calls the module by itself: `hear` is given what comes by the callbacks. */
export function bare(hear: (ret: unknown, err: unknown, done: Done, tell: Take) => void): Broken['adapter'] {
  return (module) => {
    const takers = new Set<Take>();
    const tell: Take = (event) => takers.forEach((take) => take(event));
    const methods = module as Record<string, (params: object, callback: Callback) => void>;
    return {
      call: (method, params, done) => void methods[method]?.(params, (ret, err) => hear(ret, err, done, tell)),
      receive(take) {
        takers.add(take);
        return () => void takers.delete(take);
      },
    };
  };
}

export const isEvent = (ret: unknown): boolean => typeof (ret as Json | null | undefined)?.['type'] === 'string';
export const careless = bare((ret, err, done, tell) => (isEvent(ret) ? tell(ret) : done(ret, err)));
