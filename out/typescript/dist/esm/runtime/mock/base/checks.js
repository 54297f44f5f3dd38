// Part of every binding that docbind makes. Do not edit.
import { isRecord, ownMember } from "./json.js";
function faultInParams(model, fields, params) {
  for (const { name, required } of fields)
    if (required && !isGiven(ownMember(params, name))) return `${name} is missing`;
  return faultInFields(model, fields, params, "");
}
function isGiven(value) {
  return value !== void 0 && value !== null;
}
function faultInFields(model, fields, members, path) {
  for (const { name, type } of fields) {
    const fault = faultIn(model, type, ownMember(members, name), `${path}${name}`);
    if (fault !== null) return fault;
  }
  return null;
}
function faultIn(model, type, value, path) {
  if (!isGiven(value)) return null;
  switch (type.kind) {
    case "string":
    case "boolean":
    case "number":
      return typeof value === type.kind ? null : `${path} has to be a ${type.kind}`;
    case "integer":
      return Number.isInteger(value) ? null : `${path} has to be a whole number`;
    case "enum":
      return typeof value === "number" || typeof value === "string" ? null : `${path} has to be of ${type.name}`;
    case "array":
      return Array.isArray(value) ? first(value, (item, index) => faultIn(model, type.of, item, `${path}[${index}]`)) : `${path} has to be a list`;
    case "map":
      return isRecord(value) ? first(Object.keys(value), (key) => faultIn(model, type.of, value[key], `${path}.${key}`)) : `${path} has to be an object`;
    case "object":
    case "class": {
      if (!isRecord(value)) return `${path} has to be an object`;
      const fields = type.kind === "object" ? type.fields : ownMember(model.classes, type.name);
      return faultInFields(model, fields ?? [], value, `${path}.`);
    }
    case "listener":
    case "function":
    case "unknown":
    case "void":
      return null;
  }
}
function first(items, faultOf) {
  for (const [index, item] of items.entries()) {
    const fault = faultOf(item, index);
    if (fault !== null) return fault;
  }
  return null;
}
export {
  faultInParams
};
