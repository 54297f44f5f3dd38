// Part of every binding that docbind makes. Do not edit.
import { Connection, same } from "./connection.js";
import { apiCloudHost } from "./hosts/api-cloud.js";
import { hintAtKeys } from "./keys.js";
import { Listening } from "./listening.js";
import { entriesOf, lazyEntries } from "./params-table.js";
import { checksOf, fillFields } from "./table-check.js";
import { readTable } from "./table.js";
function dropIn({ table: text, codes, kinds, init, bare }) {
  const table = readTable(text);
  const entryOf = entriesOf(table, () => "");
  const checks = checksOf(table);
  const params = lazyEntries(table.methodNames, entryOf);
  const client = {};
  const enums = {};
  const connection = new Connection(
    void 0,
    { keys: hintAtKeys },
    { codes, params: (name) => requiredOf(params, name) }
  );
  const listening = new Listening(connection, {});
  const envelope = (answer, name) => {
    const type = entryOf(name).response.data;
    return type.type === "Array" ? { type, subtype: type.arrayType, data: answer } : { type, data: answer };
  };
  for (const name of table.enumNames) enums[name] = table.enum(name);
  for (const name of table.methodNames) {
    let method;
    const call = (given) => {
      method = method || methodOf(table, checks, name);
      return connection.call(method, given, bare.includes(name) ? same : envelope);
    };
    client[name] = call;
    client[table.method(name).native] = call;
  }
  for (const kind of kinds) {
    const { add, remove } = kind.kind;
    client[add] = (listener) => listening.add({ name: add, native: add }, listener, kind);
    client[remove] = (listener) => listening.remove({ name: remove, native: remove }, listener, kind);
  }
  client[init] = (module) => listening.setHost(apiCloudHost(module));
  return { client, params, enums };
}
function methodOf(table, checks, name) {
  const method = table.method(name);
  const { native, fields } = method;
  if (fields.length === 0) return { name, native };
  return { name, native, check: checks.body(method), fill: (given) => fillFields(fields, given) };
}
function requiredOf(params, name) {
  const { param } = params[name] || { param: {} };
  const required = Object.entries(param).filter(([, entry]) => entry.required);
  return { required: required.map(([key]) => key), param };
}
function makeGlobal(...values) {
  Object.assign(typeof globalThis === "undefined" ? self : globalThis, ...values);
}
export {
  dropIn,
  makeGlobal
};
