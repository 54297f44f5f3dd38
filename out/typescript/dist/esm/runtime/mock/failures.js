// Part of every binding that docbind makes. Do not edit.
import { copyRecord } from "./base/json.js";
import { Refusal } from "./base/refusal.js";
const ANY = "*";
class Failures {
  #scripts = [];
  add(method, failure) {
    const script = { method, failure: { ...failure }, left: failure.times ?? 1 };
    this.#scripts.push(script);
    return () => {
      this.#scripts = this.#scripts.filter((other) => other !== script);
    };
  }
  next(method, params, device) {
    for (const script of this.#scripts) {
      const { code, desc = "A failure of the script", when } = script.failure;
      const isMeant = script.method === ANY || script.method === method;
      if (!isMeant || script.left <= 0 || when && !when(copyRecord(params), device)) continue;
      script.left--;
      return new Refusal(code, desc);
    }
    return null;
  }
  clear() {
    this.#scripts = [];
  }
}
export {
  Failures
};
