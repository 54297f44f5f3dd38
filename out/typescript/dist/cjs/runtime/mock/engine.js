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
var __privateMethod = (obj, member, method) => (__accessCheck(obj, member, "access private method"), method);
var engine_exports = {};
__export(engine_exports, {
  Engine: () => Engine
});
module.exports = __toCommonJS(engine_exports);
var import_behaviours = require("./behaviours.js");
var import_checks = require("./base/checks.js");
var import_clock = require("./base/clock.js");
var import_codes = require("./base/codes.js");
var import_fit = require("./base/fit.js");
var import_generate = require("./base/generate.js");
var import_json = require("./base/json.js");
var import_params = require("./base/params.js");
var import_post = require("./base/post.js");
var import_refusal = require("./base/refusal.js");
var import_call = require("./call.js");
var import_device = require("./device.js");
var import_failures = require("./failures.js");
var import_listener_methods = require("./listener-methods.js");
var import_log = require("./log.js");
var import_outbox = require("./outbox.js");
var import_rates = require("./rates.js");
var import_readiness = require("./readiness.js");
var import_world = require("./world.js");
var _model, _options, _devices, _rates, _listeners, _names, _Engine_instances, newWorld_fn, take_fn, outcome_fn, data_fn, latency_fn;
class Engine {
  constructor(model, options) {
    __privateAdd(this, _Engine_instances);
    this.post = new import_post.Post();
    this.log = new import_log.Log();
    this.failures = new import_failures.Failures();
    __privateAdd(this, _model);
    __privateAdd(this, _options);
    __privateAdd(this, _devices, []);
    __privateAdd(this, _rates, new import_rates.Rates());
    __privateAdd(this, _listeners);
    __privateAdd(this, _names, /* @__PURE__ */ new Map());
    __privateSet(this, _model, model);
    __privateSet(this, _options, {
      ...options,
      users: (0, import_json.copyJson)(options.users ?? []),
      console: { ...options.console }
    });
    this.clock = options.clock ?? new import_clock.MockClock();
    __privateSet(this, _listeners, new import_listener_methods.ListenerMethods(model));
    for (const [name, { native }] of Object.entries(model.methods)) __privateGet(this, _names).set(name, name).set(native, name);
    this.world = __privateMethod(this, _Engine_instances, newWorld_fn).call(this);
  }
  addDevice(name, kind) {
    const device = new import_device.Device(name ?? `device-${__privateGet(this, _devices).length + 1}`, kind, (...call) => __privateMethod(this, _Engine_instances, take_fn).call(this, ...call));
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
    if (happenings.length > 0) this.post.send(0, () => (0, import_outbox.deliverAll)(happenings));
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
  return new import_world.World(__privateGet(this, _model), __privateGet(this, _options), this.clock, __privateGet(this, _devices), () => this.publish());
};
take_fn = function(device, native, given, done) {
  const method = __privateGet(this, _names).get(native);
  const known = method === void 0 ? void 0 : (0, import_json.ownMember)(__privateGet(this, _model).methods, method);
  if (method === void 0 || !known)
    return this.post.send(0, () => (0, import_post.callOut)(() => done(void 0, new Error(`The mock has no method ${native}`))));
  this.clock.advance(this.clock.step);
  const params = (0, import_json.copyRecord)(given);
  const call = new import_call.Call(this.world, device, new import_params.Params(params));
  const outcome = __privateMethod(this, _Engine_instances, outcome_fn).call(this, call, method, known, params);
  this.log.add({ device: device.name, method, params, time: this.clock.now(), ...outcome });
  this.world.conversations.flush();
  const after = this.world.outbox.take();
  this.post.send(__privateMethod(this, _Engine_instances, latency_fn).call(this, method, device), () => {
    (0, import_outbox.deliverAll)(call.before);
    call.settle?.();
    (0, import_post.callOut)(() => outcome.error ? done(void 0, (0, import_json.copyJson)(outcome.error)) : done((0, import_json.copyJson)(outcome.answer)));
    (0, import_outbox.deliverAll)(after);
    this.publish();
  });
};
outcome_fn = function(call, method, known, params) {
  try {
    const failure = this.failures.next(method, params, call.device.name);
    if (failure) throw failure;
    const data = (0, import_fit.fit)(__privateGet(this, _model), known.result, __privateMethod(this, _Engine_instances, data_fn).call(this, call, method, known, params));
    return { answer: { code: 0, desc: "", ...data !== void 0 && { data } } };
  } catch (error) {
    if (!(error instanceof import_refusal.Refusal)) throw error;
    call.settle = null;
    return { error: { code: error.code, desc: error.desc, data: "" } };
  }
};
data_fn = function(call, method, known, params) {
  if (__privateGet(this, _listeners).take(call, method)) return void 0;
  (0, import_readiness.refuseUnlessReady)(__privateGet(this, _model), call.device, method);
  const fault = (0, import_checks.faultInParams)(__privateGet(this, _model), known.params, params);
  if (fault !== null) (0, import_refusal.refuse)(import_codes.INVALID, fault);
  const tooOften = __privateGet(this, _options).rateLimits ? __privateGet(this, _rates).count(call.device.name, method, this.clock.now()) : 0;
  if (tooOften !== 0) (0, import_refusal.refuse)(tooOften, `${method} is called too often`);
  const behaviour = (0, import_json.ownMember)(import_behaviours.BEHAVIOURS, method);
  return behaviour ? behaviour(call) : (0, import_generate.generate)(__privateGet(this, _model), known.result, this.world.random);
};
latency_fn = function(method, { name: device }) {
  const { latency = 0 } = __privateGet(this, _options);
  return typeof latency === "number" ? latency : latency({ method, device });
};
0 && (module.exports = {
  Engine
});
