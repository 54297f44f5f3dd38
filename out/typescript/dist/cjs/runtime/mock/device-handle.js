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
var device_handle_exports = {};
__export(device_handle_exports, {
  DeviceHandle: () => DeviceHandle
});
module.exports = __toCommonJS(device_handle_exports);
class DeviceHandle {
  #device;
  constructor(device) {
    this.#device = device;
  }
  get name() {
    return this.#device.name;
  }
  get kind() {
    return this.#device.kind;
  }
  get userID() {
    return this.#device.userID;
  }
  call(method, params, done) {
    this.#device.call(method, params, done);
  }
  receive(take) {
    return this.#device.receive(take);
  }
}
0 && (module.exports = {
  DeviceHandle
});
