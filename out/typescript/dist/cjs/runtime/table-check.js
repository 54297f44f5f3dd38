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
var table_check_exports = {};
__export(table_check_exports, {
  checksOf: () => checksOf,
  fillFields: () => fillFields
});
module.exports = __toCommonJS(table_check_exports);
var import_check = require("./check.js");
var import_limits = require("./limits.js");
var import_table = require("./table.js");
const LIMITS = {
  bytes: import_limits.bytes,
  characters: import_limits.characters,
  items: import_limits.items,
  notStarting: import_limits.notStarting,
  oneOf: import_limits.oneOf,
  pattern: import_limits.pattern,
  range: import_limits.range
};
const PRIMITIVES = { string: import_check.string, boolean: import_check.boolean, number: import_check.number, integer: import_check.integer, function: import_check.callable };
const KINDS = new Map(Object.entries(PRIMITIVES).map(([kind, check]) => [check, kind]));
function checksOf(table) {
  const classes = /* @__PURE__ */ new Map();
  const classBody = (name) => {
    const known = classes.get(name) || body(table.class(name));
    classes.set(name, known);
    return known;
  };
  const enumCheck = (name, open) => {
    const values = Object.values(table.enum(name));
    const check = typeof values[0] === "string" ? import_check.string : import_check.number;
    if (values.length === 0) return import_check.present;
    if (open) return values.some((one) => typeof one !== typeof values[0]) ? import_check.present : check;
    return (report, key, given) => {
      for (let index = 0; index < values.length; index++) if (values[index] === given) return;
      (0, import_check.bad)(report, key, `a value of ${name} (${values.join(", ")})`, given);
    };
  };
  const value = (type) => {
    switch (type.kind) {
      case "enum":
        return enumCheck(type.name, type.open === true);
      case "class": {
        let of;
        return inside(() => of || (of = classBody(type.name)), true);
      }
      case "array":
      case "map": {
        const container = type.kind === "map" ? import_check.map : import_check.list;
        const each = value(type.of);
        return (report, key, given) => container(report, key, given, each === import_check.present ? void 0 : each);
      }
      case "object": {
        const fields = type.fields;
        const of = body({ fields, open: type.open === true, rules: [] });
        return inside(() => of, false);
      }
      default:
        return PRIMITIVES[type.kind] || import_check.present;
    }
  };
  const member = ({ name, type, required, limits }) => {
    const check = value(type);
    const always = !(type.kind in PRIMITIVES);
    const inner = [];
    for (const [limit, ...rest] of limits) {
      const checkLimit = LIMITS[limit];
      if (!checkLimit) continue;
      const told = checkLimit === import_limits.pattern ? [new RegExp(`^(?:${String(rest[0])})$`, "u")] : rest;
      const [one, two] = told;
      inner.push(
        always && checkLimit !== import_limits.items ? (report, key, found) => (0, import_limits.elements)(report, key, found, checkLimit, one, two) : (report, key, found) => checkLimit(report, key, found, one, two)
      );
    }
    const limited = (report, key, found) => {
      const before = report.count;
      check(report, key, found);
      if (always || report.count === before) for (const one of inner) one(report, key, found);
    };
    return {
      name,
      required,
      is: inner.length === 0 && KINDS.get(check) || "",
      read: reader(name),
      check: inner.length > 0 ? limited : check
    };
  };
  const condition = ({ name, limits }) => {
    const mine = reader(name);
    const others = limits.filter(([limit]) => limit === "when").map(([, other, is]) => [reader(String(other)), is]);
    return (report, given) => {
      if (isMissing(mine(given)) && others.some(([other, is]) => other(given) === is))
        (0, import_check.bad)(report, name, import_check.VALUE, void 0);
    };
  };
  const rule = ([expected, min, max, ...names]) => {
    const readers = names.map((name) => {
      const [first = "", ...rest] = name.split(".");
      const read = reader(first);
      return rest.length === 0 ? read : (given) => (0, import_limits.reach)(read(given), ...rest);
    });
    return (report, given) => {
      if (max >= names.length) {
        for (const read of readers) if ((0, import_limits.given)(read(given))) return;
      }
      const values = readers.map((read) => read(given));
      (0, import_limits.together)(report, values, expected, min, max);
    };
  };
  const body = ({ fields, open, rules }) => {
    const all = fields.map(member);
    const byName = new Map(all.map((one) => [one.name, one]));
    const needed = all.filter(({ required }) => required);
    const conditional = fields.filter(
      ({ required, limits }) => !required && limits.some(([limit]) => limit === "when")
    );
    const related = [...conditional.map(condition), ...rules.map(rule)];
    const order = all.slice();
    const check = (report, given) => {
      const from = report.count;
      let at = 0;
      let there = 0;
      for (const key in given) {
        let one = order[at];
        if (one === void 0 || one.name !== key) {
          one = byName.get(key);
          if (one === void 0) continue;
          order[at] = one;
        }
        at++;
        const found = given[key];
        if (isMissing(found)) continue;
        if (one.required) there++;
        if (!looksRight(found, one.is)) one.check(report, key, found);
      }
      if (there < needed.length) {
        const behind = report.count;
        for (const one of needed) {
          const found = one.read(given);
          if (isMissing(found)) one.check(report, one.name, found);
        }
        report.drafts.splice(from, 0, ...report.drafts.splice(behind));
      }
      for (const one of related) one(report, given);
    };
    check.known = open ? null : { all: new Set(byName.keys()), last: [...byName.keys()] };
    return check;
  };
  return { body, value };
}
function inside(bodyOf, isLinked) {
  return (report, key, given) => {
    if (!(0, import_check.isObject)(given)) return (0, import_check.bad)(report, key, import_check.OBJECT, given);
    const body = bodyOf();
    if (isLinked && !(0, import_check.enterOnce)(report, given, body)) return;
    const from = report.count;
    body(report, given);
    if (isLinked) report.levels--;
    if (report.looks || report.count > from) (0, import_check.leave)(report, key, given, body, from);
  };
}
function looksRight(value, is) {
  if (is === "string") return typeof value === "string";
  if (is === "boolean") return typeof value === "boolean";
  if (is === "number") return (0, import_check.isNumber)(value);
  return is === "integer" && (0, import_check.isInteger)(value);
}
function isMissing(value) {
  return value === void 0 || value === null;
}
function reader(name) {
  return name in Object.prototype ? (given) => (0, import_check.own)(given, name) : (given) => given[name];
}
function fillFields(fields, given) {
  for (const field of fields) {
    const found = (0, import_check.own)(given, field.name);
    if (found !== void 0 && found !== null) (0, import_table.define)(given, field.name, fillType(field.type, found));
    else if ("default" in field) (0, import_table.define)(given, field.name, JSON.parse(JSON.stringify(field.default)));
  }
}
function fillType(type, value) {
  if (type.kind === "array" && Array.isArray(value)) return value.map((item) => fillType(type.of, item));
  if (type.kind !== "object" || !(0, import_check.isObject)(value)) return value;
  const copy = Object.assign({}, value);
  fillFields(type.fields, copy);
  return copy;
}
0 && (module.exports = {
  checksOf,
  fillFields
});
