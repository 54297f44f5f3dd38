// Part of every binding that docbind makes. Do not edit.
import { violationsOf } from './check.js';
import { hintAtKeys, refuseUnknownKeys } from './keys.js';
import type { Body } from './report.js';
import { violationText, type Key, type Violation } from './violation.js';

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
  readonly types?: { readonly input: Value; readonly output: Value } | undefined;
}

export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly Key[] }[] };

/** Makes a validator of what checks the members of an object. */
export function validator<Value>(body: Body): Validator<Value> {
  const validate = (value: unknown, options?: CheckOptions): readonly Violation[] =>
    violationsOf(body, value, options?.unknownKeys === 'refuse' ? refuseUnknownKeys : hintAtKeys);
  return Object.assign(validate, {
    '~standard': {
      version: 1 as const,
      vendor: 'docbind',
      validate(value: unknown): StandardResult<Value> {
        const violations = validate(value);
        // Nothing is wrong with it, so it is one.
        if (violations.length === 0) return { value: value as Value };
        return { issues: violations.map((one) => ({ message: violationText(one), path: one.keys })) };
      },
    },
  });
}
