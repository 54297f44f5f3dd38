// Part of every binding that docbind makes. Do not edit.
import { define } from "./table.js";
function entriesOf(table, describe) {
  const made = /* @__PURE__ */ Object.create(null);
  const classOf = (name, inside) => tableOf(table.class(name).fields, ({ type }) => typeOf(type, inside.concat(name)));
  const typeOf = (type, inside) => {
    switch (type.kind) {
      case "array": {
        const element = typeOf(type.of, inside);
        return Object.assign({}, element, { type: "Array", arrayType: element.type });
      }
      case "class":
        return { type: inside.length > 1 || inside.includes(type.name) ? type.name : classOf(type.name, inside) };
      case "enum": {
        const option = {};
        const members = Object.entries(table.enum(type.name));
        for (const [member, value] of members) define(option, String(value), member);
        return { type: members.some(([, value]) => typeof value === "string") ? "string" : "number", option };
      }
      case "object":
        return type.fields.length === 0 ? { type: "object" } : { type: "object", component: tableOf(type.fields, (field) => typeOf(field.type, inside)) };
      default:
        return { type: NAMES[type.kind] || type.kind };
    }
  };
  const paramOf = (field, method) => Object.assign(
    typeOf(field.type, []),
    { required: field.required },
    "default" in field && !field.required ? { default: field.default } : {},
    { desc: describe(`${method}.${field.name}`) }
  );
  return (method) => {
    let entry = made[method];
    if (!entry) {
      const { fields, result } = table.method(method);
      const data = Object.assign(typeOf(result, []), { desc: describe(method) });
      entry = { param: tableOf(fields, (field) => paramOf(field, method)), response: { data } };
      made[method] = entry;
    }
    return entry;
  };
}
function lazyEntries(names, entryOf) {
  const entries = {};
  for (const name of names)
    Object.defineProperty(entries, name, {
      get: () => entryOf(name),
      set: (value) => define(entries, name, value),
      enumerable: true,
      configurable: true
    });
  return entries;
}
function toldOf({ param }) {
  const required = Object.entries(param).filter(([, entry]) => entry.required);
  return { required: required.map(([name]) => name), param };
}
function enveloped({ response: { data } }, answer) {
  const type = data;
  return data.arrayType === void 0 ? { type, data: answer } : { type, subtype: data.arrayType, data: answer };
}
const NAMES = { map: "object", integer: "number", void: "string", unknown: "any" };
function tableOf(fields, entryOf) {
  const object = {};
  for (const field of fields) define(object, field.name, entryOf(field));
  return object;
}
export {
  entriesOf,
  enveloped,
  lazyEntries,
  toldOf
};
