// Part of every binding that docbind makes. Do not edit.
import { isObject } from '../check.js';
import type { Done, Host } from '../host.js';
import { firstWord } from './first-word.js';
import { Pending } from './pending.js';
import type { MessagePortLike } from './port.js';
import { failureData, listen, post, type Incoming, type Message } from './protocol.js';
import { takers } from './takers.js';

/** A host at the other end of a port. */
export interface PortHost extends Host {
  /** Ends it: calls fail from now on, those under way too. The port stays open, since it may carry other messages. */
  close(): void;
}

/**
 * The host that the other end of a port serves by `servePort`: for a page in an iframe or code in a worker, while the native
 * module is with its parent.
 *
 * ```ts
 * // the parent
 * const { port1, port2 } = new MessageChannel();
 * servePort(port1, apiCloudHost(module));
 * frame.contentWindow.postMessage('chat', origin, [port2]);
 *
 * // the page in the iframe
 * addEventListener('message', ({ data, origin, ports: [port] }) => {
 *   if (data === 'chat' && origin === trusted) start(portHost(port));
 * });
 * ```
 */
export function portHost(port: MessagePortLike): PortHost {
  const { receive, emit } = takers();
  const pending = new Pending();
  let isOpen = true;

  const end = (): void => {
    if (!isOpen) return;
    isOpen = false;
    stop();
    for (const done of pending.clear()) done(undefined, closed());
  };
  const take = (message: Incoming): void => {
    const { kind, id } = message;
    if (kind === 'answer') pending.take(id)?.(message['answer']);
    else if (kind === 'failure') pending.take(id)?.(undefined, message['error'] ?? 'The host gave no reason.');
    else if (kind === 'event') emit(message['event']);
    else if (kind === 'close') end();
  };
  const stop = listen(port, take, end);

  return {
    receive,
    call(method, params, done) {
      if (!isOpen) return done(undefined, closed());
      const id = pending.add(method, params, done);
      try {
        post(port, { kind: 'call', id, method, params });
      } catch (error) {
        pending.take(id)?.(undefined, notSent(`The parameters of ${method}`, error));
      }
    },
    close() {
      if (!isOpen) return;
      end();
      post(port, { kind: 'close' });
    },
  };
}

/**
 * Serves a host to the `portHost` at the other end of a port. One host may be served on several ports, each of which hears
 * all its events. The function that it returns ends it, and so does the other end when it closes; the port stays open.
 *
 * The other end may call all that the host can do, so mind whom a port is given. A window is no port: anybody can send to it,
 * so what it hears is ignored.
 */
export function servePort(port: MessagePortLike, host: Host): () => void {
  let isOpen = true;

  const send = (message: Message): void => {
    if (isOpen) post(port, message);
  };
  const serve = (id: number, method: string, params: object): void => {
    const reply: Done = firstWord((answer, error) => {
      const failed = error !== undefined && error !== null;
      try {
        send(failed ? { kind: 'failure', id, error: failureData(error) } : { kind: 'answer', id, answer });
      } catch (unsent) {
        send({ kind: 'failure', id, error: notSent(`What came of ${method}`, unsent) });
      }
    });
    const fail = (error: unknown): void => reply(undefined, error ?? String(error));
    try {
      host.call(method, params, reply)?.then((answer) => reply(answer), fail);
    } catch (error) {
      fail(error);
    }
  };
  const end = (): void => {
    if (!isOpen) return;
    isOpen = false;
    stop();
    stopEvents?.();
  };
  const take = ({ kind, id, method, params }: Incoming): void => {
    if (kind === 'close') end();
    else if (kind === 'call' && typeof id === 'number' && typeof method === 'string' && isObject(params))
      serve(id, method, params);
  };
  const stopEvents = host.receive((event) => {
    try {
      send({ kind: 'event', event });
    } catch {
      // An event that is no JSON cannot be told of.
    }
  });
  const stop = listen(port, take, end);

  return () => {
    if (!isOpen) return;
    end();
    post(port, { kind: 'close' });
  };
}

function closed(): object {
  return { desc: 'The port to the host was closed. What was asked for may happen all the same.' };
}

/** The other end would never hear why, and wait. */
function notSent(what: string, error: unknown): object {
  return { desc: `${what} cannot be sent as JSON: ${String(error)}` };
}
