// Part of every binding that docbind makes. Do not edit.
import type { MessagePortLike } from './port.js';
/** What the two ends say to each other, as JSON text. The ids of calls are the client's, and count up from 1. */
export type Message = {
    readonly kind: 'call';
    readonly id: number;
    readonly method: string;
    readonly params: object;
} | {
    readonly kind: 'answer';
    readonly id: number;
    readonly answer: unknown;
} | {
    readonly kind: 'failure';
    readonly id: number;
    readonly error: unknown;
} | {
    readonly kind: 'event';
    readonly event: unknown;
} | {
    readonly kind: 'close';
};
/** A message as it comes: whoever holds the other end may have written anything into it. */
export interface Incoming {
    readonly kind: unknown;
    readonly [key: string]: unknown;
}
/** Throws where a message has something that JSON has not. */
export declare function post(port: MessagePortLike, message: Message): void;
/** Takes what the other end says. What it returns ends that. */
export declare function listen(port: MessagePortLike, take: (message: Incoming) => void, gone: () => void): () => void;
/** A failure as data. Of an exception, JSON would keep neither the message nor the name. */
export declare function failureData(error: unknown): unknown;
