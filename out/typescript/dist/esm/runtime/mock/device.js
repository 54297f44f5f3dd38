// Part of every binding that docbind makes. Do not edit.
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var _answer, _takers;
import { copyJson } from "./base/json.js";
import { callOut } from "./base/post.js";
import { DeviceState } from "./device-state.js";
class Device {
  constructor(name, kind, answer) {
    this.state = new DeviceState();
    __privateAdd(this, _answer);
    __privateAdd(this, _takers, /* @__PURE__ */ new Set());
    this.name = name;
    this.kind = kind;
    __privateSet(this, _answer, answer);
  }
  get userID() {
    return this.state.userID;
  }
  call(method, params, done) {
    __privateGet(this, _answer).call(this, this, method, params, done);
  }
  receive(take) {
    const taker = (event) => take(event);
    __privateGet(this, _takers).add(taker);
    return () => void __privateGet(this, _takers).delete(taker);
  }
  deliver(event) {
    for (const take of [...__privateGet(this, _takers)]) callOut(() => take(copyJson(event)));
  }
  reset() {
    this.state = new DeviceState();
  }
}
_answer = new WeakMap();
_takers = new WeakMap();
export {
  Device
};
