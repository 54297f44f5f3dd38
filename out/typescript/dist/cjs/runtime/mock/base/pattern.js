// Part of every binding that docbind makes. Do not edit.
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var pattern_exports = {};
__export(pattern_exports, {
  textLike: () => textLike
});
module.exports = __toCommonJS(pattern_exports);
const DIGIT = [48, 57];
const SMALL = [97, 122];
const CAPITAL = [65, 90];
const OTHERS = [SMALL, DIGIT, CAPITAL, [32, 126], [19968, 19977]];
const ESCAPED = {
  d: [DIGIT],
  D: [SMALL],
  w: [SMALL, DIGIT, CAPITAL, [95, 95]],
  W: [[45, 45]],
  s: [[32, 32]],
  S: [SMALL],
  n: [[10, 10]],
  r: [[13, 13]],
  t: [[9, 9]],
  v: [[11, 11]],
  f: [[12, 12]],
  0: [[0, 0]]
};
const MORE = 3;
function textLike(pattern, random) {
  return new Reader(pattern, random).alternatives();
}
class Reader {
  #signs;
  #random;
  #at = 0;
  constructor(pattern, random) {
    this.#signs = [...pattern];
    this.#random = random;
  }
  alternatives() {
    const options = [this.#sequence()];
    while (this.#takes("|")) options.push(this.#sequence());
    return options[this.#random.below(options.length)] ?? "";
  }
  #sequence() {
    let text = "";
    while (this.#at < this.#signs.length && !["|", ")"].includes(this.#next())) text += this.#repeated();
    return text;
  }
  #repeated() {
    const start = this.#at;
    let text = this.#one();
    const [min, max] = this.#times();
    const end = this.#at;
    const times = min + this.#random.below(Math.min(max - min, MORE) + 1);
    if (times === 0) text = "";
    for (let time = 1; time < times; time++) {
      this.#at = start;
      text += this.#one();
    }
    this.#at = end;
    return text;
  }
  #times() {
    let times = [1, 1];
    if (this.#takes("?")) times = [0, 1];
    else if (this.#takes("*")) times = [0, Infinity];
    else if (this.#takes("+")) times = [1, Infinity];
    else if (this.#takes("{")) {
      const [min = "", max = min] = this.#until("}").split(",");
      times = [Number(min), max === "" ? Infinity : Number(max)];
    } else return times;
    this.#takes("?");
    return times;
  }
  #one() {
    if (this.#takes("(")) return this.#group();
    if (this.#takes("[")) return this.#class();
    if (this.#takes("^") || this.#takes("$")) return "";
    if (this.#takes(".")) return this.#of([SMALL]);
    if (!this.#takes("\\")) return this.#step();
    if (this.#takes("b") || this.#takes("B")) return "";
    return this.#of(this.#escaped());
  }
  #group() {
    let looks = false;
    if (this.#takes("?") && !this.#takes(":")) {
      const named = this.#takes("<");
      looks = ["=", "!"].includes(this.#next());
      if (named && !looks) this.#until(">");
      else this.#at++;
    }
    const text = this.alternatives();
    this.#takes(")");
    return looks ? "" : text;
  }
  #class() {
    const isNegated = this.#takes("^");
    const spans = [];
    while (this.#at < this.#signs.length && !this.#takes("]")) {
      const member = this.#member();
      const from = member[0]?.[0] ?? 0;
      if (this.#next() !== "-" || this.#signs[this.#at + 1] === "]") spans.push(...member);
      else {
        this.#at++;
        spans.push([from, this.#member()[0]?.[1] ?? from]);
      }
    }
    if (!isNegated) return this.#of(spans);
    const isFree = (code) => !spans.some(([from, to]) => from <= code && code <= to);
    for (const [from, to] of OTHERS)
      for (let code = from; code <= to; code++) if (isFree(code)) return String.fromCodePoint(code);
    return "";
  }
  #member() {
    if (this.#takes("\\")) return this.#escaped();
    const code = this.#step().codePointAt(0) ?? 0;
    return [[code, code]];
  }
  #escaped() {
    const sign = this.#step();
    if (sign === "p" || sign === "P") {
      this.#takes("{");
      return /^(?:L[ut]|Upper)/.test(this.#until("}")) ? [CAPITAL] : [SMALL];
    }
    let code = sign.codePointAt(0) ?? 0;
    if (sign === "x") code = parseInt(this.#step() + this.#step(), 16);
    else if (sign === "u" && this.#takes("{")) code = parseInt(this.#until("}"), 16);
    else if (sign === "u") code = parseInt(this.#step() + this.#step() + this.#step() + this.#step(), 16);
    return ESCAPED[sign] ?? [[code, code]];
  }
  #of(spans) {
    const [from, to] = spans[this.#random.below(spans.length)] ?? SMALL;
    return String.fromCodePoint(from + this.#random.below(to - from + 1));
  }
  #next() {
    return this.#signs[this.#at] ?? "";
  }
  #step() {
    return this.#signs[this.#at++] ?? "";
  }
  #takes(sign) {
    if (this.#next() !== sign) return false;
    this.#at++;
    return true;
  }
  #until(sign) {
    let text = "";
    while (this.#at < this.#signs.length && !this.#takes(sign)) text += this.#step();
    return text;
  }
}
0 && (module.exports = {
  textLike
});
