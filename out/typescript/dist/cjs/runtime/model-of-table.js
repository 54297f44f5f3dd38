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
var model_of_table_exports = {};
__export(model_of_table_exports, {
  modelOf: () => modelOf
});
module.exports = __toCommonJS(model_of_table_exports);
var import_listener = require("./listener.js");
var import_table = require("./table.js");
function modelOf(text, events, kinds) {
  const table = (0, import_table.readTable)(text);
  const rules = byName(table.classNames, (name) => table.class(name).rules);
  const ofListeners = kinds.flatMap(({ add, remove }) => [add, remove]);
  return {
    enums: byName(table.enumNames, (name) => table.enum(name)),
    classes: byName(table.classNames, (name) => table.class(name).fields),
    rules: Object.fromEntries(Object.entries(rules).filter(([, ofClass]) => ofClass.length > 0)),
    methods: {
      ...byName(ofListeners, (native) => ({ native, params: [], result: { kind: "void" } })),
      ...byName(table.methodNames, (name) => {
        const { native, fields, result } = table.method(name);
        return { native, params: fields, result };
      })
    },
    listeners: Object.fromEntries(kinds.map((kind) => [kind.name, listenerOf(table, events, kind)]))
  };
}
function listenerOf(table, events, kind) {
  const eventOf = (name) => {
    const start = `${(0, import_table.wordOf)(kind.name)} ${(0, import_table.wordOf)(name)} `;
    const line = events.split("\n").find((one) => one.startsWith(start)) ?? start;
    return { tag: tagOf(kind, name), payload: (0, import_table.typeIn)(table, line.slice(start.length)) };
  };
  return { add: kind.add, remove: kind.remove, envelope: (0, import_listener.envelopeOf)(kind), events: byName(kind.events, eventOf) };
}
function tagOf({ routes = {} }, name) {
  if (routes[name]?.length !== 0) return name;
  const [type = name] = Object.keys(routes).filter((one) => routes[one]?.slice(-1)[0]?.[0] === name);
  return type;
}
function byName(names, partOf) {
  return Object.fromEntries(names.map((name) => [name, partOf(name)]));
}
0 && (module.exports = {
  modelOf
});
