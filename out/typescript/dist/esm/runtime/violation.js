// Part of every binding that docbind makes. Do not edit.
function violationText({ path, expected, received, hint }) {
  return `${path || "the parameters"}: expected ${expected}, got ${received}${hint ? ` (${hint})` : ""}`;
}
function pathText(keys) {
  let path = "";
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index];
    path += typeof key === "number" ? `[${key}]` : isPlain(key) ? (path && ".") + key : `[${JSON.stringify(key)}]`;
  }
  return path;
}
const plain = /* @__PURE__ */ new Set();
const MOST_PLAIN = 1e3;
function isPlain(key) {
  if (plain.has(key)) return true;
  const is = /^[A-Za-z_$][\w$]*$/.test(key);
  if (is && plain.size < MOST_PLAIN) plain.add(key);
  return is;
}
function describe(value) {
  if (typeof value === "string") return "a string";
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
