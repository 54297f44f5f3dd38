// Part of every binding that docbind makes. Do not edit.
function readTable({ types, methods, values }) {
  const typeLines = linesOf(types);
  const methodLines = linesOf(methods);
  const namesWith = (sign) => [...typeLines.keys()].filter((key) => key.startsWith(sign)).map((key) => nameOf(key.slice(1)));
  return {
    methodNames: [...methodLines.keys()].map(nameOf),
    enumNames: namesWith("'"),
    classNames: namesWith("."),
    method: (name) => readPart(methodLines.get(wordOf(name)) || "", values),
    class: (name) => readPart(typeLines.get(`.${wordOf(name)}`) || "", values),
    enum: (name) => readEnum(typeLines.get(`'${wordOf(name)}`) || "", values),
    type: (text) => readPart(`(${text.startsWith("(") ? "" : ")"}${text}`, values).result
  };
}
function linesOf(text) {
  const lines = /* @__PURE__ */ new Map();
  for (const line of text.split("\n")) {
    const [key] = /^[.']?[\w%;]+/.exec(line) || [""];
    if (key !== "" && !lines.has(key)) lines.set(key, line);
  }
  return lines;
}
function readEnum(line, values) {
  const [, prefix = "", ...parts] = line.split(" ");
  const members = {};
  let next = 0;
  for (const part of parts) {
    const [written = "", place] = part.split("=");
    const value = place === void 0 ? next : values[Number(place)];
    define(members, written.startsWith("!") ? nameOf(written.slice(1)) : nameOf(prefix + written), value);
    next = typeof value === "number" ? value + 1 : value;
  }
  return members;
}
function readPart(line, values) {
  let at = 0;
  const takes = (sign) => line[at] === sign && at++ >= 0;
  const word = () => {
    const start = at;
    while (/[\w%;]/.test(line.charAt(at))) at++;
    return nameOf(line.slice(start, at));
  };
  const value = () => values[Number(word())];
  const members = (end) => {
    const fields2 = [];
    let open2 = false;
    while (at < line.length && !takes(end))
      if (takes("+")) open2 = true;
      else if (!takes(" ")) fields2.push(field());
    return { fields: fields2, open: open2 };
  };
  const field = () => {
    const name2 = word();
    const required = takes(":") || !takes("?");
    const type = typeOf();
    const limits = [];
    while (takes("<")) limits.push(value());
    const read = { name: name2, required, type, limits };
    return takes("=") ? Object.assign(read, { default: value() }) : read;
  };
  const typeOf = () => {
    const sign = line.charAt(at++);
    if (sign === ".") return { kind: "class", name: word() };
    if (sign === "'") return { kind: "enum", name: word() };
    if (sign === '"') return { kind: "enum", name: word(), open: true };
    if (sign === "*") return { kind: "array", of: typeOf() };
    if (sign === "&") return { kind: "map", of: typeOf() };
    if (sign === "{") return Object.assign({ kind: "object" }, members("}"));
    return { kind: KINDS[sign] || "unknown" };
  };
  takes(".");
  const name = word();
  const native = takes(">") ? word() : name;
  const { fields, open } = takes("(") ? members(")") : takes("{") ? members("}") : { fields: [], open: false };
  const result = typeOf();
  if (line[at - 1] === "|") at--;
  const rules = [];
  while (takes("|")) rules.push(value());
  return { name, native, fields, open, result, rules };
}
const KINDS = {
  s: "string",
  b: "boolean",
  n: "number",
  i: "integer",
  f: "function",
  v: "void"
};
function define(object, key, value) {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
function nameOf(written) {
  return written.replace(/%(\w+);/g, (_, code) => String.fromCodePoint(parseInt(code, 16)));
}
function wordOf(name) {
  return name.replace(/\W/gu, (char) => `%${Number(char.codePointAt(0)).toString(16)};`);
}
export {
  define,
  readTable,
  wordOf
};
