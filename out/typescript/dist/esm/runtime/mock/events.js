// Part of every binding that docbind makes. Do not edit.
class Events {
  #kinds = /* @__PURE__ */ new Map();
  constructor(model) {
    for (const [listener, { envelope, events }] of Object.entries(model.listeners))
      for (const [name, { tag, payload }] of Object.entries(events))
        this.#kinds.set(name, [...this.find(name), { listener, envelope, tag, payload }]);
  }
  find(name) {
    return this.#kinds.get(name) ?? [];
  }
}
export {
  Events
};
