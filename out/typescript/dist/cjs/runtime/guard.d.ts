// Part of every binding that docbind makes. Do not edit.
export interface CallOptions {
    /** Ends the waiting for the answer. The host is not told: what it was asked for may happen all the same. */
    readonly signal?: Signal | undefined;
    /** Milliseconds after which the call fails if there is no answer. */
    readonly timeout?: number | undefined;
}
/** What is needed of an `AbortSignal`. */
export interface Signal {
    readonly aborted: boolean;
    readonly reason?: unknown;
    addEventListener(type: 'abort', run: () => void): void;
    removeEventListener(type: 'abort', run: () => void): void;
}
/**
 * Starts something and waits until it is done, the time is over, or the signal says so. Nothing is started where the signal
 * has done that before. `name` tells what is waited for.
 */
export declare function guard<Value>(start: () => Promise<Value>, name: string, options: CallOptions): Promise<Value>;
