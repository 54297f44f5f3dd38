// Part of every binding that docbind makes. Do not edit.
/**
 * What stands behind the client: a native module, a bridge to one, or a fake in a test. The client knows nothing else of
 * where it runs. Parameters, answers and events are data that survives JSON, and so should errors be.
 */
export interface Host {
    /**
     * Calls a method by the name that the native side has for it. The host does not change the parameters.
     *
     * It says once what came of the call, in the way that suits it: `done(answer)`, `done(undefined, error)`, a promise of the
     * answer, or an exception; within the call or later. An answer with a code other than 0 is a failure as it is, so hosts
     * need not look into answers. A method that the native side does not have is a failure, too.
     *
     * A method that adds a listener is given its id as `{ uuid }` and need not be answered. What happens then comes to those
     * who `receive` events: no event is an answer, not even the first.
     */
    call(method: string, params: object, done: Done): PromiseLike<unknown> | void;
    /**
     * Registers what takes each event from then on, just as the native side sent it; several may. Takers do not throw. What
     * this returns, if anything, ends that.
     */
    receive(take: (event: unknown) => void): (() => void) | void;
}
/** The host of a page that has not handed over the native module. */
export declare const NO_HOST: Host;
/** Takes what the host says about a call. An error other than undefined and null means that it failed. */
export type Done = (answer: unknown, error?: unknown) => void;
/** What the host says when something happens. */
export interface HostEvent<Type extends string = string, Data = unknown> {
    /** The kind of listener that it is for. */
    readonly method: string;
    /** What happened. */
    readonly type: Type;
    /** What is told about it. */
    readonly data: Data;
    /** The one listener that it is for, by the id under which it was added. */
    readonly listenerUuid: string;
}
/** An event has a type and says for whom it is; an answer has neither. */
export declare function isHostEvent(value: unknown): value is HostEvent;
