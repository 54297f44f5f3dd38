// Part of every binding that docbind makes. Do not edit.
function violationText({ path, expected, received, hint }) {
  const text = `${path === "" ? "the parameters" : path}: expected ${expected}, got ${received}`;
  return hint === void 0 ? text : `${text} (${hint})`;
}
function pathText(keys) {
  let path = "";
  for (const key of keys) {
    if (typeof key === "number") path += `[${key}]`;
    else if (!/^[A-Za-z_$][\w$]*$/.test(key)) path += `[${JSON.stringify(key)}]`;
    else path += path === "" ? key : `.${key}`;
  }
  return path;
}
function describe(value) {
  if (value === void 0) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "number") return Number.isFinite(value) ? `the number ${value}` : String(value);
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
export {
  describe,
  pathText,
  violationText
};
