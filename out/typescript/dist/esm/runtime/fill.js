// Part of every binding that docbind makes. Do not edit.
import { isObject, own } from "./check.js";
function fillObject(value, fill) {
  if (!isObject(value)) return value;
  const copy = Object.assign({}, value);
  fill(copy);
  return copy;
}
function fillList(value, fill) {
  return Array.isArray(value) ? value.map(fill) : value;
}
function fillOwn(object, key, value) {
  const found = own(object, key);
  const given = found === void 0 || found === null ? value : found;
  Object.defineProperty(object, key, { value: given, enumerable: true, configurable: true, writable: true });
}
export {
  fillList,
  fillObject,
  fillOwn
};
