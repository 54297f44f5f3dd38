// Part of every binding that docbind makes. Do not edit.
import { isHostEvent, type Done, type Host } from '../host.js';
import { takers } from './takers.js';

/** A native module of APICloud or YonBuilder: what `api.require` gives. */
export type ApiCloudModule = object;

type Callback = (ret: unknown, err: unknown) => void;
type Methods = { readonly [name: string]: ((params: object, callback: Callback) => unknown) | undefined };

/**
 * The host of a web view: calls `module.method(params, (ret, err) => …)`. A callback that brings an event tells those who
 * receive events, each time; any other is the answer, or with an `err` the error, as the module gives it.
 */
export function apiCloudHost(module: ApiCloudModule): Host {
  const { receive, emit } = takers();
  // Modules do not tell what they have: some bridges make methods up when they are asked for.
  const methods = module as Methods;
  return {
    receive,
    call(method, params, done) {
      // The first word about a call counts. Callbacks of listeners are kept for long, and should keep nothing else.
      let say: Done | undefined = done;
      const take: Callback = (ret, err) => {
        if (isHostEvent(ret)) return emit(ret);
        const first = say;
        say = undefined;
        if (first) first(err ? undefined : ret, err || undefined);
      };
      try {
        // Pages without types may hand over no module at all. What every object has is no method of the module.
        const run = methods ? methods[method] : undefined;
        if (typeof run !== 'function' || run === NOTHING[method]) take(undefined, missing(method));
        // Called in place, since `call` and `apply` may be made up as well.
        else methods[method]?.(params, take);
      } catch (error) {
        take(undefined, error || String(error));
      }
    },
  };
}

const NOTHING: Methods = {};

function missing(method: string): object {
  return { desc: `The native module has no method ${method}: add or update the module, and build the app again.` };
}
