// Part of every binding that docbind makes. Do not edit.
function readTable({ types, methods, values }) {
  const typeLines = linesOf(types);
  const methodLines = linesOf(methods);
  const namesWith = (sign) => [...typeLines.keys()].filter((key) => key.startsWith(sign)).map((key) => key.slice(1));
  return {
    methodNames: [...methodLines.keys()],
    enumNames: namesWith("'"),
    classNames: namesWith("."),
    method: (name) => readPart(methodLines.get(name) || "", values),
    class: (name) => readPart(typeLines.get(`.${name}`) || "", values),
    enum: (name) => readEnum(typeLines.get(`'${name}`) || "", values),
    values
  };
}
function typeIn({ values }, text) {
  return readPart(`_()${text}`, values).result;
}
function linesOf(text) {
  const lines = /* @__PURE__ */ new Map();
  for (const line of text.split("\n")) {
    const key = nameOf(line.replace(/(.[\w%;]*).*/, "$1"));
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
  const parts = line.match(/[\w%;]+|./g) || [];
  let at = 0;
  const takes = (sign) => parts[at] === sign && at++ >= 0;
  const word = () => nameOf(parts[at++] || "");
  const value = () => values[Number(word())];
  const members = (end) => {
    const fields2 = [];
    let open2 = false;
    while (at < parts.length && !takes(end))
      if (takes("+")) open2 = true;
      else if (!takes(" ")) fields2.push(field());
    return { fields: fields2, open: open2 };
  };
  const field = () => {
    const name2 = word();
    const required = takes(":");
    const type = typeOf();
    const limits = [];
    while (takes("<")) limits.push(value());
    const read = { name: name2, required, type, limits };
    return takes("=") ? Object.assign(read, { default: value() }) : read;
  };
  const typeOf = () => {
    if (takes(".")) return { kind: "class", name: word() };
    if (takes("'")) return { kind: "enum", name: word() };
    if (takes('"')) return { kind: "enum", name: word(), open: true };
    if (takes("*")) return { kind: "array", of: typeOf() };
    if (takes("&")) return { kind: "map", of: typeOf() };
    if (takes("{")) return Object.assign({ kind: "object" }, members("}"));
    const kind = KINDS[parts[at] || ""];
    if (kind) at++;
    return { kind: kind || "string" };
  };
  const isClass = takes(".");
  const name = word();
  const native = takes(">") ? word() : name;
  const { fields, open } = takes(isClass ? "{" : "(") ? members(isClass ? "}" : ")") : { fields: [], open: true };
  const result = typeOf();
  const rules = [];
  while (takes("|")) rules.push(value());
  return { name, native, fields, open, result, rules };
}
const KINDS = {
  "?": "boolean",
  "#": "number",
  "@": "integer",
  "^": "function",
  "-": "void",
  "~": "unknown"
};
function define(object, key, value) {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}
function nameOf(written) {
  const name = written.replace(/%(\w*);/g, (_, code) => code && String.fromCodePoint(parseInt(code, 16)));
  return Object.keys({ [name]: 0 })[0] || "";
}
function wordOf(name) {
  return name.replace(/\W/gu, (char) => `%${Number(char.codePointAt(0)).toString(16)};`) || "%;";
}
export {
  define,
  readTable,
  typeIn,
  wordOf
};
