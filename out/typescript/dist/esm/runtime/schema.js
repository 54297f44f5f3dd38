// Part of every binding that docbind makes. Do not edit.
import { own } from "./check.js";
import { define } from "./table.js";
const POINTER = "#/$defs/";
function partOf(document, name, options) {
  const closed = options?.unknownKeys === "refuse";
  const $defs = {};
  const needed = /* @__PURE__ */ new Set([name]);
  const copy = (schema) => {
    if (typeof schema.$ref === "string") needed.add(decodeURIComponent(schema.$ref.slice(POINTER.length)));
    const copied = copyOf(schema, copy);
    return closed && "properties" in schema && !("additionalProperties" in schema) ? Object.assign(copied, { additionalProperties: false }) : copied;
  };
  for (const each of needed) {
    const schema = own(document.$defs, each);
    if (!schema) throw new RangeError(`there is no schema of the name ${each}`);
    define($defs, each, copy(schema));
  }
  return { $schema: document.$schema, $ref: POINTER + encodeURIComponent(name), $defs };
}
function copyOf(schema, copy) {
  const copied = {};
  for (const keyword of Object.keys(schema)) {
    const value = schema[keyword];
    const isSchema = keyword === "items" || keyword === "additionalProperties" && typeof value === "object";
    if (isSchema) define(copied, keyword, copy(value));
    else if (keyword === "anyOf") define(copied, keyword, value.map(copy));
    else if (keyword === "properties") define(copied, keyword, copiesOf(value, copy));
    else define(copied, keyword, value);
  }
  return copied;
}
function copiesOf(schemas, copy) {
  const copies = {};
  for (const name of Object.keys(schemas)) define(copies, name, copy(own(schemas, name)));
  return copies;
}
export {
  partOf
};
