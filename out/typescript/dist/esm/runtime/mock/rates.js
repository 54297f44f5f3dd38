// Part of every binding that docbind makes. Do not edit.
import { ATTRIBUTES_TOO_OFTEN, ATTRIBUTES_TOO_OFTEN_SERVER, TOO_OFTEN } from "./base/codes.js";
const ATTRIBUTE_CHANGES = ["initGroupAttributes", "setGroupAttributes", "deleteGroupAttributes"];
const RATES = [
  { methods: ATTRIBUTE_CHANGES, calls: 10, seconds: 5, code: ATTRIBUTES_TOO_OFTEN },
  { methods: ATTRIBUTE_CHANGES, calls: 5, seconds: 1, code: ATTRIBUTES_TOO_OFTEN_SERVER },
  { methods: ["getGroupAttributes"], calls: 20, seconds: 5, code: ATTRIBUTES_TOO_OFTEN },
  { methods: ["setC2CReceiveMessageOpt"], calls: 5, seconds: 1, code: TOO_OFTEN }
];
class Rates {
  #calls = [];
  count(device, method, time) {
    const rates = RATES.filter(({ methods }) => methods.includes(method));
    for (const { methods, calls, seconds, code } of rates) {
      const recent = this.#calls.filter((call) => call.device === device && methods.includes(call.method));
      if (recent.filter((call) => call.time > time - seconds * 1e3).length >= calls) return code;
    }
    if (rates.length > 0) this.#calls.push({ device, method, time });
    return 0;
  }
  clear() {
    this.#calls = [];
  }
}
export {
  Rates
};
