// Part of every binding that docbind makes. Do not edit.
import type { Answer, HostAnswer, TypeTable } from './answer.js';
import type { ModelField, ModelType } from './model.js';
import { define, type Table } from './table.js';

/** What a method takes and answers, as data. */
export interface MethodEntry {
  readonly param: { readonly [name: string]: ParamEntry };
  readonly response: { readonly data: TypeEntry };
}

/** The type of a value. No interface, so that it is also an object of any keys, as which users are shown it. */
export type TypeEntry = {
  /** `string`, `number`, `boolean`, `object`, `Array`, `function`, `any`; for a class its fields, or its name deep inside others. */
  readonly type: string | TypeTable;
  /** The type of the elements, where `type` is `Array`. */
  readonly arrayType?: string | TypeTable;
  /** The members, where `type` or `arrayType` is `object` and they are known. */
  readonly component?: { readonly [name: string]: TypeEntry };
  /** The allowed values, each with what it is called. */
  readonly option?: { readonly [value: string]: string };
  readonly desc?: string;
};

export interface ParamEntry extends TypeEntry {
  readonly required: boolean;
  /** What is filled in where it is left out. */
  readonly default?: unknown;
}

/**
 * Makes entries of the table of parameters, by the names of methods. `describe` gives what is said of a method's result or
 * of a parameter (`login`, `login.userID`).
 */
export function entriesOf(table: Table, describe: (id: string) => string): (method: string) => MethodEntry {
  // Without a prototype: a method may be called like what every object has.
  const made: { [method: string]: MethodEntry } = Object.create(null);

  const classOf = (name: string, inside: readonly string[]): TypeTable =>
    tableOf(table.class(name).fields, ({ type }) => typeOf(type, inside.concat(name)));

  /** `inside` names the classes that surround the type: what holds itself has no end otherwise. */
  const typeOf = (type: ModelType, inside: readonly string[]): TypeEntry => {
    switch (type.kind) {
      case 'array': {
        const element = typeOf(type.of, inside);
        return Object.assign({}, element, { type: 'Array', arrayType: element.type });
      }
      case 'class':
        // Further in, names will do: a message in a conversation has ten kinds of elements, each of which has further ones.
        return { type: inside.length > 1 || inside.includes(type.name) ? type.name : classOf(type.name, inside) };
      case 'enum': {
        const option: { [value: string]: string } = {};
        const members = Object.entries(table.enum(type.name));
        for (const [member, value] of members) define(option, String(value), member);
        return { type: members.some(([, value]) => typeof value === 'string') ? 'string' : 'number', option };
      }
      case 'object':
        return type.fields.length === 0
          ? { type: 'object' }
          : { type: 'object', component: tableOf(type.fields, (field) => typeOf(field.type, inside)) };
      default:
        return { type: NAMES[type.kind] || type.kind };
    }
  };

  const paramOf = (field: ModelField, method: string): ParamEntry =>
    Object.assign(
      typeOf(field.type, []),
      { required: field.required },
      'default' in field && !field.required ? { default: field.default } : {},
      { desc: describe(`${method}.${field.name}`) },
    );

  return (method) => {
    let entry = made[method];
    if (!entry) {
      const { fields, result } = table.method(method);
      const data = Object.assign(typeOf(result, []), { desc: describe(method) });
      entry = { param: tableOf(fields, (field) => paramOf(field, method)), response: { data } };
      made[method] = entry;
    }
    return entry;
  };
}

/** An entry for each of the names, made when it is first asked for. */
export function lazyEntries(
  names: readonly string[],
  entryOf: (method: string) => MethodEntry,
): { [method: string]: MethodEntry } {
  const entries: { [method: string]: MethodEntry } = {};
  for (const name of names)
    Object.defineProperty(entries, name, {
      get: () => entryOf(name),
      set: (value: MethodEntry) => define(entries, name, value),
      enumerable: true,
      configurable: true,
    });
  return entries;
}

/** What the errors of a method tell of its parameters. */
export function toldOf({ param }: MethodEntry): {
  readonly required: readonly string[];
  readonly param: MethodEntry['param'];
} {
  const required = Object.entries(param).filter(([, entry]) => entry.required);
  return { required: required.map(([name]) => name), param };
}

/** An answer, with what the table says of its result around it. */
export function enveloped<Data>({ response: { data } }: MethodEntry, answer: HostAnswer<Data>): Answer<Data> {
  const type: TypeTable = data;
  return data.arrayType === undefined ? { type, data: answer } : { type, subtype: data.arrayType, data: answer };
}

/** What the table calls the types that it has no name of its own for. */
const NAMES: { readonly [kind: string]: string } = { map: 'object', integer: 'number', void: 'string', unknown: 'any' };

function tableOf<Entry>(
  fields: readonly ModelField[],
  entryOf: (field: ModelField) => Entry,
): { readonly [name: string]: Entry } {
  const object: { [name: string]: Entry } = {};
  for (const field of fields) define(object, field.name, entryOf(field));
  return object;
}
