// Part of every binding that docbind makes. Do not edit.
import type { HostEvent } from './host.js';
/** Functions that are called with the events that they are named after. */
export type Handlers<Events> = {
    [Name in keyof Events]?: ((event: HostEvent<Name & string, Events[Name]>) => void) | null;
} & {
    /** Is called with events of which the reference says nothing. */
    onUnknownEvent?: ((event: HostEvent) => void) | null;
};
/** What the client needs to know of a kind of listener. */
export interface ListenerKind {
    /** The name of its class. */
    readonly name: string;
    /** What the host writes as the method into its events, where that is not the name. */
    readonly envelope?: string;
    /** What the host calls the methods that add and remove one. */
    readonly add: string;
    readonly remove: string;
    /** The names of its handlers. */
    readonly events: readonly string[];
    /** Handlers by what the host calls their events, where that is not the name. */
    readonly routes?: {
        readonly [type: string]: readonly Route[];
    };
}
/**
 * The name of a handler, and perhaps what shows that an event is for it where several share a type: a key of the payload, or
 * `[]` for a payload that is a list. Of several that fit the first counts.
 */
export type Route = readonly string[];
/** Handlers for one group of events, which the client adds to the host. They are properties and may be set later. */
export declare abstract class HostListener {
    /** For the compiler alone: an object with the same handlers is no listener. Each class has its own name here. */
    protected readonly isListener: string;
    constructor(handlers: object | null | undefined);
}
/** What the host writes as the method into events of a kind. */
export declare function envelopeOf({ name, envelope }: ListenerKind): string;
/** The kind stands at the class, as its static member `kind`. */
export declare function kindOf(listener: HostListener): ListenerKind;
export declare function setHandler(listener: HostListener, name: string, handler: unknown): void;
/** The name of the handler that an event is for; undefined where the reference knows none. */
export declare function handlerFor({ events, routes }: ListenerKind, { type, data }: HostEvent): string | undefined;
/** Hands an event to its handler, or to the one for unknown events; false where nobody knows it. */
export declare function deliver(listener: HostListener, event: HostEvent): boolean;
