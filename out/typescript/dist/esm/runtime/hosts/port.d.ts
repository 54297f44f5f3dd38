// Part of every binding that docbind makes. Do not edit.
/** A message. Those that windows hear have an origin, and are not listened to: anybody may send them. */
export interface PortMessage {
    readonly data: unknown;
    readonly origin?: string;
}
/**
 * What is needed of a channel: a `MessagePort`, a `Worker`, or the global object of a worker. Only text is sent, so anything
 * else that carries text can be made to look like one.
 */
export interface MessagePortLike {
    postMessage(message: string): void;
    addEventListener(type: 'message', listener: (message: PortMessage) => void): void;
    /** Where the channel tells that its other end is gone. */
    addEventListener(type: 'close', listener: () => void): void;
    removeEventListener(type: 'message', listener: (message: PortMessage) => void): void;
    removeEventListener(type: 'close', listener: () => void): void;
    /** Ports hold messages back until they are started. */
    start?(): void;
}
/** What is needed of a port or a worker of Node's `worker_threads`. */
export interface NodePort {
    postMessage(message: string): void;
    on(type: 'message', listener: (message: unknown) => void): unknown;
    on(type: 'close' | 'exit', listener: () => void): unknown;
    off(type: 'message', listener: (message: unknown) => void): unknown;
    off(type: 'close' | 'exit', listener: () => void): unknown;
}
