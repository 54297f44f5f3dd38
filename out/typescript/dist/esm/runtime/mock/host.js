// Part of every binding that docbind makes. Do not edit.
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var __privateMethod = (obj, member, method) => (__accessCheck(obj, member, "access private method"), method);
var _model, _events, _engine, _devices, _Mock_instances, deviceOf_fn;
import { generate } from "./base/generate.js";
import { copyJson } from "./base/json.js";
import { DeviceHandle } from "./device-handle.js";
import { Engine } from "./engine.js";
import { Events } from "./events.js";
import { deliverAll } from "./outbox.js";
import { leave } from "./sdk/login.js";
const KIND = "phone";
function mockHost(model, options = {}) {
  return new Mock(model, options);
}
class Mock extends DeviceHandle {
  constructor(model, options) {
    const engine = new Engine(model, options);
    const first = engine.addDevice(void 0, KIND);
    super(first);
    __privateAdd(this, _Mock_instances);
    __privateAdd(this, _model);
    __privateAdd(this, _events);
    __privateAdd(this, _engine);
    __privateAdd(this, _devices, /* @__PURE__ */ new Map());
    __privateSet(this, _model, model);
    __privateSet(this, _events, new Events(model));
    __privateSet(this, _engine, engine);
    __privateGet(this, _devices).set(this, first);
  }
  get clock() {
    return __privateGet(this, _engine).clock;
  }
  get calls() {
    return __privateGet(this, _engine).log.all();
  }
  get pushes() {
    return __privateGet(this, _engine).world.pushes.map((push) => ({ ...push }));
  }
  device(options = {}) {
    const device = __privateGet(this, _engine).addDevice(options.name, options.kind ?? KIND);
    const handle = new DeviceHandle(device);
    __privateGet(this, _devices).set(handle, device);
    return handle;
  }
  addUser(user) {
    const { id } = __privateGet(this, _engine).world.users.add(user);
    __privateGet(this, _engine).world.conversations.touchPeer(id);
    __privateGet(this, _engine).publish();
  }
  fail(method, failure) {
    return __privateGet(this, _engine).failures.add(method, failure);
  }
  emit(event, data, to = {}) {
    const kinds = __privateGet(this, _events).find(event);
    if (kinds.length === 0) throw new Error(`There is no event ${event}`);
    const devices = to.device ? [__privateMethod(this, _Mock_instances, deviceOf_fn).call(this, to.device)] : [...__privateGet(this, _devices).values()];
    const news = kinds.map((kind) => ({
      kind,
      data: data === void 0 ? generate(__privateGet(this, _model), kind.payload, __privateGet(this, _engine).world.random) : copyJson(data)
    }));
    const happenings = devices.map((device) => ({ device, userID: "", news, arrived: null }));
    __privateGet(this, _engine).post.send(0, () => deliverAll(happenings));
  }
  endLogin(device, reason = "kicked") {
    const meant = __privateMethod(this, _Mock_instances, deviceOf_fn).call(this, device);
    if (meant.userID !== "") leave(__privateGet(this, _engine).world, meant, reason);
    __privateGet(this, _engine).publish();
  }
  idle() {
    return __privateGet(this, _engine).post.idle();
  }
  reset() {
    __privateGet(this, _engine).reset();
  }
}
_model = new WeakMap();
_events = new WeakMap();
_engine = new WeakMap();
_devices = new WeakMap();
_Mock_instances = new WeakSet();
deviceOf_fn = function(device) {
  const found = __privateGet(this, _devices).get(device);
  if (!found) throw new Error("The device is one of another mock");
  return found;
};
export {
  mockHost
};
