// Part of every binding that docbind makes. Do not edit.
import type { MessagePortLike, NodePort, PortMessage } from './port.js';

type Listener = (message: PortMessage) => void;

/** A port or a worker of Node's `worker_threads`, `parentPort` too, for `portHost` and `servePort`. */
export function nodePort(port: NodePort): MessagePortLike {
  const takers = new Map<unknown, (message: unknown) => void>();
  return {
    postMessage: (message) => port.postMessage(message),
    addEventListener(type: 'message' | 'close', listener: Listener | (() => void)) {
      if (type === 'close') {
        const closed = listener as () => void;
        port.on('close', closed);
        // A worker is not closed, it exits.
        port.on('exit', closed);
      } else if (!takers.has(listener)) {
        const take = (data: unknown): void => listener({ data });
        takers.set(listener, take);
        port.on('message', take);
      }
    },
    removeEventListener(type: 'message' | 'close', listener: Listener | (() => void)) {
      if (type === 'close') {
        const closed = listener as () => void;
        port.off('close', closed);
        port.off('exit', closed);
      } else {
        const take = takers.get(listener);
        takers.delete(listener);
        if (take) port.off('message', take);
      }
    },
  };
}
