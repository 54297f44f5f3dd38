// Part of every binding that docbind makes. Do not edit.
import { textLike } from "./pattern.js";
import { bytesOf } from "./text.js";
const MANY = 999;
const TRIES = 100;
class Limits {
  #limits;
  constructor(limits = []) {
    this.#limits = limits;
  }
  get ofElements() {
    return new Limits(this.#limits.filter(([name]) => name !== "items"));
  }
  get values() {
    const [, values] = this.#find("oneOf");
    return Array.isArray(values) ? values : [];
  }
  itemsFrom(count) {
    const [, min, max] = this.#find("items");
    return Math.min(Math.max(count, bound(min, 0)), bound(max, Infinity));
  }
  number(random) {
    const [, least, most] = this.#find("range");
    const [min, max] = [bound(least, -Infinity), bound(most, Infinity)];
    const from = Math.ceil(min <= 0 && max >= 0 ? 0 : min > 0 ? min : Math.max(min, max - MANY));
    const to = Math.floor(Math.min(max, from + MANY));
    return from > to ? min + random.below(MANY) / MANY * (max - min) : from + random.below(to - from + 1);
  }
  text(random) {
    const pattern = this.#find("pattern")[1];
    let text = "";
    for (let attempt = 0; attempt < TRIES; attempt++) {
      if (typeof pattern === "string") text = textLike(pattern, random);
      else text = attempt === 0 ? `text-${random.word(6)}` : random.word(6);
      if (typeof pattern !== "string") text = text.slice(0, this.#longest());
      if (this.#isFine(text)) return text;
    }
    return text;
  }
  #longest() {
    return Math.min(bound(this.#find("bytes")[1], Infinity), bound(this.#find("characters")[1], Infinity));
  }
  #isFine(text) {
    if (bytesOf(text) > bound(this.#find("bytes")[1], Infinity)) return false;
    if ([...text].length > bound(this.#find("characters")[1], Infinity)) return false;
    return this.#limits.every(([name, told]) => {
      if (name === "notStarting") return !text.startsWith(String(told));
      return name !== "pattern" || new RegExp(`^(?:${String(told)})$`, "u").test(text);
    });
  }
  #find(name) {
    return this.#limits.find(([one]) => one === name) ?? [name];
  }
}
function bound(value, otherwise) {
  return typeof value === "number" ? value : otherwise;
}
export {
  Limits
};
