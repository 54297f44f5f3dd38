// Part of every binding that docbind makes. Do not edit.
import type { Answer, HostAnswer } from './answer.js';
import { Connection, type Connected, type ConnectionOptions, type Method } from './connection.js';
import { type MakeListener } from './events.js';
import { type CallOptions, type Signal } from './guard.js';
import { type Host, type HostEvent } from './host.js';
import { type ListeningOptions } from './listening.js';
import { type Suspect } from './suspects.js';
import { type TableText } from './table.js';
import type { CheckOptions } from './validator.js';
/** A call on its way to the host. */
export interface Call {
    readonly method: string;
    readonly params: object;
}
export interface ClientOptions extends Omit<ConnectionOptions, 'keys'>, ListeningOptions, CheckOptions {
    /**
     * Stands around each call, for logs, metrics and the like. What `proceed` gives is the host's answer, and what is returned
     * counts as that.
     */
    readonly around?: (call: Call, proceed: () => Promise<unknown>) => Promise<unknown>;
    /** Milliseconds after which a call without an answer fails. Without it calls wait as long as the host does. */
    readonly timeout?: number;
    /**
     * Takes answers and events that are not as the reference says, which are handed on all the same. Meant for development:
     * without it nothing that the host says is checked.
     */
    readonly onSuspect?: (suspect: Suspect) => void;
}
/** What the reference says, for clients. */
export interface Reference {
    readonly table: TableText;
    /** What events bring, by the names of listener and event, in the notation of the table. */
    readonly events: string;
    /** What error codes mean, and behind a semicolon what to do about it. */
    readonly codes: {
        readonly [code: string]: string;
    };
    /** The kinds of listeners. */
    readonly kinds: readonly MakeListener[];
}
/** What all clients do, whatever their methods are. `All` has what each event brings, by its name. */
export declare class BaseClient<All> implements Connected {
    readonly $connection: Connection;
    /** Under one name, since the methods of an SDK may have any other. */
    private readonly $own;
    constructor(host: Host | undefined, reference: Reference, options?: ClientOptions);
    /** Calls a method and resolves with the host's answer, and what is known of its type around it. */
    $answer<Data>(method: Method, params: unknown, options: CallOptions | undefined): Promise<Answer<Data>>;
    /** Calls a method and resolves with the host's answer as it is. */
    $bare<Data>(method: Method, params: unknown, options: CallOptions | undefined): Promise<HostAnswer<Data>>;
    /** Hands over the host of a client that was made without one. */
    $setHost(host: Host): void;
    on<Name extends string & keyof All>(name: Name, handler: (data: All[Name], event: HostEvent<Name, All[Name]>) => void): () => void;
    once<Name extends string & keyof All>(name: Name, options?: CallOptions): Promise<All[Name]>;
    events<Name extends string & keyof All>(name: Name, options?: {
        readonly signal?: Signal;
    }): AsyncIterableIterator<All[Name]>;
    /** What asks the host where something stands around the call. */
    private $sending;
}
/** The methods of a client as pages have them: calls have no options there. */
export type PageClient<Client> = {
    readonly [Name in Exclude<keyof Client, keyof BaseClient<never>>]: Client[Name] extends (...given: infer Given extends readonly unknown[]) => infer Answer ? (...given: Given extends readonly [unknown, ...unknown[]] ? [params: Given[0]] : [params?: Given[0]]) => Answer : Client[Name];
};
