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
var drop_in_exports = {};
__export(drop_in_exports, {
  dropIn: () => dropIn,
  makeGlobal: () => makeGlobal
});
module.exports = __toCommonJS(drop_in_exports);
var import_connection = require("./connection.js");
var import_api_cloud = require("./hosts/api-cloud.js");
var import_keys = require("./keys.js");
var import_listening = require("./listening.js");
var import_params_table = require("./params-table.js");
var import_table_check = require("./table-check.js");
var import_table = require("./table.js");
function dropIn({ table: text, codes, kinds, init, bare }) {
  const table = (0, import_table.readTable)(text);
  const entryOf = (0, import_params_table.entriesOf)(table, () => "");
  const checks = (0, import_table_check.checksOf)(table);
  const params = (0, import_params_table.lazyEntries)(table.methodNames, entryOf);
  const client = {};
  const enums = {};
  const connection = new import_connection.Connection(
    void 0,
    { keys: import_keys.hintAtKeys },
    { codes, params: (name) => requiredOf(params, name) }
  );
  const listening = new import_listening.Listening(connection, {});
  const envelope = (answer, name) => {
    const type = entryOf(name).response.data;
    return type.type === "Array" ? { type, subtype: type.arrayType, data: answer } : { type, data: answer };
  };
  for (const name of table.enumNames) enums[name] = table.enum(name);
  for (const name of table.methodNames) {
    let method;
    const call = (given) => {
      method = method || methodOf(table, checks, name);
      return connection.call(method, given, bare.includes(name) ? import_connection.same : envelope);
    };
    client[name] = call;
    client[table.method(name).native] = call;
  }
  for (const kind of kinds) {
    const { add, remove } = kind.kind;
    client[add] = (listener) => listening.add({ name: add, native: add }, listener, kind);
    client[remove] = (listener) => listening.remove({ name: remove, native: remove }, listener, kind);
  }
  client[init] = (module2) => listening.setHost((0, import_api_cloud.apiCloudHost)(module2));
  return { client, params, enums };
}
function methodOf(table, checks, name) {
  const method = table.method(name);
  const { native, fields } = method;
  if (fields.length === 0) return { name, native };
  return { name, native, check: checks.body(method), fill: (given) => (0, import_table_check.fillFields)(fields, given) };
}
function requiredOf(params, name) {
  const { param } = params[name] || { param: {} };
  const required = Object.entries(param).filter(([, entry]) => entry.required);
  return { required: required.map(([key]) => key), param };
}
function makeGlobal(...values) {
  Object.assign(typeof globalThis === "undefined" ? self : globalThis, ...values);
}
0 && (module.exports = {
  dropIn,
  makeGlobal
});
