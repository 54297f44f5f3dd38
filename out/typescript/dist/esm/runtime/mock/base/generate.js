// Part of every binding that docbind makes. Do not edit.
import { ownMember, recordOf } from "./json.js";
import { Limits } from "./limits.js";
const MAX_DEPTH = 4;
function generate(model, type, random) {
  return new Maker(model, random).value(type, new Limits(), 0);
}
class Maker {
  #model;
  #random;
  constructor(model, random) {
    this.#model = model;
    this.#random = random;
  }
  value(type, limits, depth) {
    const isList = type.kind === "array";
    if (!isList && limits.values.length > 0) return limits.values[this.#random.below(limits.values.length)];
    switch (type.kind) {
      case "string":
        return limits.text(this.#random);
      case "boolean":
        return this.#random.below(2) === 1;
      case "number":
      case "integer":
        return limits.number(this.#random);
      case "enum": {
        const values = Object.values(ownMember(this.#model.enums, type.name) ?? {});
        return values[this.#random.below(values.length)] ?? 0;
      }
      case "array":
        return this.#several(limits, depth, () => this.value(type.of, limits.ofElements, depth + 1));
      case "map": {
        const entry = () => [this.#random.word(6), this.value(type.of, new Limits(), depth + 1)];
        return recordOf(this.#several(limits, depth, entry));
      }
      case "object":
        return this.#object(type.fields, [], depth);
      case "class": {
        const { classes, rules = {} } = this.#model;
        return this.#object(ownMember(classes, type.name) ?? [], ownMember(rules, type.name) ?? [], depth);
      }
      case "unknown":
        return null;
      case "listener":
      case "function":
      case "void":
        return void 0;
    }
  }
  #several(limits, depth, make) {
    return Array.from({ length: limits.itemsFrom(depth < MAX_DEPTH ? 1 : 0) }, make);
  }
  #object(fields, rules, depth) {
    const members = /* @__PURE__ */ new Map();
    for (const { name, type, required, limits } of fields) {
      const ofField = new Limits(limits);
      if (depth < MAX_DEPTH || !holdsObjects(type, ofField)) members.set(name, this.value(type, ofField, depth + 1));
      else if (required) members.set(name, null);
    }
    for (const [, , max, ...names] of rules)
      for (const name of names.filter((one) => members.has(one)).slice(max)) members.delete(name);
    return recordOf([...members].filter(([, value]) => value !== void 0));
  }
}
function holdsObjects(type, limits) {
  if (type.kind === "array" || type.kind === "map")
    return limits.itemsFrom(0) > 0 && holdsObjects(type.of, new Limits());
  return type.kind === "class" || type.kind === "object";
}
export {
  generate
};
