// Part of every binding that docbind makes. Do not edit.
import { same } from "./connection.js";
import { isHostEvent } from "./host.js";
import { deliver, envelopeOf, kindOf } from "./listener.js";
import { describe } from "./violation.js";
const SETTLE = 30;
class Listening {
  constructor(connection, options) {
    this.active = /* @__PURE__ */ new Map();
    this.ids = /* @__PURE__ */ new WeakMap();
    this.receiving = false;
    this.connection = connection;
    this.options = options;
  }
  add(method, listener, kind) {
    const wrong = this.notAListener(method, listener, kind);
    if (wrong) return wrong;
    const uuid = this.idOf(listener);
    if (this.active.has(uuid)) return Promise.resolve(NOTHING);
    if (this.connection.host && !this.receiving) this.receive(this.connection.host);
    this.active.set(uuid, listener);
    return new Promise((resolve, reject) => {
      let waiting = true;
      this.connection.ask(method, { uuid }, same).then(
        (answer) => {
          this.dispatch(answer);
          resolve(answer);
        },
        (error) => {
          this.active.delete(uuid);
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
  remove(method, listener, kind) {
    const wrong = this.notAListener(method, listener, kind);
    if (wrong) return wrong;
    const uuid = this.idOf(listener);
    if (!this.active.delete(uuid)) return Promise.resolve(NOTHING);
    return this.connection.ask(method, { uuid }, same);
  }
  setHost(host) {
    this.connection.host = host;
    if (this.receiving) this.receive(host);
  }
  dispatch(event) {
    if (!isHostEvent(event)) return;
    const { method, listenerUuid } = event;
    const named = typeof listenerUuid === "string" && listenerUuid !== "";
    for (const [uuid, listener] of [...this.active])
      if (named ? uuid === listenerUuid : envelopeOf(kindOf(listener)) === method) this.deliver(listener, event);
  }
  throw(error) {
    const { onHandlerError } = this.options;
    if (onHandlerError) onHandlerError(error);
    else void Promise.reject(error);
  }
  deliver(listener, event) {
    try {
      if (!deliver(listener, event)) this.options.onUnknownEvent?.(event);
    } catch (error) {
      this.throw(error);
    }
  }
  receive(host) {
    this.receiving = true;
    host.receive((event) => this.dispatch(event));
  }
  idOf(listener) {
    const id = this.ids.get(listener) || randomId();
    this.ids.set(listener, id);
    return id;
  }
  notAListener({ name }, listener, kind) {
    if (listener instanceof kind) return void 0;
    const expected = `an instance of ${kind.kind ? kind.kind.name : "a class of listeners"}`;
    const violation = { path: "listener", keys: ["listener"], expected, received: describe(listener) };
    return Promise.reject(this.connection.parameterError(name, [violation]));
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
  return `${Math.random().toString(36).slice(2, 10)}${Math.random().toString(36).slice(2, 10)}`;
}
export {
  Listening,
  listeningOf
};
