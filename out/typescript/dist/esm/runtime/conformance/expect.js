// Part of every binding that docbind makes. Do not edit.
const SHOWN = 160;
function fail(what, expected, came) {
  throw new Error(`${what}: expected ${expected}, but ${came} came`);
}
function expectSame(what, expected, came) {
  const [a, b] = [textOf(expected), textOf(came)];
  if (a === b) return;
  let start = 0;
  while (a[start] === b[start]) start++;
  const from = start > SHOWN / 2 ? start - SHOWN / 2 : 0;
  fail(what, cut(a, from), cut(b, from));
}
function expectText(what, expected, came) {
  const text = came instanceof Error ? `${String(came)} ${textOf(came)}` : textOf(came);
  if (!text.includes(expected)) fail(what, `something that says ${JSON.stringify(expected)}`, cut(text, 0));
}
function show(value) {
  return cut(value instanceof Error ? String(value) : textOf(value), 0);
}
function textOf(value) {
  return value === void 0 ? "nothing" : String(JSON.stringify(value, sorted));
}
function sorted(_key, value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const object = value;
  const copy = /* @__PURE__ */ Object.create(null);
  for (const key of Object.keys(object).sort()) copy[key] = object[key];
  return copy;
}
function cut(text, from) {
  const unit = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const part = text.slice(from, from + SHOWN).replace(/[^ -~]/g, unit);
  return `${from > 0 ? "…" : ""}${part}${from + SHOWN < text.length ? `… (${text.length} characters)` : ""}`;
}
export {
  expectSame,
  expectText,
  fail,
  show
};
