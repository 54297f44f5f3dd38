import fc from 'fast-check';
import type { Fact, Field, FieldKey, InferenceRule, PrimitiveName, Type } from '../../generator/ir/types.js';
import { edition, limit, literal, plainLine, quotable, rule, someLine, unit, version } from './arbitrary-text.js';

/** What the whole model calls its types. A part of it is made once these are known. */
export interface TypeNames {
  readonly enums: readonly string[];
  readonly classes: readonly string[];
  readonly listeners: readonly string[];
}

type Made<T> = (names: TypeNames) => T;
type FieldsOf = (prefix: string, names: TypeNames) => readonly Field[];

export function documented<T>(value: T): Fact<T> {
  return { value, from: { kind: 'documented', spans: [] } };
}

export function maybe<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Fact<T> | null> {
  return fc.option(value.map(documented), { nil: null, freq: 2 });
}

const PRIMITIVES: readonly PrimitiveName[] = ['string', 'number', 'boolean', 'integer', 'long', 'double', 'function'];

/** Names in the place of a type must look like one (a capital, and more) to be taken for one; no part has this prefix. */
export const DANGLING = 'Gone_';

const leaf: fc.Arbitrary<Made<Type>> = fc.oneof(
  fc.constantFrom(...PRIMITIVES).map((name) => () => ({ kind: 'primitive', name }) as const),
  fc.constantFrom('void' as const, 'unknown' as const).map((kind) => () => ({ kind })),
  fc.constant(() => ({ kind: 'object', fields: [] }) as const),
  fc
    .stringMatching(/^[a-z][A-Za-z0-9_]{0,4}$/)
    .map((end) => () => ({ kind: 'dangling', name: DANGLING + end }) as const),
  // What a type's name stands for is told by which part has it, so only names of parts are used.
  fc.tuple(fc.constantFrom('enum' as const, 'class' as const, 'listener' as const), fc.nat()).map(([kind, at]) => {
    return (names: TypeNames): Type => {
      const known = { enum: names.enums, class: names.classes, listener: names.listeners }[kind];
      const name = known[at % known.length];
      return name === undefined ? { kind: 'unknown' } : { kind, name };
    };
  }),
);

/** Without inline objects, which are no values of a map of kind `map`. */
const flat: fc.Arbitrary<Made<Type>> = fc.letrec<{ type: Made<Type> }>((tie) => ({
  type: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    tie('type').map((element) => (names: TypeNames) => ({ kind: 'array', element: element(names) }) as const),
    tie('type').map((value) => (names: TypeNames) => ({ kind: 'map', value: value(names) }) as const),
  ),
})).type;

const key: fc.Arbitrary<{ readonly name: string; readonly key: FieldKey }> = fc.oneof(
  { weight: 6, arbitrary: quotable.map((name) => ({ name, key: { kind: 'fixed' } as const })) },
  { weight: 1, arbitrary: fc.constant({ name: '*', key: { kind: 'any' } as const }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.array(quotable, { maxLength: 3 }), fc.boolean()).map(([names, open]) => ({
      // The name lists the keys, in this form.
      name: `(${[...names, ...(open ? ['...'] : [])].join(' | ')})`,
      key: { kind: 'one-of', names, open } as const,
    })),
  },
);

const commented: fc.Arbitrary<Omit<Field, 'kind' | 'id' | 'name' | 'key' | 'type' | 'spans'>> = fc.record({
  required: fc.constantFrom('yes' as const, 'no' as const, 'unstated' as const).map(documented),
  nullable: maybe(fc.constant(true as const)),
  default: maybe(literal),
  description: plainLine,
  unit: maybe(unit),
  since: maybe(version),
  deprecated: maybe(fc.constant(true as const)),
  edition: maybe(edition),
  limits: fc.array(limit, { maxLength: 2 }),
});

const { type, fields } = fc.letrec<{ type: Made<(id: string) => Type>; fields: FieldsOf }>((tie) => ({
  type: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    flat.map((made) => (names: TypeNames) => () => made(names)),
    fc.tuple(tie('fields'), fc.nat(2)).map(([inner, arrays]) => (names: TypeNames) => (id: string): Type => {
      let made: Type = { kind: 'object', fields: inner(`${id}.`, names) };
      for (let i = 0; i < arrays; i++) made = { kind: 'array', element: made };
      return made;
    }),
  ),
  fields: fc
    .array(fc.tuple(key, commented, tie('type'), fc.option(rule, { nil: null, freq: 4 })), { maxLength: 4 })
    .map((drafts) => (prefix: string, names: TypeNames): readonly Field[] => {
      // Two fields of one name are one field and a finding.
      const unique = drafts.filter(([{ name }], at) => drafts.findIndex(([other]) => other.name === name) === at);
      return unique.map(([{ name, key: fieldKey }, more, made, inferred]) => {
        const id = prefix + name;
        return {
          kind: 'field',
          id,
          name,
          key: fieldKey,
          type: typeFact(made(names)(id), inferred),
          ...more,
          spans: [],
        };
      });
    }),
}));

export { fields };

function typeFact(value: Type, inferred: InferenceRule | null): Fact<Type> {
  return inferred === null ? documented(value) : { value, from: { kind: 'inferred', rule: inferred, spans: [] } };
}

/** What an answer or an event holds. */
export const data: fc.Arbitrary<
  (id: string, names: TypeNames) => { readonly type: Fact<Type>; readonly description: string }
> = fc
  .tuple(type, fc.option(rule, { nil: null, freq: 4 }), fc.oneof(fc.constant(''), someLine))
  .map(([made, inferred, description]) => (id, names) => ({ type: typeFact(made(names)(id), inferred), description }));
