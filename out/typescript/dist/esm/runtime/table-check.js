// Part of every binding that docbind makes. Do not edit.
import {
  bad,
  boolean,
  callable,
  integer,
  linked,
  list,
  map,
  number,
  object,
  own,
  present,
  string,
  VALUE
} from "./check.js";
import { fillList, fillObject } from "./fill.js";
import { bytes, characters, items, notStarting, oneOf, pattern, range, reach, together } from "./limits.js";
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
function checksOf(table) {
  const classes = /* @__PURE__ */ new Map();
  const classBody = (name) => {
    const known = classes.get(name) || body(table.class(name));
    classes.set(name, known);
    return known;
  };
  const enumCheck = (name, open) => {
    const values = Object.values(table.enum(name));
    const kinds = new Set(values.map((one) => typeof one));
    if (values.length === 0 || open && kinds.size > 1) return present;
    if (open) return kinds.has("string") ? string : number;
    return (report, key, given) => {
      if (!values.includes(given)) bad(report, key, `a value of ${name} (${values.join(", ")})`, given);
    };
  };
  const value = (type) => {
    switch (type.kind) {
      case "enum":
        return enumCheck(type.name, type.open === true);
      case "class":
        return (report, key, given) => linked(report, key, given, classBody(type.name));
      case "array":
      case "map": {
        const container = type.kind === "map" ? map : list;
        const each = value(type.of);
        return (report, key, given) => container(report, key, given, each === present ? void 0 : each);
      }
      case "object": {
        const inside = body(type);
        return (report, key, given) => object(report, key, given, inside);
      }
      default:
        return PRIMITIVES[type.kind] || present;
    }
  };
  const member = ({ name, type, required, limits }) => {
    const check = value(type);
    const always = !(type.kind in PRIMITIVES);
    return (report, given) => {
      const found = read(given, name);
      if (!required && (found === void 0 || found === null)) {
        if (limits.some(([limit, field, is]) => limit === "when" && read(given, field) === is))
          bad(report, name, VALUE, void 0);
        return;
      }
      const before = report.count;
      check(report, name, found);
      if (always || report.count === before)
        for (const [limit, ...told] of limits) {
          const checkLimit = LIMITS[limit];
          if (checkLimit) checkLimit(report, name, found, ...told.map(bound));
        }
    };
  };
  const body = ({ fields, open, rules }) => {
    const members = fields.map(member);
    return (report, given) => {
      if (open) report.open();
      for (const check of members) check(report, given);
      for (const [names, min, max] of rules || []) {
        const values = names.map((name) => {
          const [first = "", ...rest] = name.split(".");
          return rest.length === 0 ? read(given, first) : reach(read(given, first), ...rest);
        });
        together(report, values, names.join(", "), min, max);
      }
    };
  };
  return { body, value };
}
function bound(told, index) {
  return told === null ? index === 0 ? -Infinity : Infinity : told;
}
function read(given, name) {
  return name in Object.prototype ? own(given, name) : given[name];
}
function fillFields(fields, given) {
  for (const field of fields) {
    const found = own(given, field.name);
    if (found !== void 0 && found !== null) define(given, field.name, fillType(field.type, found));
    else if ("default" in field) define(given, field.name, JSON.parse(JSON.stringify(field.default)));
  }
}
function fillType(type, value) {
  if (type.kind === "array") return fillList(value, (item) => fillType(type.of, item));
  if (type.kind !== "object") return value;
  return fillObject(value, (copy) => fillFields(type.fields, copy));
}
export {
  checksOf,
  fillFields
};
