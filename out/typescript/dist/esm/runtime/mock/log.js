// Part of every binding that docbind makes. Do not edit.
import { copyJson } from "./base/json.js";
class Log {
  #calls = [];
  add(call) {
    this.#calls.push(copyJson(call));
  }
  all() {
    return copyJson(this.#calls);
  }
  clear() {
    this.#calls = [];
  }
}
export {
  Log
};
