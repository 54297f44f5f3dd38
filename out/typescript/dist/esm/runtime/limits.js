// Part of every binding that docbind makes. Do not edit.
import { bad, isObject, list, own } from "./check.js";
import { note } from "./report.js";
function items(report, key, value, min, max) {
  const count = Array.isArray(value) ? value.length : isObject(value) ? Object.keys(value).length : min;
  if (count < min || count > max) note(report, [key], between(min, max, "item"), `${count}`);
}
function range(report, key, value, min, max) {
  if (typeof value !== "number" || value >= min && value <= max) return;
  note(report, [key], `a number ${between(min, max, "")}`, `${value}`);
}
function characters(report, key, value, max) {
  if (typeof value !== "string" || value.length <= max) return;
  const { length } = [...value];
  if (length > max) note(report, [key], between(0, max, "character"), `${length}`);
}
function bytes(report, key, value, max) {
  if (typeof value === "string" && value.length * 3 > max) manyBytes(report, key, value, max);
}
function manyBytes(report, key, value, max) {
  const length = bytesOf(value);
  if (length > max) note(report, [key], between(0, max, "byte"), `${length}`);
}
function pattern(report, key, value, whole) {
  if (typeof value === "string" && !whole.test(value)) unlike(report, key, whole);
}
function unlike(report, key, whole) {
  note(report, [key], `a string that matches ${whole.source.slice(4, -2)}`, "another");
}
function notStarting(report, key, value, prefix) {
  if (typeof value === "string" && value.startsWith(prefix)) starting(report, key, prefix);
}
function starting(report, key, prefix) {
  note(report, [key], `a string that does not start with ${prefix}`, "one that does");
}
function oneOf(report, key, value, values) {
  if (!Array.isArray(value) && !values.includes(value)) bad(report, key, `one of ${values.join(", ")}`, value);
}
function elements(report, key, value, check, ...told) {
  if (!Array.isArray(value)) return check(report, key, value, ...told);
  list(report, key, value, (_, index, item) => check(report, index, item, ...told));
}
function given(value) {
  return value !== void 0 && value !== null && value !== "";
}
function together(report, values, expected, min, max) {
  let count = 0;
  for (let index = 0; index < values.length; index++) if (given(values[index])) count++;
  if (count < min || count > max) note(report, [], expected, `${count}`);
}
function reach(object, ...keys) {
  return keys.reduce((value, key) => isObject(value) ? own(value, key) : void 0, object);
}
function bytesOf(text) {
  let sum = 0;
  for (const one of text) sum += one < "" ? 1 : one < "ࠀ" ? 2 : one.length + 2;
  return sum;
}
function between(min, max, noun) {
  const unit = (n) => noun === "" ? "" : ` ${noun}${n === 1 ? "" : "s"}`;
  if (max === Infinity) return `at least ${min}${unit(min)}`;
  const most = `${max}${unit(max)}`;
  const open = min === -Infinity || min === 0 && noun !== "";
  return open ? `at most ${most}` : `from ${min} to ${most}`;
}
export {
  bytes,
  characters,
  elements,
  given,
  items,
  notStarting,
  oneOf,
  pattern,
  range,
  reach,
  together
};
