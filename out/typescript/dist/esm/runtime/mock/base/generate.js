// Part of every binding that docbind makes. Do not edit.
import { ownMember, recordOf } from "./json.js";
const MAX_DEPTH = 4;
function generate(model, type, random, depth = 0) {
  switch (type.kind) {
    case "string":
      return `text-${random.word(6)}`;
    case "boolean":
      return random.below(2) === 1;
    case "number":
    case "integer":
      return random.below(1e3);
    case "enum": {
      const values = Object.values(ownMember(model.enums, type.name) ?? {});
      return values[random.below(values.length)] ?? 0;
    }
    case "array":
      return depth < MAX_DEPTH ? [generate(model, type.of, random, depth + 1)] : [];
    case "map":
      return recordOf(depth < MAX_DEPTH ? [[random.word(6), generate(model, type.of, random, depth + 1)]] : []);
    case "object":
      return generateFields(model, type.fields, random, depth);
    case "class":
      return generateFields(model, ownMember(model.classes, type.name) ?? [], random, depth);
    case "unknown":
      return null;
    case "listener":
    case "function":
    case "void":
      return void 0;
  }
}
function generateFields(model, fields, random, depth) {
  const members = [];
  for (const { name, type, required } of fields) {
    const holdsMore = type.kind === "class" || type.kind === "object";
    if (depth >= MAX_DEPTH && holdsMore) {
      if (required) members.push([name, null]);
    } else members.push([name, generate(model, type, random, depth + 1)]);
  }
  return recordOf(members.filter(([, value]) => value !== void 0));
}
export {
  generate
};
