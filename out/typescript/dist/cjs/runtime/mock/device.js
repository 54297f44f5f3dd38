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
var device_exports = {};
__export(device_exports, {
  Device: () => Device
});
module.exports = __toCommonJS(device_exports);
var import_json = require("./base/json.js");
var import_post = require("./base/post.js");
var import_device_state = require("./device-state.js");
class Device {
  constructor(name, kind, answer) {
    this.state = new import_device_state.DeviceState();
    this.#takers = /* @__PURE__ */ new Set();
    this.name = name;
    this.kind = kind;
    this.#answer = answer;
  }
  #answer;
  #takers;
  get userID() {
    return this.state.userID;
  }
  call(method, params, done) {
    this.#answer(this, method, params, done);
  }
  receive(take) {
    const taker = (event) => take(event);
    this.#takers.add(taker);
    return () => void this.#takers.delete(taker);
  }
  deliver(event) {
    for (const take of [...this.#takers]) (0, import_post.callOut)(() => take((0, import_json.copyJson)(event)));
  }
  reset() {
    this.state = new import_device_state.DeviceState();
  }
}
0 && (module.exports = {
  Device
});
