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
var device_handle_exports = {};
__export(device_handle_exports, {
  DeviceHandle: () => DeviceHandle
});
module.exports = __toCommonJS(device_handle_exports);
var _device;
class DeviceHandle {
  constructor(device) {
    __privateAdd(this, _device);
    __privateSet(this, _device, device);
  }
  get name() {
    return __privateGet(this, _device).name;
  }
  get kind() {
    return __privateGet(this, _device).kind;
  }
  get userID() {
    return __privateGet(this, _device).userID;
  }
  call(method, params, done) {
    __privateGet(this, _device).call(method, params, done);
  }
  receive(take) {
    return __privateGet(this, _device).receive(take);
  }
}
_device = new WeakMap();
0 && (module.exports = {
  DeviceHandle
});
