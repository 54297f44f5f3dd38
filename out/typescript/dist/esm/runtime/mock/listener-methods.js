// Part of every binding that docbind makes. Do not edit.
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var _methods;
import { INVALID } from "./base/codes.js";
import { refuse } from "./base/refusal.js";
import { connect } from "./sdk/connection.js";
class ListenerMethods {
  constructor(model) {
    __privateAdd(this, _methods, /* @__PURE__ */ new Map());
    for (const [listener, { add, remove }] of Object.entries(model.listeners)) {
      __privateGet(this, _methods).set(add, { listener, adds: true });
      __privateGet(this, _methods).set(remove, { listener, adds: false });
    }
  }
  take({ world, device, params }, method) {
    const found = __privateGet(this, _methods).get(method);
    if (!found) return false;
    const uuid = params.text("uuid");
    if (uuid === "") refuse(INVALID, "uuid is missing");
    if (found.adds) device.state.listeners.set(uuid, found.listener);
    else device.state.listeners.delete(uuid);
    connect(world, device, false);
    return true;
  }
}
_methods = new WeakMap();
export {
  ListenerMethods
};
