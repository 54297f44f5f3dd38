// Part of every binding that docbind makes. Do not edit.
import { INVALID } from "./base/codes.js";
import { refuse } from "./base/refusal.js";
import { connect } from "./sdk/connection.js";
class ListenerMethods {
  #methods = /* @__PURE__ */ new Map();
  constructor(model) {
    for (const [listener, { add, remove }] of Object.entries(model.listeners)) {
      this.#methods.set(add, { listener, adds: true });
      this.#methods.set(remove, { listener, adds: false });
    }
  }
  take({ world, device, params }, method) {
    const found = this.#methods.get(method);
    if (!found) return false;
    const uuid = params.text("uuid");
    if (uuid === "") refuse(INVALID, "uuid is missing");
    if (found.adds) device.state.listeners.set(uuid, found.listener);
    else device.state.listeners.delete(uuid);
    connect(world, device, false);
    return true;
  }
}
export {
  ListenerMethods
};
