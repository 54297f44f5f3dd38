// Part of every binding that docbind makes. Do not edit.
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
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
export {
  DeviceHandle
};
