import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { Done, Host } from '../../templates/typescript/runtime/host.js';
import { nodePort, portHost, servePort, type PortHost } from '../../templates/typescript/runtime/hosts/index.js';

/** A host that a test speaks for. */
export interface ScriptedHost extends Host {
  /** Calls that were made, with what answers them. */
  readonly calls: { readonly method: string; readonly params: object; readonly done: Done }[];
  /** Those who take events. */
  readonly takers: Set<(event: unknown) => void>;
  emit(event: unknown): void;
}

export function scriptedHost(): ScriptedHost {
  const calls: ScriptedHost['calls'] = [];
  const takers: ScriptedHost['takers'] = new Set();
  return {
    calls,
    takers,
    call: (method, params, done) => void calls.push({ method, params, done }),
    receive(take) {
      takers.add(take);
      return () => void takers.delete(take);
    },
    emit: (event) => [...takers].forEach((take) => take(event)),
  };
}

/** A host that is served over a channel. */
export interface Served {
  readonly client: PortHost;
  readonly stop: () => void;
  /** The port at the client's end, and the one at the server's. */
  readonly here: MessagePort;
  readonly there: MessagePort;
}

const open: MessagePort[] = [];

export function serve(host: Host): Served {
  const { port1: there, port2: here } = new MessageChannel();
  open.push(here, there);
  return { stop: servePort(nodePort(there), host), client: portHost(nodePort(here)), here, there };
}

/** For after each test: ports that are open keep the process. */
export function closeAll(): void {
  for (const port of open.splice(0)) port.close();
}

/** What is said about a call. */
export function words(host: Host, method: string, params: object = {}): unknown[][] {
  const said: unknown[][] = [];
  void host.call(method, params, (...word) => void said.push(word));
  return said;
}

/** Long enough for what is under way on a channel of one process. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 5; round++) await new Promise((resolve) => setTimeout(resolve, 1));
}
