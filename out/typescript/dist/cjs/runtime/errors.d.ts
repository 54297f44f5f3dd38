// Part of every binding that docbind makes. Do not edit.
import { type Violation } from './violation.js';
/** The host refused the call, or failed at it. */
export declare class CallError extends Error {
    readonly name = "CallError";
    /** The method that was called. */
    readonly method: string;
    readonly code: number;
    /** What the host says about it: for logs, since the text may change. */
    readonly desc: string;
    /** What the code means, where the reference says so. */
    readonly meaning?: string;
    /** What to do about it. */
    readonly advice?: string;
    constructor(method: string, code: number, desc: string, meaning?: string, advice?: string);
}
/** The parameters are wrong. The host was not called. */
export declare class ParameterError extends Error {
    readonly name = "ParameterError";
    /** The method that was called. */
    readonly method: string;
    /** The first thing that is wrong: `sdkAppID is required`. */
    readonly error: string;
    /** The names of the parameters that have to be there. */
    readonly required: readonly string[];
    /** All parameters of the method, with type, default and allowed values. */
    readonly param: object;
    /** All that is wrong. */
    readonly violations: readonly Violation[];
    constructor(method: string, violations: readonly Violation[], known?: {
        readonly required: readonly string[];
        readonly param: object;
    });
}
/** The host is not there, does not know the method, or answered something that is no answer. */
export declare class HostError extends Error {
    readonly name = "HostError";
    /** The method that was called. */
    readonly method: string;
    /** What the host said. */
    readonly reason: unknown;
    constructor(method: string, message: string, reason?: unknown);
}
/** The host did not answer in time. What it was asked for may happen all the same. */
export declare class TimeoutError extends Error {
    readonly name = "TimeoutError";
    /** The method that was called, or the event that was waited for. */
    readonly method: string;
    constructor(method: string, milliseconds: number);
}
/** The caller's signal ended the waiting. What the host was asked for may happen all the same. */
export declare class AbortedError extends Error {
    readonly name = "AbortedError";
    /** The method that was called, or the event that was waited for. */
    readonly method: string;
    /** The reason of the signal. */
    readonly reason: unknown;
    constructor(method: string, reason: unknown);
}
