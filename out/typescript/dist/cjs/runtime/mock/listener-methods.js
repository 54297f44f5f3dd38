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
var listener_methods_exports = {};
__export(listener_methods_exports, {
  ListenerMethods: () => ListenerMethods
});
module.exports = __toCommonJS(listener_methods_exports);
var import_codes = require("./base/codes.js");
var import_refusal = require("./base/refusal.js");
var import_connection = require("./sdk/connection.js");
class ListenerMethods {
  #methods = /* @__PURE__ */ new Map();
  constructor(model) {
    for (const [listener, { add, remove }] of Object.entries(model.listeners)) {
      this.#methods.set(add, { listener, adds: true });
      this.#methods.set(remove, { listener, adds: false });
    }
  }
  take({ world, device, params }, method) {
    const found = this.#methods.get(method);
    if (!found) return false;
    const uuid = params.text("uuid");
    if (uuid === "") (0, import_refusal.refuse)(import_codes.INVALID, "uuid is missing");
    if (found.adds) device.state.listeners.set(uuid, found.listener);
    else device.state.listeners.delete(uuid);
    (0, import_connection.connect)(world, device, false);
    return true;
  }
}
0 && (module.exports = {
  ListenerMethods
});
