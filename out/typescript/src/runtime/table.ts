// Part of every binding that docbind makes. Do not edit.
import type { ModelField, ModelLimit, ModelRule, ModelType } from './model.js';

/**
 * The model as text, a part on each line. Values that are no words stand in `values`, by whose places the text names them.
 *
 * - an enum: `'Name PREFIX_ ONE TWO=7 !OTHER`: members without their common beginning, `!` before one that lacks it; the value
 *   is the one before and 1, from 0, or the one of that place;
 * - a class: `.Name{fields}|rules`;
 * - a method: `name>native(fields)type|rules`, without `>native` where the host calls it the same, and without `(fields)` where
 *   it ignores what it is given;
 * - a field: `name:type<limits=default`, without `:` where it may be left out; `+` for any further fields;
 * - a type: nothing for text, `?` boolean, `#` number, `@` whole number, `^` function, `-` nothing, `~` unknown, `'Name` an enum,
 *   `"Name` an enum that may have further values, `.Name` a class, `*type` a list, `&type` a map, `{fields}` an object;
 * - in names, `%20;` is the character of that number, and `%;` none.
 */
export interface TableText {
  readonly types: string;
  readonly methods: string;
  readonly values: readonly unknown[];
}

/** A field with what its values have to be beyond their type. */
export interface TableField extends ModelField {
  readonly limits: readonly ModelLimit[];
}

/** The members of an object. */
export interface TableFields {
  readonly fields: readonly TableField[];
  /** Whether others are fine. */
  readonly open: boolean;
  readonly rules: readonly ModelRule[];
}

export interface TableMethod extends TableFields {
  readonly name: string;
  readonly native: string;
  readonly result: ModelType;
}

/** A table whose parts are read when they are asked for. */
export interface Table {
  readonly methodNames: readonly string[];
  readonly enumNames: readonly string[];
  readonly classNames: readonly string[];
  method(name: string): TableMethod;
  class(name: string): TableFields;
  enum(name: string): { readonly [member: string]: number | string };
  readonly values: readonly unknown[];
}

export function readTable({ types, methods, values }: TableText): Table {
  const typeLines = linesOf(types);
  const methodLines = linesOf(methods);
  const namesWith = (sign: string): string[] =>
    [...typeLines.keys()].filter((key) => key.startsWith(sign)).map((key) => key.slice(1));
  return {
    methodNames: [...methodLines.keys()],
    enumNames: namesWith("'"),
    classNames: namesWith('.'),
    method: (name) => readPart(methodLines.get(name) || '', values),
    class: (name) => readPart(typeLines.get(`.${name}`) || '', values),
    enum: (name) => readEnum(typeLines.get(`'${name}`) || '', values),
    values,
  };
}

/** The type that a piece of a table's notation says. */
export function typeIn({ values }: Table, text: string): ModelType {
  return readPart(`_()${text}`, values).result;
}

/** Lines by the names that they begin with, those of types with their sign. Of two with one name, the first counts. */
function linesOf(text: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const line of text.split('\n')) {
    const key = nameOf(line.replace(/(.[\w%;]*).*/, '$1'));
    if (key !== '' && !lines.has(key)) lines.set(key, line);
  }
  return lines;
}

function readEnum(line: string, values: readonly unknown[]): { readonly [member: string]: number | string } {
  const [, prefix = '', ...parts] = line.split(' ');
  const members: { [member: string]: number | string } = {};
  let next: number | string = 0;
  for (const part of parts) {
    const [written = '', place] = part.split('=');
    const value = (place === undefined ? next : values[Number(place)]) as number | string;
    define(members, written.startsWith('!') ? nameOf(written.slice(1)) : nameOf(prefix + written), value);
    next = typeof value === 'number' ? value + 1 : value;
  }
  return members;
}

/** Reads the line of a class or a method from left to right. */
function readPart(line: string, values: readonly unknown[]): TableMethod {
  const parts = line.match(/[\w%;]+|./g) || [];
  let at = 0;
  const takes = (sign: string): boolean => parts[at] === sign && at++ >= 0;
  const word = (): string => nameOf(parts[at++] || '');
  const value = (): unknown => values[Number(word())];
  const members = (end: string): { fields: TableField[]; open: boolean } => {
    const fields: TableField[] = [];
    let open = false;
    while (at < parts.length && !takes(end))
      if (takes('+')) open = true;
      else if (!takes(' ')) fields.push(field());
    return { fields, open };
  };
  const field = (): TableField => {
    const name = word();
    const required = takes(':');
    const type = typeOf();
    const limits: ModelLimit[] = [];
    while (takes('<')) limits.push(value() as ModelLimit);
    const read = { name, required, type, limits };
    return takes('=') ? Object.assign(read, { default: value() }) : read;
  };
  const typeOf = (): ModelType => {
    if (takes('.')) return { kind: 'class', name: word() };
    if (takes("'")) return { kind: 'enum', name: word() };
    if (takes('"')) return { kind: 'enum', name: word(), open: true };
    if (takes('*')) return { kind: 'array', of: typeOf() };
    if (takes('&')) return { kind: 'map', of: typeOf() };
    if (takes('{')) return Object.assign({ kind: 'object' as const }, members('}'));
    const kind = KINDS[parts[at] || ''];
    if (kind) at++;
    return { kind: kind || 'string' };
  };

  const isClass = takes('.');
  const name = word();
  const native = takes('>') ? word() : name;
  const { fields, open } = takes(isClass ? '{' : '(') ? members(isClass ? '}' : ')') : { fields: [], open: true };
  const result = typeOf();
  const rules: ModelRule[] = [];
  while (takes('|')) rules.push(value() as ModelRule);
  return { name, native, fields, open, result, rules };
}

const KINDS: { readonly [sign: string]: 'boolean' | 'number' | 'integer' | 'function' | 'void' | 'unknown' } = {
  '?': 'boolean',
  '#': 'number',
  '@': 'integer',
  '^': 'function',
  '-': 'void',
  '~': 'unknown',
};

/** Sets a property of any name; `__proto__` is one of them. */
export function define(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

/** As the name of a property, which engines find faster by than by a piece of a text. */
function nameOf(written: string): string {
  const name = written.replace(/%(\w*);/g, (_, code: string) => code && String.fromCodePoint(parseInt(code, 16)));
  return Object.keys({ [name]: 0 })[0] || '';
}

/** A name as it is written in the text. */
export function wordOf(name: string): string {
  return name.replace(/\W/gu, (char) => `%${Number(char.codePointAt(0)).toString(16)};`) || '%;';
}
