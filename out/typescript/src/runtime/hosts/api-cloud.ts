// Part of every binding that docbind makes. Do not edit.
import { isHostEvent, type Host } from '../host.js';
import { firstWord } from './first-word.js';
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
      const say = firstWord(done);
      try {
        // Pages without types may hand over no module at all. What every object has is no method of the module.
        if (!methods || typeof methods[method] !== 'function' || methods[method] === NOTHING[method])
          say(undefined, missing(method));
        // Called in place, since `call` and `apply` may be made up as well.
        else
          methods[method](params, (ret, err) => {
            if (isHostEvent(ret)) emit(ret);
            else if (err) say(undefined, err);
            else say(ret);
          });
      } catch (error) {
        say(undefined, error || String(error));
      }
    },
  };
}

const NOTHING: Methods = {};

function missing(method: string): object {
  return { desc: `The native module has no method ${method}: add or update the module, and build the app again.` };
}
