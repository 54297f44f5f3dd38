// Part of every binding that docbind makes. Do not edit.
import { violationText, type Violation } from './violation.js';

/** The host refused the call, or failed at it. */
export class CallError extends Error {
  override readonly name = 'CallError';
  /** The method that was called. */
  readonly method: string;
  readonly code: number;
  /** What the host says about it: for logs, since the text may change. */
  readonly desc: string;
  /** What the code means, where the reference says so. */
  readonly meaning?: string;
  /** What to do about it. */
  readonly advice?: string;

  constructor(method: string, code: number, desc: string, meaning = '', advice = '') {
    super(
      `${method} failed with code ${code}${desc && `: ${desc}`}${meaning && `. ${meaning}`}${advice && `; ${advice}`}`,
    );
    this.method = method;
    this.code = code;
    this.desc = desc;
    if (meaning) this.meaning = meaning;
    if (advice) this.advice = advice;
  }
}

/** The parameters are wrong. The host was not called. */
export class ParameterError extends Error {
  override readonly name = 'ParameterError';
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

  constructor(
    method: string,
    violations: readonly Violation[],
    known: { readonly required: readonly string[]; readonly param: object } = { required: [], param: {} },
  ) {
    // All of them are in `violations`.
    const told = violations.slice(0, 10).map(violationText);
    super(`${method} was called with wrong parameters: ${told.join('; ')}${violations[10] ? '; and more' : ''}`);
    const [first] = violations;
    this.method = method;
    this.error = first && first.received === 'nothing' ? `${first.path} is required` : `${told[0]}`;
    this.required = known.required;
    this.param = known.param;
    this.violations = violations;
  }
}

/** The host is not there, does not know the method, or answered something that is no answer. */
export class HostError extends Error {
  override readonly name = 'HostError';
  /** The method that was called. */
  readonly method: string;
  /** What the host said. */
  readonly reason: unknown;

  constructor(method: string, message: string, reason?: unknown) {
    super(`${method}: ${message}`);
    this.method = method;
    this.reason = reason;
  }
}

/** The host did not answer in time. What it was asked for may happen all the same. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
  /** The method that was called, or the event that was waited for. */
  readonly method: string;

  constructor(method: string, milliseconds: number) {
    super(`${method} got no answer within ${milliseconds} ms`);
    this.method = method;
  }
}

/** The caller's signal ended the waiting. What the host was asked for may happen all the same. */
export class AbortedError extends Error {
  override readonly name = 'AbortedError';
  /** The method that was called, or the event that was waited for. */
  readonly method: string;
  /** The reason of the signal. */
  readonly reason: unknown;

  constructor(method: string, reason: unknown) {
    super(`${method} was aborted`);
    this.method = method;
    this.reason = reason;
  }
}
