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
      return fitFields(model, type.fields, value);
    case "class":
      return fitFields(model, ownMember(model.classes, type.name) ?? [], value);
    case "void":
      return void 0;
    default:
      return copyJson(value);
  }
}
function fitFields(model, fields, value) {
  if (!isRecord(value) || fields.length === 0) return copyJson(value);
  const members = [];
  for (const { name, type } of fields) {
    const member = fit(model, type, ownMember(value, name));
    if (member !== void 0) members.push([name, member]);
  }
  return recordOf(members);
}
export {
  fit
};
