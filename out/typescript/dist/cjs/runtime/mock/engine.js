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
var import_deliveries = require("./deliveries.js");
var import_device = require("./device.js");
var import_failures = require("./failures.js");
var import_listener_methods = require("./listener-methods.js");
var import_log = require("./log.js");
var import_outbox = require("./outbox.js");
var import_rates = require("./rates.js");
var import_readiness = require("./readiness.js");
var import_world = require("./world.js");
class Engine {
  constructor(model, options) {
    this.post = new import_post.Post();
    this.log = new import_log.Log();
    this.failures = new import_failures.Failures();
    this.#devices = [];
    this.#rates = new import_rates.Rates();
    this.#deliveries = new import_deliveries.Deliveries();
    this.#names = /* @__PURE__ */ new Map();
    this.#model = model;
    this.#options = {
      ...options,
      users: (0, import_json.copyJson)(options.users ?? []),
      console: { ...options.console }
    };
    this.clock = options.clock ?? new import_clock.MockClock();
    this.#listeners = new import_listener_methods.ListenerMethods(model);
    for (const [name, { native }] of Object.entries(model.methods)) this.#names.set(name, name).set(native, name);
    this.world = this.#newWorld();
  }
  #model;
  #options;
  #devices;
  #rates;
  #deliveries;
  #listeners;
  #names;
  addDevice(name, kind) {
    const device = new import_device.Device(name ?? `device-${this.#devices.length + 1}`, kind, (...call) => this.#take(...call));
    this.#devices.push(device);
    return device;
  }
  reset() {
    this.post.clear();
    this.#deliveries.clear();
    this.log.clear();
    this.failures.clear();
    this.#rates.clear();
    this.clock.reset();
    for (const device of this.#devices) device.reset();
    this.world = this.#newWorld();
  }
  publish() {
    this.world.conversations.flush();
    const happenings = this.world.outbox.take();
    if (happenings.length > 0) this.post.send(0, this.#deliveries.add(happenings));
  }
  #newWorld() {
    return new import_world.World(this.#model, this.#options, this.clock, this.#devices, () => this.publish());
  }
  #take(device, native, given, done) {
    const method = this.#names.get(native);
    const known = method === void 0 ? void 0 : (0, import_json.ownMember)(this.#model.methods, method);
    if (method === void 0 || !known)
      return this.post.send(0, () => (0, import_post.callOut)(() => done(void 0, new Error(`The mock has no method ${native}`))));
    this.clock.advance(this.clock.step);
    const params = (0, import_json.copyRecord)(given);
    const call = new import_call.Call(this.world, device, new import_params.Params(params));
    const outcome = this.#outcome(call, method, known, params);
    this.log.add({ device: device.name, method, params, time: this.clock.now(), ...outcome });
    this.world.conversations.flush();
    const deliver = this.#deliveries.add(this.world.outbox.take());
    this.post.send(this.#latency(method, device), () => {
      (0, import_outbox.deliverAll)(call.before);
      call.settle?.();
      (0, import_post.callOut)(() => outcome.error ? done(void 0, (0, import_json.copyJson)(outcome.error)) : done((0, import_json.copyJson)(outcome.answer)));
      deliver();
      this.publish();
    });
  }
  #outcome(call, method, known, params) {
    try {
      const failure = this.failures.next(method, params, call.device.name);
      if (failure) throw failure;
      const data = (0, import_fit.fit)(this.#model, known.result, this.#data(call, method, known, params));
      return { answer: { code: 0, desc: "", ...data !== void 0 && { data } } };
    } catch (error) {
      if (!(error instanceof import_refusal.Refusal)) throw error;
      call.settle = null;
      return { error: { code: error.code, desc: error.desc, data: "" } };
    }
  }
  #data(call, method, known, params) {
    if (this.#listeners.take(call, method)) return void 0;
    (0, import_readiness.refuseUnlessReady)(this.#model, call.device, method);
    const fault = (0, import_checks.faultInParams)(this.#model, known.params, params);
    if (fault !== null) (0, import_refusal.refuse)(import_codes.INVALID, fault);
    const tooOften = this.#options.rateLimits ? this.#rates.count(call.device.name, method, this.clock.now()) : 0;
    if (tooOften !== 0) (0, import_refusal.refuse)(tooOften, `${method} is called too often`);
    const behaviour = (0, import_json.ownMember)(import_behaviours.BEHAVIOURS, method);
    return behaviour ? behaviour(call) : (0, import_generate.generate)(this.#model, known.result, this.world.random);
  }
  #latency(method, { name: device }) {
    const { latency = 0 } = this.#options;
    return typeof latency === "number" ? latency : latency({ method, device });
  }
}
0 && (module.exports = {
  Engine
});
