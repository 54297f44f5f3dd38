// Part of every binding that docbind makes. Do not edit.
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
import { Deliveries } from "./deliveries.js";
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
    this.post = new Post();
    this.log = new Log();
    this.failures = new Failures();
    this.#devices = [];
    this.#rates = new Rates();
    this.#deliveries = new Deliveries();
    this.#names = /* @__PURE__ */ new Map();
    this.#model = model;
    this.#options = {
      ...options,
      users: copyJson(options.users ?? []),
      console: { ...options.console }
    };
    this.clock = options.clock ?? new MockClock();
    this.#listeners = new ListenerMethods(model);
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
    const device = new Device(name ?? `device-${this.#devices.length + 1}`, kind, (...call) => this.#take(...call));
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
    return new World(this.#model, this.#options, this.clock, this.#devices, () => this.publish());
  }
  #take(device, native, given, done) {
    const method = this.#names.get(native);
    const known = method === void 0 ? void 0 : ownMember(this.#model.methods, method);
    if (method === void 0 || !known)
      return this.post.send(0, () => callOut(() => done(void 0, new Error(`The mock has no method ${native}`))));
    this.clock.advance(this.clock.step);
    const params = copyRecord(given);
    const call = new Call(this.world, device, new Params(params));
    const outcome = this.#outcome(call, method, known, params);
    this.log.add({ device: device.name, method, params, time: this.clock.now(), ...outcome });
    this.world.conversations.flush();
    const deliver = this.#deliveries.add(this.world.outbox.take());
    this.post.send(this.#latency(method, device), () => {
      deliverAll(call.before);
      call.settle?.();
      callOut(() => outcome.error ? done(void 0, copyJson(outcome.error)) : done(copyJson(outcome.answer)));
      deliver();
      this.publish();
    });
  }
  #outcome(call, method, known, params) {
    try {
      const failure = this.failures.next(method, params, call.device.name);
      if (failure) throw failure;
      const data = fit(this.#model, known.result, this.#data(call, method, known, params));
      return { answer: { code: 0, desc: "", ...data !== void 0 && { data } } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      call.settle = null;
      return { error: { code: error.code, desc: error.desc, data: "" } };
    }
  }
  #data(call, method, known, params) {
    if (this.#listeners.take(call, method)) return void 0;
    refuseUnlessReady(this.#model, call.device, method);
    const fault = faultInParams(this.#model, known.params, params);
    if (fault !== null) refuse(INVALID, fault);
    const tooOften = this.#options.rateLimits ? this.#rates.count(call.device.name, method, this.clock.now()) : 0;
    if (tooOften !== 0) refuse(tooOften, `${method} is called too often`);
    const behaviour = ownMember(BEHAVIOURS, method);
    return behaviour ? behaviour(call) : generate(this.#model, known.result, this.world.random);
  }
  #latency(method, { name: device }) {
    const { latency = 0 } = this.#options;
    return typeof latency === "number" ? latency : latency({ method, device });
  }
}
export {
  Engine
};
