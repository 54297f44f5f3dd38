// Part of every binding that docbind makes. Do not edit.
import type { MessagePortLike, PortMessage } from './port.js';

/** Tells these messages from others on the same port. */
const PROTOCOL = 'docbind-host';
const VERSION = 1;

/** What the two ends say to each other, as JSON text. The ids of calls are the client's, and count up from 1. */
export type Message =
  | { readonly kind: 'call'; readonly id: number; readonly method: string; readonly params: object }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly error: unknown }
  | { readonly kind: 'event'; readonly event: unknown }
  | { readonly kind: 'close' };

/** A message as it comes: whoever holds the other end may have written anything into it. */
export interface Incoming {
  readonly kind: unknown;
  readonly [key: string]: unknown;
}

declare const self: unknown;

/** Throws where a message has something that JSON has not. */
export function post(port: MessagePortLike, message: Message): void {
  port.postMessage(JSON.stringify({ protocol: PROTOCOL, version: VERSION, ...message }));
}

/** Takes what the other end says. What it returns ends that. */
export function listen(port: MessagePortLike, take: (message: Incoming) => void, gone: () => void): () => void {
  const hear = ({ data, origin }: PortMessage): void => {
    const message = origin ? undefined : read(data);
    if (message) take(message);
  };
  port.addEventListener('message', hear);
  port.addEventListener('close', gone);
  // At the global object of a worker it would be some function of the script.
  if (typeof self === 'undefined' || port !== self) port.start?.();
  return () => {
    port.removeEventListener('message', hear);
    port.removeEventListener('close', gone);
  };
}

/** Undefined for what is not of this protocol: a port may carry other messages as well. */
function read(data: unknown): Incoming | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const message = JSON.parse(data) as Incoming | null;
    return message?.['protocol'] === PROTOCOL && message['version'] === VERSION ? message : undefined;
  } catch {
    return undefined;
  }
}

/** A failure as data. Of an exception, JSON would keep neither the message nor the name. */
export function failureData(error: unknown): unknown {
  if (!(error instanceof Error)) return error ?? String(error);
  const { name, message: desc } = error;
  return Object.assign({ name, desc }, error);
}
