// Part of every binding that docbind makes. Do not edit.
import type { Body } from './report.js';
import { type Key, type Violation } from './violation.js';
export interface CheckOptions {
    /** What to do about keys that the reference does not know. Without it they are ignored. */
    readonly unknownKeys?: 'ignore' | 'refuse';
}
/**
 * Lists all that is wrong with a value, and nothing where all is right. Also a Standard Schema (`~standard`), so that
 * forms, routers and the like take it as it is.
 */
export interface Validator<Value> {
    (value: unknown, options?: CheckOptions): readonly Violation[];
    readonly '~standard': StandardProps<Value>;
}
/** Version 1 of Standard Schema (standardschema.dev), as far as it concerns a validator that changes nothing. */
export interface StandardProps<Value> {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Value>;
    readonly types?: {
        readonly input: Value;
        readonly output: Value;
    } | undefined;
}
export type StandardResult<Value> = {
    readonly value: Value;
    readonly issues?: undefined;
} | {
    readonly issues: readonly {
        readonly message: string;
        readonly path: readonly Key[];
    }[];
};
/** Makes a validator of what checks the members of an object. */
export declare function validator<Value>(body: Body): Validator<Value>;
