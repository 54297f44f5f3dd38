// Part of every binding that docbind makes. Do not edit.
import type { Host, HostEvent } from '../host.js';
import { type HostSetup, type NativeSide } from './setup.js';
/** What a case does with a fresh setup. */
export type Check = (trial: Trial) => Promise<void>;
/** Something that a host says about a call. */
export interface Word {
    readonly by: 'done' | 'promise' | 'exception';
    readonly answer?: unknown;
    /** Undefined and null are no error. */
    readonly error?: unknown;
}
/** A call, and all that was said about it. */
export interface Asked {
    readonly method: string;
    readonly words: readonly Word[];
}
/** What cases do with a host. */
export declare class Trial {
    readonly host: Host;
    readonly native: NativeSide;
    private readonly timeout;
    constructor({ host, native }: HostSetup, timeout: number);
    ask(method: string, params?: object): Asked;
    /** The first word about a call, once it has come. */
    word(asked: Asked): Promise<Word>;
    /** Calls a method and gives its answer. */
    answer(method: string, params?: object): Promise<unknown>;
    /** Calls a method and gives its error. */
    error(method: string, params?: object): Promise<unknown>;
    /** Adds a listener, and waits until the native side has it. */
    listen(uuid: string): Promise<Asked>;
    /** The events that come from now on. */
    taken(): unknown[];
    /** Waits until a taker has that many events, and a little longer, and gives what came. */
    events(taken: readonly unknown[], count: number): Promise<readonly unknown[]>;
    /** Gives what is on its way the time to arrive: a call behind it comes and goes. */
    settle(): Promise<void>;
    private until;
}
export declare function isError(error: unknown): boolean;
/** An event for a listener. */
export declare function eventFor(listenerUuid: string, data: unknown, type?: string): HostEvent;
export declare function pause(milliseconds: number): Promise<void>;
