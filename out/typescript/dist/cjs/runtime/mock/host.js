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
var host_exports = {};
__export(host_exports, {
  mockHost: () => mockHost
});
module.exports = __toCommonJS(host_exports);
var import_generate = require("./base/generate.js");
var import_json = require("./base/json.js");
var import_device_handle = require("./device-handle.js");
var import_engine = require("./engine.js");
var import_events = require("./events.js");
var import_outbox = require("./outbox.js");
var import_login = require("./sdk/login.js");
var import_profiles = require("./users/profiles.js");
const KIND = "phone";
function mockHost(model, options = {}) {
  return new Mock(model, options);
}
class Mock extends import_device_handle.DeviceHandle {
  #model;
  #events;
  #engine;
  #devices = /* @__PURE__ */ new Map();
  constructor(model, options) {
    const engine = new import_engine.Engine(model, options);
    const first = engine.addDevice(void 0, KIND);
    super(first);
    this.#model = model;
    this.#events = new import_events.Events(model);
    this.#engine = engine;
    this.#devices.set(this, first);
  }
  get clock() {
    return this.#engine.clock;
  }
  get calls() {
    return this.#engine.log.all();
  }
  get pushes() {
    return this.#engine.world.pushes.map((push) => ({ ...push }));
  }
  device(options = {}) {
    const device = this.#engine.addDevice(options.name, options.kind ?? KIND);
    const handle = new import_device_handle.DeviceHandle(device);
    this.#devices.set(handle, device);
    return handle;
  }
  addUser(user) {
    const { world } = this.#engine;
    (0, import_profiles.tellOfProfile)(world, world.users.add(user));
    this.#engine.publish();
  }
  fail(method, failure) {
    return this.#engine.failures.add(method, failure);
  }
  emit(event, data, to = {}) {
    const kinds = this.#events.find(event);
    if (kinds.length === 0) throw new Error(`There is no event ${event}`);
    const devices = to.device ? [this.#deviceOf(to.device)] : [...this.#devices.values()];
    const news = kinds.map((kind) => ({
      kind,
      data: data === void 0 ? (0, import_generate.generate)(this.#model, kind.payload, this.#engine.world.random) : (0, import_json.copyJson)(data)
    }));
    const happenings = devices.map((device) => ({ device, userID: "", news, arrived: null }));
    this.#engine.post.send(0, () => (0, import_outbox.deliverAll)(happenings));
  }
  endLogin(device, reason = "kicked") {
    const meant = this.#deviceOf(device);
    if (meant.userID !== "") (0, import_login.leave)(this.#engine.world, meant, reason);
    this.#engine.publish();
  }
  idle() {
    return this.#engine.post.idle();
  }
  reset() {
    this.#engine.reset();
  }
  #deviceOf(device) {
    const found = this.#devices.get(device);
    if (!found) throw new Error("The device is one of another mock");
    return found;
  }
}
0 && (module.exports = {
  mockHost
});
