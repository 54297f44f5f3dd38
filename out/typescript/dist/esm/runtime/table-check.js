// Part of every binding that docbind makes. Do not edit.
import {
  bad,
  boolean,
  callable,
  integer,
  isInteger,
  isNumber,
  isObject,
  enterOnce,
  leave,
  list,
  map,
  number,
  OBJECT,
  own,
  present,
  string,
  VALUE
} from "./check.js";
import {
  bytes,
  characters,
  elements,
  given as isGiven,
  items,
  notStarting,
  oneOf,
  pattern,
  range,
  reach,
  together
} from "./limits.js";
import { define } from "./table.js";
const LIMITS = {
  bytes,
  characters,
  items,
  notStarting,
  oneOf,
  pattern,
  range
};
const PRIMITIVES = { string, boolean, number, integer, function: callable };
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
    const check = typeof values[0] === "string" ? string : number;
    if (values.length === 0) return present;
    if (open) return values.some((one) => typeof one !== typeof values[0]) ? present : check;
    return (report, key, given) => {
      for (let index = 0; index < values.length; index++) if (values[index] === given) return;
      bad(report, key, `a value of ${name} (${values.join(", ")})`, given);
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
        const container = type.kind === "map" ? map : list;
        const each = value(type.of);
        return (report, key, given) => container(report, key, given, each === present ? void 0 : each);
      }
      case "object": {
        const fields = type.fields;
        const of = body({ fields, open: type.open === true, rules: [] });
        return inside(() => of, false);
      }
      default:
        return PRIMITIVES[type.kind] || present;
    }
  };
  const member = ({ name, type, required, limits }) => {
    const check = value(type);
    const always = !(type.kind in PRIMITIVES);
    const inner = [];
    for (const [limit, ...rest] of limits) {
      const checkLimit = LIMITS[limit];
      if (!checkLimit) continue;
      const told = checkLimit === pattern ? [new RegExp(`^(?:${String(rest[0])})$`, "u")] : rest;
      const [one, two] = told;
      inner.push(
        always && checkLimit !== items ? (report, key, found) => elements(report, key, found, checkLimit, one, two) : (report, key, found) => checkLimit(report, key, found, one, two)
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
        bad(report, name, VALUE, void 0);
    };
  };
  const rule = ([expected, min, max, ...names]) => {
    const readers = names.map((name) => {
      const [first = "", ...rest] = name.split(".");
      const read = reader(first);
      return rest.length === 0 ? read : (given) => reach(read(given), ...rest);
    });
    return (report, given) => {
      if (max >= names.length) {
        for (const read of readers) if (isGiven(read(given))) return;
      }
      const values = readers.map((read) => read(given));
      together(report, values, expected, min, max);
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
    if (!isObject(given)) return bad(report, key, OBJECT, given);
    const body = bodyOf();
    if (isLinked && !enterOnce(report, given, body)) return;
    const from = report.count;
    body(report, given);
    if (isLinked) report.levels--;
    if (report.looks || report.count > from) leave(report, key, given, body, from);
  };
}
function looksRight(value, is) {
  if (is === "string") return typeof value === "string";
  if (is === "boolean") return typeof value === "boolean";
  if (is === "number") return isNumber(value);
  return is === "integer" && isInteger(value);
}
function isMissing(value) {
  return value === void 0 || value === null;
}
function reader(name) {
  return name in Object.prototype ? (given) => own(given, name) : (given) => given[name];
}
function fillFields(fields, given) {
  for (const field of fields) {
    const found = own(given, field.name);
    if (found !== void 0 && found !== null) define(given, field.name, fillType(field.type, found));
    else if ("default" in field) define(given, field.name, JSON.parse(JSON.stringify(field.default)));
  }
}
function fillType(type, value) {
  if (type.kind === "array" && Array.isArray(value)) return value.map((item) => fillType(type.of, item));
  if (type.kind !== "object" || !isObject(value)) return value;
  const copy = Object.assign({}, value);
  fillFields(type.fields, copy);
  return copy;
}
export {
  checksOf,
  fillFields
};
