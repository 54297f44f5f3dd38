// Part of every binding that docbind makes. Do not edit.
import { type CallOptions, type Signal } from './guard.js';
import type { Listening } from './listening.js';
import { type HostListener, type ListenerKind } from './listener.js';
/** A handler of `on`: it gets what the event brings, and the whole event behind it. Which types these are is up to the client. */
export type Handler = (data: never, event: never) => void;
/** A class of listeners that can be made without handlers. */
export type MakeListener = (new () => HostListener) & {
    readonly kind: ListenerKind;
};
/** Events of a connection one by one. For each kind of listener that is needed one is added to the host, and no longer. */
export declare class Events {
    private readonly listening;
    private readonly hubs;
    constructor(listening: Listening, kinds: readonly MakeListener[]);
    /** Calls a handler with each event of that name. Gives a function that ends it. `refused` takes the host's error. */
    on(name: string, handler: Handler, refused?: (error: unknown) => void): () => void;
    /** Resolves with what the next event of that name brings. */
    once(name: string, options?: CallOptions): Promise<unknown>;
    /** What each event of that name brings, from now on. Events wait until they are asked for, and so does a refusal. */
    all(name: string, options?: {
        readonly signal?: Signal | undefined;
    }): AsyncIterableIterator<unknown>;
    private call;
}
