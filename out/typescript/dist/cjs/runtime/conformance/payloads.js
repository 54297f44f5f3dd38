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
var payloads_exports = {};
__export(payloads_exports, {
  PAYLOAD_CASES: () => PAYLOAD_CASES
});
module.exports = __toCommonJS(payloads_exports);
var import_expect = require("./expect.js");
var import_trial = require("./trial.js");
const MEGABYTE = 1024 * 1024;
const TEXT = "éé 你好 مرحبا 👨‍👩‍👧 𝒳 \u2028\u2029\r\n	\0\uFEFF‏ \"\\/' <!-- --> ${x} %00 &amp;";
const HALVES = ["\uD83D", "cut \uD83D", "\uDC68 cut", "\uDC68\uD83D"];
async function expectRound(trial, data) {
  const seen = [];
  trial.native.define("echo", (params, reply) => {
    seen.push(params);
    reply.answer({ code: 0, data, desc: "" });
  });
  const taken = trial.taken();
  await trial.listen("a");
  (0, import_expect.expectSame)("the answer", { code: 0, data, desc: "" }, await trial.answer("echo", { data }));
  (0, import_expect.expectSame)("the parameters", [{ data }], seen);
  trial.native.emit((0, import_trial.eventFor)("a", data));
  (0, import_expect.expectSame)("the event", [(0, import_trial.eventFor)("a", data)], await trial.events(taken, 1));
}
const PAYLOAD_CASES = {
  async "parameters arrive as they are"(trial) {
    const seen = [];
    trial.native.define("set", (params2, reply) => {
      seen.push(params2);
      reply.answer({ code: 0 });
    });
    const params = [
      {},
      { none: null, no: false, zero: 0, empty: "", list: [], object: {} },
      { count: 12, share: 0.1, big: Number.MAX_SAFE_INTEGER, small: -5e-324, text: "12", yes: true },
      { list: [1, "a", null, [2], { a: 1 }], deep: { deep: { deep: { deep: "here" } } } }
    ];
    for (const one of params) await trial.answer("set", one);
    (0, import_expect.expectSame)("the parameters", params, seen);
  },
  async "members that are undefined do no harm"(trial) {
    const seen = [];
    trial.native.define("set", (params, reply) => {
      seen.push(params);
      reply.answer({ code: 0 });
    });
    await trial.answer("set", { id: "a", note: void 0, inner: { note: void 0 } });
    (0, import_expect.expectSame)("the parameters", [{ id: "a", inner: {} }], seen);
  },
  async "keys may have any name"(trial) {
    const keys = ["", " ", "a.b", "__proto__", "constructor", "toJSON", "then", "length", "键", "0"];
    const text = `{${keys.map((key, index) => `${JSON.stringify(key)}:${index}`).join(",")}}`;
    await expectRound(trial, JSON.parse(text));
  },
  async "parameters are not changed"(trial) {
    trial.native.define("set", (_params, reply) => reply.answer({ code: 0 }));
    const params = { list: [1, { a: null }], object: { text: "a" }, note: void 0 };
    await trial.answer("set", freeze(params));
    await trial.settle();
    (0, import_expect.expectSame)("the keys of the parameters", ["list", "object", "note"], Object.keys(params));
  },
  async "text of all languages arrives"(trial) {
    await expectRound(trial, [TEXT, { [TEXT]: TEXT }]);
  },
  async "halves of surrogate pairs arrive"(trial) {
    await expectRound(trial, HALVES);
  },
  async "a megabyte arrives"(trial) {
    await expectRound(trial, `${"0123456789abcdef".repeat(MEGABYTE / 16)}end`);
  },
  async "a long list of objects arrives"(trial) {
    await expectRound(
      trial,
      Array.from({ length: 1e4 }, (_, index) => ({ id: `m${index}`, at: index, next: null }))
    );
  }
};
function freeze(value) {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
0 && (module.exports = {
  PAYLOAD_CASES
});
