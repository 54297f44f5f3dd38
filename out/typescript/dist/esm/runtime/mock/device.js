// Part of every binding that docbind makes. Do not edit.
import { copyJson } from "./base/json.js";
import { callOut } from "./base/post.js";
import { DeviceState } from "./device-state.js";
class Device {
  constructor(name, kind, answer) {
    this.state = new DeviceState();
    this.#takers = /* @__PURE__ */ new Set();
    this.name = name;
    this.kind = kind;
    this.#answer = answer;
  }
  #answer;
  #takers;
  get userID() {
    return this.state.userID;
  }
  call(method, params, done) {
    this.#answer(this, method, params, done);
  }
  receive(take) {
    const taker = (event) => take(event);
    this.#takers.add(taker);
    return () => void this.#takers.delete(taker);
  }
  deliver(event) {
    for (const take of [...this.#takers]) callOut(() => take(copyJson(event)));
  }
  reset() {
    this.state = new DeviceState();
  }
}
export {
  Device
};
