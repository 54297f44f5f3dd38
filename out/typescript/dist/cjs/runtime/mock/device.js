// Part of every binding that docbind makes. Do not edit.
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __typeError = (msg) => {
  throw TypeError(msg);
};
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
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var device_exports = {};
__export(device_exports, {
  Device: () => Device
});
module.exports = __toCommonJS(device_exports);
var import_json = require("./base/json.js");
var import_post = require("./base/post.js");
var import_device_state = require("./device-state.js");
var _answer, _takers;
class Device {
  constructor(name, kind, answer) {
    this.state = new import_device_state.DeviceState();
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
    for (const take of [...__privateGet(this, _takers)]) (0, import_post.callOut)(() => take((0, import_json.copyJson)(event)));
  }
  reset() {
    this.state = new import_device_state.DeviceState();
  }
}
_answer = new WeakMap();
_takers = new WeakMap();
0 && (module.exports = {
  Device
});
