// Part of every binding that docbind makes. Do not edit.
import { generate } from "./base/generate.js";
import { copyJson } from "./base/json.js";
import { DeviceHandle } from "./device-handle.js";
import { Engine } from "./engine.js";
import { Events } from "./events.js";
import { deliverAll } from "./outbox.js";
import { leave } from "./sdk/login.js";
import { tellOfProfile } from "./users/profiles.js";
const KIND = "phone";
function mockHost(model, options = {}) {
  return new Mock(model, options);
}
class Mock extends DeviceHandle {
  #model;
  #events;
  #engine;
  #devices = /* @__PURE__ */ new Map();
  constructor(model, options) {
    const engine = new Engine(model, options);
    const first = engine.addDevice(void 0, KIND);
    super(first);
    this.#model = model;
    this.#events = new Events(model);
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
    const handle = new DeviceHandle(device);
    this.#devices.set(handle, device);
    return handle;
  }
  addUser(user) {
    const { world } = this.#engine;
    tellOfProfile(world, world.users.add(user));
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
      data: data === void 0 ? generate(this.#model, kind.payload, this.#engine.world.random) : copyJson(data)
    }));
    const happenings = devices.map((device) => ({ device, userID: "", news, arrived: null }));
    this.#engine.post.send(0, () => deliverAll(happenings));
  }
  endLogin(device, reason = "kicked") {
    const meant = this.#deviceOf(device);
    if (meant.userID !== "") leave(this.#engine.world, meant, reason);
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
export {
  mockHost
};
