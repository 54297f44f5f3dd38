// Part of every binding that docbind makes. Do not edit.
import type { Host } from '../host.js';
import type { MessagePortLike } from './port.js';
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
export declare function portHost(port: MessagePortLike): PortHost;
/**
 * Serves a host to the `portHost` at the other end of a port. One host may be served on several ports, each of which hears
 * all its events. The function that it returns ends it, and so does the other end when it closes; the port stays open.
 *
 * The other end may call all that the host can do, so mind whom a port is given. A window is no port: anybody can send to it,
 * so what it hears is ignored.
 */
export declare function servePort(port: MessagePortLike, host: Host): () => void;
