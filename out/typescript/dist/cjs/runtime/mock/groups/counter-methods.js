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
var counter_methods_exports = {};
__export(counter_methods_exports, {
  COUNTER_METHODS: () => COUNTER_METHODS
});
module.exports = __toCommonJS(counter_methods_exports);
var import_codes = require("../base/codes.js");
var import_json = require("../base/json.js");
var import_refusal = require("../base/refusal.js");
const COUNTER_METHODS = {
  setGroupCounters(call) {
    return change(call, call.params.numberMap("counters"));
  },
  getGroupCounters(call) {
    const { counters } = groupOf(call);
    const asked = call.params.texts("keys");
    const keys = asked.length > 0 ? asked.filter((key) => counters.has(key)) : [...counters.keys()];
    return (0, import_json.recordOf)(keys.map((key) => [key, counters.get(key)]));
  },
  increaseGroupCounter: (call) => count(call, 1),
  decreaseGroupCounter: (call) => count(call, -1)
};
function groupOf({ world, me, params }) {
  const groupID = params.text("groupID");
  if (world.groups.room(groupID)?.topic) (0, import_refusal.refuse)(import_codes.NOT_ALLOWED, "Topics have no counters");
  const { group } = world.groups.joined(groupID, me);
  return group.traits.counters ? group : (0, import_refusal.refuse)(import_codes.NOT_ALLOWED, "Communities have no counters");
}
function count(call, sign) {
  const key = call.params.text("key");
  const value = groupOf(call).counters.get(key) ?? 0;
  return change(call, /* @__PURE__ */ new Map([[key, value + sign * call.params.number("value")]]));
}
function change(call, values) {
  const group = groupOf(call);
  for (const value of values.values())
    if (!Number.isSafeInteger(value)) (0, import_refusal.refuse)(import_codes.GROUP_INVALID, "Counters are whole numbers");
  for (const [key, newValue] of values) {
    group.counters.set(key, newValue);
    call.world.groups.tell(group, "onGroupCounterChanged", { groupID: group.id, key, newValue });
  }
  return (0, import_json.recordOf)(values);
}
0 && (module.exports = {
  COUNTER_METHODS
});
