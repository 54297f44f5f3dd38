// Part of every binding that docbind makes. Do not edit.
import type { HostAnswer } from './answer.js';
import { ParameterError } from './errors.js';
import type { Host } from './host.js';
import type { Body, KeyCheck } from './report.js';
import type { Violation } from './violation.js';
export interface ConnectionOptions {
    /** Whether parameters are checked before a call. Without it they are. */
    readonly check?: boolean;
    /** What is done about keys that the reference does not know: `hintAtKeys` or `refuseUnknownKeys`. Without it nothing. */
    readonly keys?: KeyCheck;
}
/** What is known of a method. */
export interface Method {
    readonly name: string;
    /** What the host calls it. */
    readonly native: string;
    /** Checks what is passed. */
    readonly check?: Body;
    /** Fills in the defaults of what was left out. */
    readonly fill?: (params: {
        [name: string]: unknown;
    }) => void;
}
/** What the reference says, for errors. Connections for single methods do without. */
export interface Knowledge {
    /** The parameters of a method, and which of them have to be there. */
    readonly params: (method: string) => {
        readonly required: readonly string[];
        readonly param: object;
    };
    /** What an error code means, and what to do about it. */
    readonly code: (code: string) => readonly string[];
}
/** A client, or what `connect` gives: the functions for single methods take either. */
export interface Connected {
    /** For the functions and the hand-written part, not for apps. */
    readonly $connection: Connection;
}
/** Connects a host for the functions for single methods. */
export declare function connect(host: Host, options?: ConnectionOptions): Connected;
/** Asks the host in a way of its own. */
export type Sending<Opened> = (sent: object) => Promise<Opened>;
/** A host in use: checks parameters, calls, and opens answers. */
export declare class Connection {
    host: Host;
    /** What sends each call, where a client has something to stand around it. */
    sending?: <Data, Opened>(method: Method, open: (answer: HostAnswer<Data>, method: string) => Opened) => Sending<Opened>;
    readonly options: ConnectionOptions;
    readonly knowledge: Knowledge | undefined;
    constructor(host: Host, options?: ConnectionOptions, knowledge?: Knowledge);
    /**
     * Calls a method and resolves with what `open` makes of the host's answer. `send`, where there is one, is given the
     * parameters as they are sent, and asks the host in its own way.
     */
    call<Data, Opened>(method: Method, params: unknown, open: (answer: HostAnswer<Data>, method: string) => Opened, send?: Sending<Opened> | undefined): Promise<Opened>;
    /** Asks the host: one promise for one call, settled by the host's first word. */
    ask<Data, Opened>({ name, native }: Method, params: object, open: (answer: HostAnswer<Data>, method: string) => Opened, host?: Host): Promise<Opened>;
    parameterError(name: string, violations: readonly Violation[]): ParameterError;
    /** What a call fails with by its answer; undefined where that is an answer of one that succeeded. */
    refusal(name: string, answer: unknown): Error | undefined;
    /** Hosts fail with what they would answer, or in ways of their own. */
    private failure;
}
/** Opens an answer by giving its result. */
export declare function dataOf<Data>({ data }: HostAnswer<Data>): Data;
/** Leaves a value as it is. */
export declare function same<Value>(value: Value): Value;
