// Part of every binding that docbind makes. Do not edit.
import { fit } from "./base/fit.js";
import { Events } from "./events.js";
class Outbox {
  #model;
  #events;
  #devices;
  #waiting = [];
  constructor(model, devices) {
    this.#model = model;
    this.#events = new Events(model);
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
    const news = kinds.map((kind) => ({ kind, data: fit(this.#model, kind.payload, value) }));
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
export {
  Outbox,
  deliverAll
};
