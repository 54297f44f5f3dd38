import { MessageChannel } from 'node:worker_threads';
import { describe, test } from 'vitest';
import { hostCases, type HostSetup } from '../../templates/typescript/runtime/conformance.js';
import { apiCloudHost, portHost, servePort } from '../../templates/typescript/runtime/hosts/index.js';
import { emitterSetup, promiseSetup } from './other-hosts.js';
import { apiCloudSetup, nativeSide, portSetup } from './setups.js';

/** Ports as browsers have them, which Node has, too, though its types do not say so. */
function browserPortSetup(): HostSetup {
  const { module, native } = nativeSide();
  const { port1, port2 } = new MessageChannel() as unknown as Record<'port1' | 'port2', Parameters<typeof portHost>[0]>;
  const stop = servePort(port1, apiCloudHost(module));
  return { host: portHost(port2), native, close: stop };
}

/** A page in an iframe of a page in an iframe. */
function twoPortsSetup(): HostSetup {
  const first = portSetup();
  const second = portSetup(() => first.host);
  return {
    ...second,
    native: first.native,
    async close() {
      await second.close?.();
      await first.close?.();
    },
  };
}

const SETUPS: Readonly<Record<string, () => HostSetup>> = {
  'a native module': apiCloudSetup,
  'a native module whose methods are hidden': () => apiCloudSetup({ methods: 'hidden' }),
  'a port': portSetup,
  'a port of a browser': browserPortSetup,
  'a port behind a port': twoPortsSetup,
  'a host that answers with promises': promiseSetup,
  'a host with one emitter': emitterSetup,
};

describe.each(Object.entries(SETUPS))('%s', (_, make) => {
  for (const { name, run } of hostCases(make)) test(name, run);
});
