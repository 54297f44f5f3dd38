import type { Range } from '../../generator/document/span.js';
import type {
  Class,
  Documented,
  Enum,
  Event,
  Fact,
  Field,
  Ir,
  Listener,
  Method,
  Name,
  PrimitiveName,
  Type,
} from '../../generator/ir/types.js';

/** Parts of a model, with everything that a test does not care about filled in. */

export function at(line: number): Range {
  return { line, column: 1, endLine: line, endColumn: 2 };
}

const documented: Documented = { kind: 'documented', spans: [at(7)] };

export function fact<T>(value: T): Fact<T> {
  return { value, from: documented };
}

export function named(value: string): Name {
  return { value, placeholder: false, spans: [at(3)], votes: [] };
}

export function primitive(name: PrimitiveName): Type {
  return { kind: 'primitive', name };
}

export const text = primitive('string');

export function field(name: string, type: Type, more: Partial<Field> = {}): Field {
  return {
    kind: 'field',
    id: `field:${name}`,
    name,
    key: { kind: 'fixed' },
    type: fact(type),
    required: fact('yes'),
    nullable: null,
    default: null,
    description: '',
    unit: null,
    since: null,
    deprecated: null,
    edition: null,
    limits: [],
    spans: [at(9)],
    ...more,
  };
}

export function optional(name: string, type: Type, more: Partial<Field> = {}): Field {
  return field(name, type, { required: fact('no'), ...more });
}

export function method(
  name: string,
  params: readonly Field[],
  result: Type = { kind: 'void' },
  more: Partial<Method> = {},
): Method {
  return {
    kind: 'method',
    id: `method:${name}`,
    name: named(name),
    module: fact('Manager'),
    native: null,
    answer: null,
    description: '',
    notes: [],
    since: null,
    deprecated: null,
    edition: null,
    limits: [],
    params,
    result: { id: `method:${name}/result`, type: fact(result), description: '', envelope: ['code', 'data', 'desc'] },
    error: [],
    rules: [],
    errorCodes: [],
    events: [],
    examples: [],
    references: [],
    removed: null,
    anchors: [],
    ...more,
  };
}

export function enumOf(name: string, members: readonly (readonly [string, number | string])[]): Enum {
  return {
    kind: 'enum',
    id: `enum:${name}`,
    name: named(name),
    description: '',
    notes: [],
    members: members.map(([key, value]) => ({
      kind: 'member',
      id: `enum:${name}/member:${key}`,
      name: key,
      value: fact(value),
      description: `Means ${key}.`,
      since: null,
      edition: null,
      spans: [at(5)],
    })),
    references: [],
    removed: null,
    anchors: [],
  };
}

export function classOf(name: string, fields: readonly Field[]): Class {
  return {
    kind: 'class',
    id: `class:${name}`,
    name: named(name),
    description: '',
    notes: [],
    fields,
    limits: [],
    rules: [],
    references: [],
    removed: null,
    anchors: [],
  };
}

export function event(name: string, payload: Type, tag: string | null = name): Event {
  return {
    kind: 'event',
    id: `event:${name}`,
    name: named(name),
    tag: tag === null ? null : fact(tag),
    otherTags: [],
    payload: { id: `event:${name}/payload`, type: fact(payload), description: '' },
    description: `Comes with ${name}.`,
    notes: [],
    since: null,
    edition: null,
    references: [],
    removed: null,
    anchors: [],
  };
}

export function listener(name: string, events: readonly Event[], more: Partial<Listener> = {}): Listener {
  return {
    kind: 'listener',
    id: `listener:${name}`,
    name: named(name),
    section: null,
    add: null,
    remove: null,
    envelope: null,
    description: '',
    notes: [],
    events,
    removed: null,
    anchors: [],
    ...more,
  };
}

export function irOf(parts: Partial<Ir>): Ir {
  return {
    irVersion: 1,
    title: '',
    modules: [],
    methods: [],
    enums: [],
    classes: [],
    listeners: [],
    constants: [],
    errorCodes: [],
    guides: [],
    ...parts,
  };
}
