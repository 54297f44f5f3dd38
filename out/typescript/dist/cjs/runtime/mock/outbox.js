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
var outbox_exports = {};
__export(outbox_exports, {
  Outbox: () => Outbox,
  deliverAll: () => deliverAll
});
module.exports = __toCommonJS(outbox_exports);
var import_fit = require("./base/fit.js");
var import_events = require("./events.js");
class Outbox {
  #model;
  #events;
  #devices;
  #waiting = [];
  constructor(model, devices) {
    this.#model = model;
    this.#events = new import_events.Events(model);
    this.#devices = devices;
  }
  tell(userID, event, data, options = {}) {
    for (const device of this.#devices)
      if (device.userID === userID && device !== options.except && (options.to?.(device) ?? true))
        this.#waiting.push(this.happening(device, userID, event, data, options.arrived ?? null));
  }
  tellOne(device, event, data, options = {}) {
    this.#waiting.push(this.happening(device, device.userID, event, data, options.arrived ?? null));
  }
  tellDevice(device, event, data) {
    this.#waiting.push(this.happening(device, "", event, data, null));
  }
  happening(device, userID, event, data, arrived) {
    const kinds = this.#events.find(event).filter(({ listener }) => listens(device, listener));
    const value = kinds.length === 0 ? void 0 : typeof data === "function" ? data(device) : data;
    const news = kinds.map((kind) => ({ kind, data: (0, import_fit.fit)(this.#model, kind.payload, value) }));
    return { device, userID, news, arrived };
  }
  isHeard(device, event) {
    return this.#events.find(event).some(({ listener }) => listens(device, listener));
  }
  take() {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }
}
function listens(device, listener) {
  return [...device.state.listeners.values()].includes(listener);
}
function deliverAll(happenings) {
  for (const { device, userID, news, arrived } of happenings) {
    if (userID !== "" && device.userID !== userID) continue;
    arrived?.(device);
    for (const { kind, data } of news)
      for (const [listenerUuid, listener] of [...device.state.listeners])
        if (listener === kind.listener) device.deliver({ method: kind.envelope, type: kind.tag, data, listenerUuid });
  }
}
0 && (module.exports = {
  Outbox,
  deliverAll
});
