// Part of every binding that docbind makes. Do not edit.
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var _calls;
import { ATTRIBUTES_TOO_OFTEN, ATTRIBUTES_TOO_OFTEN_SERVER, TOO_OFTEN } from "./base/codes.js";
const ATTRIBUTE_CHANGES = ["initGroupAttributes", "setGroupAttributes", "deleteGroupAttributes"];
const RATES = [
  { methods: ATTRIBUTE_CHANGES, calls: 10, seconds: 5, code: ATTRIBUTES_TOO_OFTEN },
  { methods: ATTRIBUTE_CHANGES, calls: 5, seconds: 1, code: ATTRIBUTES_TOO_OFTEN_SERVER },
  { methods: ["getGroupAttributes"], calls: 20, seconds: 5, code: ATTRIBUTES_TOO_OFTEN },
  { methods: ["setC2CReceiveMessageOpt"], calls: 5, seconds: 1, code: TOO_OFTEN }
];
class Rates {
  constructor() {
    __privateAdd(this, _calls, []);
  }
  count(device, method, time) {
    const rates = RATES.filter(({ methods }) => methods.includes(method));
    for (const { methods, calls, seconds, code } of rates) {
      const recent = __privateGet(this, _calls).filter((call) => call.device === device && methods.includes(call.method));
      if (recent.filter((call) => call.time > time - seconds * 1e3).length >= calls) return code;
    }
    if (rates.length > 0) __privateGet(this, _calls).push({ device, method, time });
    return 0;
  }
  clear() {
    __privateSet(this, _calls, []);
  }
}
_calls = new WeakMap();
export {
  Rates
};
