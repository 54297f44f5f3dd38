// Part of every binding that docbind makes. Do not edit.
import { ANSWER_CASES } from './conformance/answers.js';
import { ERROR_CASES } from './conformance/errors.js';
import { EVENT_CASES } from './conformance/events.js';
import { PAYLOAD_CASES } from './conformance/payloads.js';
import type { HostSetup } from './conformance/setup.js';
import { TAKER_CASES } from './conformance/takers.js';
import { Trial } from './conformance/trial.js';

export type { HostSetup, NativeSide, Reply } from './conformance/setup.js';

/** Something that every host does. `run` rejects where it does not, and says what was expected and what came. */
export interface HostCase {
  readonly name: string;
  run(): Promise<void>;
}

export interface HostCasesOptions {
  /** Milliseconds that a case waits for something that has to come. Without it: 2000. */
  readonly timeout?: number;
}

/**
 * What a host has to do, for any test runner. `make` is called anew for each case.
 *
 * ```ts
 * for (const { name, run } of hostCases(() => setUpMyHost())) test(name, run);
 * ```
 */
export function hostCases(
  make: () => HostSetup | PromiseLike<HostSetup>,
  { timeout = 2000 }: HostCasesOptions = {},
): readonly HostCase[] {
  const all = { ...ANSWER_CASES, ...ERROR_CASES, ...PAYLOAD_CASES, ...EVENT_CASES, ...TAKER_CASES };
  return Object.entries(all).map(([name, check]) => ({
    name,
    async run() {
      const setup = await make();
      try {
        await check(new Trial(setup, timeout));
      } finally {
        await setup.close?.();
      }
    },
  }));
}
