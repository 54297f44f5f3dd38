// Part of every binding that docbind makes. Do not edit.
import type { MessagePortLike, NodePort } from './port.js';
/** A port or a worker of Node's `worker_threads`, `parentPort` too, for `portHost` and `servePort`. */
export declare function nodePort(port: NodePort): MessagePortLike;
