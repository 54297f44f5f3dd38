// Part of every binding that docbind makes. Do not edit.
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var __privateMethod = (obj, member, method) => (__accessCheck(obj, member, "access private method"), method);
var _model, _options, _devices, _rates, _listeners, _names, _Engine_instances, newWorld_fn, take_fn, outcome_fn, data_fn, latency_fn;
import { BEHAVIOURS } from "./behaviours.js";
import { faultInParams } from "./base/checks.js";
import { MockClock } from "./base/clock.js";
import { INVALID } from "./base/codes.js";
import { fit } from "./base/fit.js";
import { generate } from "./base/generate.js";
import { copyJson, copyRecord, ownMember } from "./base/json.js";
import { Params } from "./base/params.js";
import { callOut, Post } from "./base/post.js";
import { Refusal, refuse } from "./base/refusal.js";
import { Call } from "./call.js";
import { Device } from "./device.js";
import { Failures } from "./failures.js";
import { ListenerMethods } from "./listener-methods.js";
import { Log } from "./log.js";
import { deliverAll } from "./outbox.js";
import { Rates } from "./rates.js";
import { refuseUnlessReady } from "./readiness.js";
import { World } from "./world.js";
class Engine {
  constructor(model, options) {
    __privateAdd(this, _Engine_instances);
    this.post = new Post();
    this.log = new Log();
    this.failures = new Failures();
    __privateAdd(this, _model);
    __privateAdd(this, _options);
    __privateAdd(this, _devices, []);
    __privateAdd(this, _rates, new Rates());
    __privateAdd(this, _listeners);
    __privateAdd(this, _names, /* @__PURE__ */ new Map());
    __privateSet(this, _model, model);
    __privateSet(this, _options, {
      ...options,
      users: copyJson(options.users ?? []),
      console: { ...options.console }
    });
    this.clock = options.clock ?? new MockClock();
    __privateSet(this, _listeners, new ListenerMethods(model));
    for (const [name, { native }] of Object.entries(model.methods)) __privateGet(this, _names).set(name, name).set(native, name);
    this.world = __privateMethod(this, _Engine_instances, newWorld_fn).call(this);
  }
  addDevice(name, kind) {
    const device = new Device(name ?? `device-${__privateGet(this, _devices).length + 1}`, kind, (...call) => __privateMethod(this, _Engine_instances, take_fn).call(this, ...call));
    __privateGet(this, _devices).push(device);
    return device;
  }
  reset() {
    this.post.clear();
    this.log.clear();
    this.failures.clear();
    __privateGet(this, _rates).clear();
    this.clock.reset();
    for (const device of __privateGet(this, _devices)) device.reset();
    this.world = __privateMethod(this, _Engine_instances, newWorld_fn).call(this);
  }
  publish() {
    this.world.conversations.flush();
    const happenings = this.world.outbox.take();
    if (happenings.length > 0) this.post.send(0, () => deliverAll(happenings));
  }
}
_model = new WeakMap();
_options = new WeakMap();
_devices = new WeakMap();
_rates = new WeakMap();
_listeners = new WeakMap();
_names = new WeakMap();
_Engine_instances = new WeakSet();
newWorld_fn = function() {
  return new World(__privateGet(this, _model), __privateGet(this, _options), this.clock, __privateGet(this, _devices), () => this.publish());
};
take_fn = function(device, native, given, done) {
  const method = __privateGet(this, _names).get(native);
  const known = method === void 0 ? void 0 : ownMember(__privateGet(this, _model).methods, method);
  if (method === void 0 || !known)
    return this.post.send(0, () => callOut(() => done(void 0, new Error(`The mock has no method ${native}`))));
  this.clock.advance(this.clock.step);
  const params = copyRecord(given);
  const call = new Call(this.world, device, new Params(params));
  const outcome = __privateMethod(this, _Engine_instances, outcome_fn).call(this, call, method, known, params);
  this.log.add({ device: device.name, method, params, time: this.clock.now(), ...outcome });
  this.world.conversations.flush();
  const after = this.world.outbox.take();
  this.post.send(__privateMethod(this, _Engine_instances, latency_fn).call(this, method, device), () => {
    deliverAll(call.before);
    call.settle?.();
    callOut(() => outcome.error ? done(void 0, copyJson(outcome.error)) : done(copyJson(outcome.answer)));
    deliverAll(after);
    this.publish();
  });
};
outcome_fn = function(call, method, known, params) {
  try {
    const failure = this.failures.next(method, params, call.device.name);
    if (failure) throw failure;
    const data = fit(__privateGet(this, _model), known.result, __privateMethod(this, _Engine_instances, data_fn).call(this, call, method, known, params));
    return { answer: { code: 0, desc: "", ...data !== void 0 && { data } } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    call.settle = null;
    return { error: { code: error.code, desc: error.desc, data: "" } };
  }
};
data_fn = function(call, method, known, params) {
  if (__privateGet(this, _listeners).take(call, method)) return void 0;
  refuseUnlessReady(__privateGet(this, _model), call.device, method);
  const fault = faultInParams(__privateGet(this, _model), known.params, params);
  if (fault !== null) refuse(INVALID, fault);
  const tooOften = __privateGet(this, _options).rateLimits ? __privateGet(this, _rates).count(call.device.name, method, this.clock.now()) : 0;
  if (tooOften !== 0) refuse(tooOften, `${method} is called too often`);
  const behaviour = ownMember(BEHAVIOURS, method);
  return behaviour ? behaviour(call) : generate(__privateGet(this, _model), known.result, this.world.random);
};
latency_fn = function(method, { name: device }) {
  const { latency = 0 } = __privateGet(this, _options);
  return typeof latency === "number" ? latency : latency({ method, device });
};
export {
  Engine
};
