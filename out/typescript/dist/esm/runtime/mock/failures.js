// Part of every binding that docbind makes. Do not edit.
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var _scripts;
import { copyRecord } from "./base/json.js";
import { Refusal } from "./base/refusal.js";
const ANY = "*";
class Failures {
  constructor() {
    __privateAdd(this, _scripts, []);
  }
  add(method, failure) {
    const script = { method, failure: { ...failure }, left: failure.times ?? 1 };
    __privateGet(this, _scripts).push(script);
    return () => {
      __privateSet(this, _scripts, __privateGet(this, _scripts).filter((other) => other !== script));
    };
  }
  next(method, params, device) {
    for (const script of __privateGet(this, _scripts)) {
      const { code, desc = "A failure of the script", when } = script.failure;
      const isMeant = script.method === ANY || script.method === method;
      if (!isMeant || script.left <= 0 || when && !when(copyRecord(params), device)) continue;
      script.left--;
      return new Refusal(code, desc);
    }
    return null;
  }
  clear() {
    __privateSet(this, _scripts, []);
  }
}
_scripts = new WeakMap();
export {
  Failures
};
