// Part of every binding that docbind makes. Do not edit.
import { bad, violationsOf } from "./check.js";
import { same } from "./connection.js";
import { isHostEvent } from "./host.js";
import { deliver, envelopeOf, kindOf } from "./listener.js";
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
    if (this.active.has(uuid)) return NOTHING;
    if (!this.receiving) this.receive(this.connection.host);
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
  async remove(method, listener, kind) {
    const uuid = this.idOf(method, listener, kind);
    return this.active.delete(uuid) ? this.connection.ask(method, { uuid }, same) : NOTHING;
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
      const { onUnknownEvent } = this.options;
      if (!deliver(listener, event) && onUnknownEvent) onUnknownEvent(event);
    } catch (error) {
      this.throw(error);
    }
  }
  receive(host) {
    this.receiving = true;
    host.receive((event) => this.dispatch(event));
  }
  idOf({ name }, listener, kind) {
    if (!(listener instanceof kind)) {
      const expected = `an instance of ${kind.kind ? kind.kind.name : "a class of listeners"}`;
      const violations = violationsOf((report) => bad(report, "listener", expected, listener), {});
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
export {
  Listening,
  listeningOf
};
