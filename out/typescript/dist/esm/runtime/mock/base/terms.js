// Part of every binding that docbind makes. Do not edit.
class Terms {
  #values = /* @__PURE__ */ new Map();
  constructor(model) {
    for (const members of Object.values(model.enums))
      for (const [name, value] of Object.entries(members)) if (!this.#values.has(name)) this.#values.set(name, value);
  }
  of(member) {
    return this.#values.get(member) ?? member;
  }
}
export {
  Terms
};
