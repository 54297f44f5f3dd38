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
var suspects_exports = {};
__export(suspects_exports, {
  watched: () => watched
});
module.exports = __toCommonJS(suspects_exports);
var import_check = require("./check.js");
var import_host = require("./host.js");
var import_listener = require("./listener.js");
var import_report = require("./report.js");
var import_table_check = require("./table-check.js");
var import_table = require("./table.js");
function watched(host, table, types, onSuspect) {
  const checks = (0, import_table_check.checksOf)(table);
  const look = (name, data, type) => {
    if (type === void 0 || type.kind === "void") return;
    const report = new import_report.Report();
    checks.value(type)(report, "data", data);
    if (report.count === 0) return;
    try {
      onSuspect({ name, data, violations: (0, import_check.violationsIn)(report) });
    } catch (error) {
      void Promise.reject(error);
    }
  };
  const lookAtAnswer = (native, answer) => {
    const name = table.methodNames.find((one) => one === native || table.method(one).native === native);
    if (name !== void 0 && (0, import_check.isObject)(answer) && !(0, import_host.isHostEvent)(answer) && !answer["code"])
      look(name, answer["data"], table.method(name).result);
  };
  return {
    call(native, params, done) {
      const promised = host.call(native, params, (answer, error) => {
        if (error === void 0 || error === null) lookAtAnswer(native, answer);
        done(answer, error);
      });
      if (promised && typeof promised.then === "function")
        return Promise.resolve(promised).then((answer) => (lookAtAnswer(native, answer), answer));
    },
    receive: (take) => host.receive((event) => {
      if ((0, import_host.isHostEvent)(event)) look(event.type, event.data, eventType(table, types, event));
      take(event);
    })
  };
}
function eventType(table, { events, kinds }, event) {
  const kind = kinds.find((one) => (0, import_listener.envelopeOf)(one.kind) === event.method)?.kind;
  const name = kind && (0, import_listener.handlerFor)(kind, event);
  if (kind === void 0 || name === void 0) return void 0;
  const start = `${(0, import_table.wordOf)(kind.name)} ${(0, import_table.wordOf)(name)} `;
  const line = events.split("\n").find((one) => one.startsWith(start));
  return line === void 0 ? void 0 : (0, import_table.typeIn)(table, line.slice(start.length));
}
0 && (module.exports = {
  watched
});
