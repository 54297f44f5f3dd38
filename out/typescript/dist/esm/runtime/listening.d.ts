// Part of every binding that docbind makes. Do not edit.
import type { HostAnswer } from './answer.js';
import { type Connected, type Connection, type Method } from './connection.js';
import { type Host, type HostEvent } from './host.js';
import { type HostListener } from './listener.js';
/** The class of a kind of listener. */
export type ListenerClass = (abstract new (...args: never[]) => HostListener) & {
    readonly kind?: {
        readonly name: string;
    };
};
export interface ListeningOptions {
    /**
     * Takes what handlers of events throw, and errors of a host that refuses a listener when nobody waits for its word any more.
     * Without it, or where it throws itself, they become unhandled rejections.
     */
    readonly onHandlerError?: (error: unknown) => void;
    /** Takes events of which the reference says nothing and which no listener has a handler for. */
    readonly onUnknownEvent?: (event: HostEvent) => void;
}
/** The listeners of a connection: which ones the host knows, and by which ids. */
export declare class Listening {
    private readonly connection;
    private readonly options;
    private readonly active;
    private readonly ids;
    private receiving;
    constructor(connection: Connection, options: ListeningOptions);
    /** Adds a listener. It is known before the host is called, which may send the first event at once. */
    add(method: Method, listener: HostListener, kind: ListenerClass): Promise<HostAnswer<void>>;
    /** Removes a listener. From the call on it hears nothing, whatever the host answers. */
    remove(method: Method, listener: HostListener, kind: ListenerClass): Promise<HostAnswer<void>>;
    /** Sets the host. Listeners that were added to another one stay there, and go on hearing it. */
    setHost(host: Host): void;
    /** Hands an event to the listener that it names, or, where it names none, to all of its kind. */
    dispatch(event: unknown): void;
    /** Hands over what a handler has thrown. */
    throw(error: unknown): void;
    /** Runs what an app has set. One that throws counts as having taken the event. */
    private run;
    private receive;
    /** The id of a listener. It never changes, so that one that was added can be removed. */
    private idOf;
}
/** What the functions for single methods listen with; `options` count where it does not listen yet. */
export declare function listeningOf({ $connection }: Connected, options?: ListeningOptions): Listening;
