// Part of every binding that docbind makes. Do not edit.
import { copyJson, isRecord, ownMember, recordOf } from "./json.js";
function fit(model, type, value) {
  if (value === void 0 || value === null) return value;
  switch (type.kind) {
    case "array":
      return Array.isArray(value) ? value.map((item) => fit(model, type.of, item)) : copyJson(value);
    case "map":
      return isRecord(value) ? recordOf(Object.entries(value).map(([key, item]) => [key, fit(model, type.of, item)])) : copyJson(value);
    case "object":
      return fitFields(model, type.fields, value, type.open ?? false);
    case "class":
      return fitFields(model, ownMember(model.classes, type.name) ?? [], value, false);
    case "void":
      return void 0;
    default:
      return copyJson(value);
  }
}
function fitFields(model, fields, value, open) {
  if (!isRecord(value) || fields.length === 0) return copyJson(value);
  const members = fields.map(({ name, type }) => [name, fit(model, type, ownMember(value, name))]);
  const listed = new Set(fields.map(({ name }) => name));
  if (open) {
    for (const [key, member] of Object.entries(value)) if (!listed.has(key)) members.push([key, copyJson(member)]);
  }
  return recordOf(members.filter(([, member]) => member !== void 0));
}
export {
  fit
};
