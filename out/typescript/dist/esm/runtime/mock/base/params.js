// Part of every binding that docbind makes. Do not edit.
import { isRecord, ownMember } from "./json.js";
class Params {
  #values;
  constructor(values) {
    this.#values = isRecord(values) ? values : {};
  }
  has(key) {
    const value = this.raw(key);
    return value !== void 0 && value !== null;
  }
  raw(key) {
    return ownMember(this.#values, key);
  }
  text(key) {
    const value = this.raw(key);
    return typeof value === "string" ? value : "";
  }
  number(key, otherwise = 0) {
    const value = this.raw(key);
    return typeof value === "number" ? value : otherwise;
  }
  flag(key) {
    return this.raw(key) === true;
  }
  term(key, otherwise) {
    const value = this.raw(key);
    return typeof value === "number" || typeof value === "string" ? value : otherwise;
  }
  terms(key) {
    return this.#list(key).filter((item) => typeof item === "number" || typeof item === "string");
  }
  texts(key) {
    return this.#list(key).filter((item) => typeof item === "string");
  }
  numbers(key) {
    return this.#list(key).filter((item) => typeof item === "number");
  }
  inner(key) {
    return new Params(this.raw(key));
  }
  inners(key) {
    return this.#list(key).map((item) => new Params(item));
  }
  textMap(key) {
    return new Map(this.#entries(key).filter((entry) => typeof entry[1] === "string"));
  }
  numberMap(key) {
    return new Map(this.#entries(key).filter((entry) => typeof entry[1] === "number"));
  }
  #entries(key) {
    const value = this.raw(key);
    return isRecord(value) ? Object.entries(value) : [];
  }
  #list(key) {
    const value = this.raw(key);
    return Array.isArray(value) ? value : [];
  }
}
export {
  Params
};
