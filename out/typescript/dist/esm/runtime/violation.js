// Part of every binding that docbind makes. Do not edit.
function violationText({ path, expected, received, hint }) {
  return `${path || "the parameters"}: expected ${expected}, got ${received}${hint ? ` (${hint})` : ""}`;
}
function pathText(keys) {
  let path = "";
  for (const key of keys)
    path += /^[A-Za-z_$][\w$]*$/.test(String(key)) ? `${path && "."}${key}` : `[${JSON.stringify(key)}]`;
  return path;
}
function describe(value) {
  if (value === void 0) return "nothing";
  if (value === null) return "null";
  if (typeof value === "number") return Number.isFinite(value) ? `the number ${value}` : String(value);
  if (typeof value === "object") return Array.isArray(value) ? "an array" : "an object";
  return `a ${typeof value}`;
}
export {
  describe,
  pathText,
  violationText
};
