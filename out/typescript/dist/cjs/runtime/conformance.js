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
var conformance_exports = {};
__export(conformance_exports, {
  hostCases: () => hostCases
});
module.exports = __toCommonJS(conformance_exports);
var import_answers = require("./conformance/answers.js");
var import_errors = require("./conformance/errors.js");
var import_events = require("./conformance/events.js");
var import_payloads = require("./conformance/payloads.js");
var import_takers = require("./conformance/takers.js");
var import_trial = require("./conformance/trial.js");
function hostCases(make, { timeout = 2e3 } = {}) {
  const all = { ...import_answers.ANSWER_CASES, ...import_errors.ERROR_CASES, ...import_payloads.PAYLOAD_CASES, ...import_events.EVENT_CASES, ...import_takers.TAKER_CASES };
  return Object.entries(all).map(([name, check]) => ({
    name,
    async run() {
      const setup = await make();
      try {
        await check(new import_trial.Trial(setup, timeout));
      } finally {
        await setup.close?.();
      }
    }
  }));
}
0 && (module.exports = {
  hostCases
});
