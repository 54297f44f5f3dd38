// Part of every binding that docbind makes. Do not edit.
import { ANSWER_CASES } from "./conformance/answers.js";
import { ERROR_CASES } from "./conformance/errors.js";
import { EVENT_CASES } from "./conformance/events.js";
import { PAYLOAD_CASES } from "./conformance/payloads.js";
import { TAKER_CASES } from "./conformance/takers.js";
import { Trial } from "./conformance/trial.js";
function hostCases(make, { timeout = 2e3 } = {}) {
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
    }
  }));
}
export {
  hostCases
};
