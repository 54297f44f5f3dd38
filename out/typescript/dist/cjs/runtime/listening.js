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
var listening_exports = {};
__export(listening_exports, {
  Listening: () => Listening,
  listeningOf: () => listeningOf
});
module.exports = __toCommonJS(listening_exports);
var import_check = require("./check.js");
var import_connection = require("./connection.js");
var import_host = require("./host.js");
var import_listener = require("./listener.js");
const SETTLE = 30;
class Listening {
  constructor(connection, options) {
    this.active = /* @__PURE__ */ new Map();
    this.ids = /* @__PURE__ */ new WeakMap();
    this.receiving = false;
    this.connection = connection;
    this.options = options;
  }
  async add(method, listener, kind) {
    const uuid = this.idOf(method, listener, kind);
    const known2 = this.active.get(uuid);
    if (known2) return known2.answer;
    if (!this.receiving) this.receive(this.connection.host);
    const added = { listener, host: this.connection.host, answer: Promise.resolve(NOTHING) };
    this.active.set(uuid, added);
    return added.answer = new Promise((resolve, reject) => {
      let waiting = true;
      this.connection.ask(method, { uuid }, import_connection.same).then(
        (answer) => {
          this.dispatch(answer);
          resolve(answer);
        },
        (error) => {
          if (this.active.get(uuid) === added) this.active.delete(uuid);
          if (waiting) reject(error);
          else this.throw(error);
        }
      );
      setTimeout(() => {
        waiting = false;
        resolve(NOTHING);
      }, SETTLE);
    });
  }
  async remove(method, listener, kind) {
    const uuid = this.idOf(method, listener, kind);
    const added = this.active.get(uuid);
    if (!added) return NOTHING;
    this.active.delete(uuid);
    return this.connection.ask(method, { uuid }, import_connection.same, added.host);
  }
  setHost(host) {
    this.connection.host = host;
    if (this.receiving) this.receive(host);
  }
  dispatch(event) {
    if (!(0, import_host.isHostEvent)(event)) return;
    const { method, listenerUuid } = event;
    const named = typeof listenerUuid === "string" && listenerUuid !== "";
    const known2 = [];
    for (const [uuid, added] of [...this.active])
      if (this.active.get(uuid) === added && (named ? uuid === listenerUuid : (0, import_listener.envelopeOf)((0, import_listener.kindOf)(added.listener)) === method))
        known2.push(this.run(() => (0, import_listener.deliver)(added.listener, event)));
    const { onUnknownEvent } = this.options;
    if (onUnknownEvent && known2.includes(false) && !known2.includes(true)) this.run(() => onUnknownEvent(event));
  }
  throw(error) {
    const { onHandlerError } = this.options;
    try {
      if (!onHandlerError) throw error;
      onHandlerError(error);
    } catch (thrown) {
      void Promise.reject(thrown);
    }
  }
  run(handle) {
    try {
      return handle();
    } catch (error) {
      this.throw(error);
      return true;
    }
  }
  receive(host) {
    this.receiving = true;
    host.receive((event) => this.dispatch(event));
  }
  idOf({ name }, listener, kind) {
    if (!(listener instanceof kind)) {
      const expected = `an instance of ${kind.kind ? kind.kind.name : "a class of listeners"}`;
      const violations = (0, import_check.violationsOf)((report) => (0, import_check.bad)(report, "listener", expected, listener), {});
      throw this.connection.parameterError(name, violations);
    }
    const id = this.ids.get(listener) || randomId();
    this.ids.set(listener, id);
    return id;
  }
}
const NOTHING = { code: 0, data: void 0, desc: "" };
const known = /* @__PURE__ */ new WeakMap();
function listeningOf({ $connection }, options = {}) {
  const listening = known.get($connection) ?? new Listening($connection, options);
  known.set($connection, listening);
  return listening;
}
function randomId() {
  const part = () => Math.random().toString(36).slice(2, 10);
  return part() + part();
}
0 && (module.exports = {
  Listening,
  listeningOf
});
