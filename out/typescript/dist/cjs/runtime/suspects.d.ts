// Part of every binding that docbind makes. Do not edit.
import { type Host } from './host.js';
import { type ListenerKind } from './listener.js';
import { type Table } from './table.js';
import type { Violation } from './violation.js';
/** An answer or an event that is not as the reference says. */
export interface Suspect {
    /** The method that was called, or the event's type. */
    readonly name: string;
    readonly data: unknown;
    readonly violations: readonly Violation[];
}
/** What the reference says of events. */
export interface EventTypes {
    /** A line for each: the names of listener and event, and the payload's type in the notation of the table. */
    readonly events: string;
    readonly kinds: readonly {
        readonly kind: ListenerKind;
    }[];
}
/** A host whose answers and events are looked at on their way to the client. */
export declare function watched(host: Host, table: Table, types: EventTypes, onSuspect: (suspect: Suspect) => void): Host;
