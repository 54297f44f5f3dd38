// Part of every binding that docbind makes. Do not edit.
import type { Violation } from './check.js';

/** The host refused the call, or failed at it. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly method: string;
  readonly code: number;
  /** What the host says about it. */
  readonly desc: string;

  constructor(method: string, code: number, desc: string) {
    super(`${method} failed with code ${code}${desc === '' ? '' : `: ${desc}`}`);
    this.method = method;
    this.code = code;
    this.desc = desc;
  }
}

/** The parameters are wrong. The host was not called. */
export class InvalidParamsError extends Error {
  override readonly name = 'InvalidParamsError';
  readonly method: string;
  /** All that is wrong, not only the first. */
  readonly violations: readonly Violation[];

  constructor(method: string, violations: readonly Violation[]) {
    const lines = violations.map(
      ({ path, expected, received }) =>
        `${path === '' ? 'the parameters' : path}: expected ${expected}, got ${received}`,
    );
    super(`${method} was called with wrong parameters: ${lines.join('; ')}`);
    this.method = method;
    this.violations = violations;
  }
}

/** The host answered something that is no answer. */
export class MalformedAnswerError extends Error {
  override readonly name = 'MalformedAnswerError';
  readonly method: string;
  readonly answer: unknown;

  constructor(method: string, answer: unknown) {
    super(`${method} got an answer that is no object with a code`);
    this.method = method;
    this.answer = answer;
  }
}
