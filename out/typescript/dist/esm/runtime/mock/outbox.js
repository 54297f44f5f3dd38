// Part of every binding that docbind makes. Do not edit.
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var _model, _events, _devices, _waiting;
import { fit } from "./base/fit.js";
import { Events } from "./events.js";
class Outbox {
  constructor(model, devices) {
    __privateAdd(this, _model);
    __privateAdd(this, _events);
    __privateAdd(this, _devices);
    __privateAdd(this, _waiting, []);
    __privateSet(this, _model, model);
    __privateSet(this, _events, new Events(model));
    __privateSet(this, _devices, devices);
  }
  tell(userID, event, data, options = {}) {
    for (const device of __privateGet(this, _devices))
      if (device.userID === userID && device !== options.except)
        __privateGet(this, _waiting).push(this.happening(device, userID, event, data, options.arrived ?? null));
  }
  tellOne(device, event, data, options = {}) {
    __privateGet(this, _waiting).push(this.happening(device, device.userID, event, data, options.arrived ?? null));
  }
  tellDevice(device, event, data) {
    __privateGet(this, _waiting).push(this.happening(device, "", event, data, null));
  }
  happening(device, userID, event, data, arrived) {
    const kinds = __privateGet(this, _events).find(event).filter(({ listener }) => listens(device, listener));
    const value = kinds.length === 0 ? void 0 : typeof data === "function" ? data(device) : data;
    const news = kinds.map((kind) => ({ kind, data: fit(__privateGet(this, _model), kind.payload, value) }));
    return { device, userID, news, arrived };
  }
  isHeard(device, event) {
    return __privateGet(this, _events).find(event).some(({ listener }) => listens(device, listener));
  }
  take() {
    const taken = __privateGet(this, _waiting);
    __privateSet(this, _waiting, []);
    return taken;
  }
}
_model = new WeakMap();
_events = new WeakMap();
_devices = new WeakMap();
_waiting = new WeakMap();
function listens(device, listener) {
  return [...device.state.listeners.values()].includes(listener);
}
function deliverAll(happenings) {
  for (const { device, userID, news, arrived } of happenings) {
    if (userID !== "" && device.userID !== userID) continue;
    arrived?.(device);
    for (const { kind, data } of news)
      for (const [listenerUuid, listener] of [...device.state.listeners])
        if (listener === kind.listener) device.deliver({ method: kind.envelope, type: kind.tag, data, listenerUuid });
  }
}
export {
  Outbox,
  deliverAll
};
