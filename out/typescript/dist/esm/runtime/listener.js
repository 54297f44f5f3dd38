// Part of every binding that docbind makes. Do not edit.
import { isObject, own } from "./check.js";
class HostListener {
  constructor(handlers) {
    for (const name of [...kindOf(this).events, UNKNOWN])
      setHandler(this, name, handlers ? Reflect.get(handlers, name) : null);
  }
}
const UNKNOWN = "onUnknownEvent";
function envelopeOf({ name, envelope = name }) {
  return envelope;
}
function kindOf(listener) {
  return listener.constructor.kind;
}
function setHandler(listener, name, handler) {
  Reflect.set(listener, name, handler || null);
}
function handlerFor({ events, routes = {} }, { type, data }) {
  const routed = own(routes, type);
  const [name] = routed ? routed.find((route) => fits(route, data)) || [] : [type];
  return name !== void 0 && events.includes(name) ? name : void 0;
}
function deliver(listener, event) {
  const name = handlerFor(kindOf(listener), event);
  const handler = Reflect.get(listener, name || UNKNOWN);
  if (typeof handler === "function") handler.call(listener, event);
  return name !== void 0 || typeof handler === "function";
}
function fits([, sign], data) {
  if (sign === void 0) return true;
  return sign === "[]" ? Array.isArray(data) : isObject(data) && sign in data;
}
export {
  HostListener,
  deliver,
  envelopeOf,
  handlerFor,
  kindOf,
  setHandler
};
