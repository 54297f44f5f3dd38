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
var connection_exports = {};
__export(connection_exports, {
  Connection: () => Connection,
  connect: () => connect,
  dataOf: () => dataOf,
  same: () => same
});
module.exports = __toCommonJS(connection_exports);
var import_check = require("./check.js");
var import_errors = require("./errors.js");
function connect(host, options) {
  return { $connection: new Connection(host, options) };
}
class Connection {
  constructor(host, options = {}, knowledge) {
    this.host = host;
    this.options = options;
    this.knowledge = knowledge;
  }
  call(method, params, open, send = this.sending && this.sending(method, open)) {
    const { check, keys } = this.options;
    let sent = params === void 0 || params === null ? {} : params;
    if (method.check && check !== false) {
      const violations = (0, import_check.violationsOf)(method.check, sent, keys);
      if (violations.length > 0) return Promise.reject(this.parameterError(method.name, violations));
    }
    if (method.fill && (0, import_check.isObject)(sent)) method.fill(sent = Object.assign({}, sent));
    return send ? send(sent) : this.ask(method, sent, open);
  }
  ask({ name, native }, params, open, host = this.host) {
    return new Promise((resolve, reject) => {
      const done = (answer, error) => {
        const isError = error !== void 0 && error !== null;
        const refusal = isError ? this.failure(name, error) : this.refusal(name, answer);
        if (refusal) reject(refusal);
        else resolve(open(answer, name));
      };
      try {
        const promised = host.call(native, params, done);
        if (promised && promised.then) promised.then(done, (error) => done(void 0, error || ""));
      } catch (error) {
        done(void 0, error || "");
      }
    });
  }
  parameterError(name, violations) {
    return new import_errors.ParameterError(name, violations, this.knowledge && this.knowledge.params(name));
  }
  refusal(name, answer) {
    if (!(0, import_check.isObject)(answer)) return new import_errors.HostError(name, "the answer is no object", answer);
    return answer["code"] ? this.failure(name, answer) : void 0;
  }
  failure(name, error) {
    const { code, message = "", msg = message, desc = msg } = (0, import_check.isObject)(error) ? error : { desc: error };
    if (!isNaN(Number(code))) {
      const known = this.knowledge ? this.knowledge.code(String(code)) : [];
      return new import_errors.CallError(name, Number(code), String(desc), ...known);
    }
    return new import_errors.HostError(name, String(desc) || "no reason given", error);
  }
}
function dataOf({ data }) {
  return data;
}
function same(value) {
  return value;
}
0 && (module.exports = {
  Connection,
  connect,
  dataOf,
  same
});
