// Part of every binding that docbind makes. Do not edit.
import { isHostEvent, type Host } from '../host.js';

/** A native module of APICloud or YonBuilder, as `api.require` gives it. */
export type ApiCloudModule = object;

export function apiCloudHost(module: ApiCloudModule): Host {
  const takers = new Set<(event: unknown) => void>();
  return {
    call(method, params, done) {
      (module as never as Record<string, (params: object, back: (ret: unknown, err: unknown) => void) => void>)[
        method
      ]?.(params, (ret, err) => {
        if (isHostEvent(ret)) for (const take of [...takers]) take(ret);
        else done(ret, err);
      });
    },
    receive(take) {
      takers.add(take);
      return () => void takers.delete(take);
    },
  };
}
