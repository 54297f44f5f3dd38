// Part of every binding that docbind makes. Do not edit.
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var listener_exports = {};
__export(listener_exports, {
  HostListener: () => HostListener,
  deliver: () => deliver,
  envelopeOf: () => envelopeOf,
  handlerFor: () => handlerFor,
  kindOf: () => kindOf,
  setHandler: () => setHandler
});
module.exports = __toCommonJS(listener_exports);
var import_check = require("./check.js");
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
  const routed = (0, import_check.own)(routes, type);
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
  return sign === "[]" ? Array.isArray(data) : (0, import_check.isObject)(data) && sign in data;
}
0 && (module.exports = {
  HostListener,
  deliver,
  envelopeOf,
  handlerFor,
  kindOf,
  setHandler
});
