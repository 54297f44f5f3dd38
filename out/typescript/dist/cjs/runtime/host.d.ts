// Part of every binding that docbind makes. Do not edit.
/**
 * What stands behind the client: a native module, a bridge to one, or a fake in a test. Parameters, answers and events are
 * data that survives JSON.
 */
export interface Host {
    /**
     * Calls a method. The host says what came of it once, in the way that suits it: it calls `done` with the answer, or with
     * an error behind it, or it returns a promise of the answer. A method that adds a listener need not be answered.
     */
    call(method: string, params: object, done: Done): PromiseLike<unknown> | void;
    /** Registers what takes each event from then on; several may. What it returns, if anything, ends that. */
    receive(take: (event: unknown) => void): (() => void) | void;
}
/** Takes what the host says about a call. An error other than undefined and null means that it failed. */
export type Done = (answer: unknown, error?: unknown) => void;
/** What the host says when something happens. */
export interface HostEvent<Type extends string = string, Data = unknown> {
    /** The kind of listener that it is for. */
    readonly method: string;
    /** What happened. */
    readonly type: Type;
    readonly data: Data;
    /** The one listener that it is for. */
    readonly listenerUuid: string;
}
/** An event has a type and says for whom it is; an answer has neither. */
export declare function isHostEvent(value: unknown): value is HostEvent;
