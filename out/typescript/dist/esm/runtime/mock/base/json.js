// Part of every binding that docbind makes. Do not edit.
function copyJson(value) {
  const text = JSON.stringify(value);
  return text === void 0 ? void 0 : JSON.parse(text);
}
function copyRecord(value) {
  const copy = copyJson(value);
  return isRecord(copy) ? copy : {};
}
function recordOf(entries) {
  const record = {};
  for (const [key, value] of entries)
    Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
  return record;
}
function ownMember(record, key) {
  return Object.prototype.hasOwnProperty.call(record, key) ? record[key] : void 0;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
export {
  copyJson,
  copyRecord,
  isRecord,
  ownMember,
  recordOf
};
