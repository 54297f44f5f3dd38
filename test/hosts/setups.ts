import { MessageChannel } from 'node:worker_threads';
import type { HostSetup, NativeSide } from '../../templates/typescript/runtime/conformance.js';
import type { Host } from '../../templates/typescript/runtime/host.js';
import {
  apiCloudHost,
  nodePort,
  portHost,
  servePort,
  type ApiCloudModule,
} from '../../templates/typescript/runtime/hosts/index.js';
import { NativeDouble, type NativeDoubleOptions } from './native-double.js';

type Adapter = (module: ApiCloudModule) => Host;

/** A native module as the conformance suite speaks to it. */
export function nativeSide(options: NativeDoubleOptions = {}): {
  readonly module: ApiCloudModule;
  readonly native: NativeSide;
} {
  const kind = { envelope: 'listener', add: 'addListener', remove: 'removeListener' };
  const double = new NativeDouble({ methods: [kind.remove], listeners: [kind] }, options);
  const native: NativeSide = {
    define: (method, behave) =>
      void double.on(method, (params, { call }) =>
        behave(params, { answer: (answer) => call(answer), fail: (error) => call(undefined, error) }),
      ),
    emit: ({ method, type, data, listenerUuid }) => double.emit(method, type, data, listenerUuid),
  };
  return { module: double.module, native };
}

/** A host in front of a native module. */
export function apiCloudSetup(options: NativeDoubleOptions = {}, adapter: Adapter = apiCloudHost): HostSetup {
  const { module, native } = nativeSide(options);
  return { host: adapter(module), native };
}

/** The same at the other end of a channel. */
export function portSetup(adapter: Adapter = apiCloudHost): HostSetup {
  const { module, native } = nativeSide();
  const { port1, port2 } = new MessageChannel();
  const stop = servePort(nodePort(port1), adapter(module));
  const host = portHost(nodePort(port2));
  return {
    host,
    native,
    close() {
      host.close();
      stop();
      port1.close();
    },
  };
}
