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
    const known2 = this.active.get(uuid);
    if (known2) return known2.answer;
    if (!this.receiving) this.receive(this.connection.host);
    const added = { listener, host: this.connection.host, answer: Promise.resolve(NOTHING) };
    this.active.set(uuid, added);
    return added.answer = new Promise((resolve, reject) => {
      let waiting = true;
      this.connection.ask(method, { uuid }, same).then(
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
    return this.connection.ask(method, { uuid }, same, added.host);
  }
  setHost(host) {
    this.connection.host = host;
    if (this.receiving) this.receive(host);
  }
  dispatch(event) {
    if (!isHostEvent(event)) return;
    const { method, listenerUuid } = event;
    const named = typeof listenerUuid === "string" && listenerUuid !== "";
    const known2 = [];
    for (const [uuid, added] of [...this.active])
      if (this.active.get(uuid) === added && (named ? uuid === listenerUuid : envelopeOf(kindOf(added.listener)) === method))
        known2.push(this.run(() => deliver(added.listener, event)));
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
