import fc, { type Arbitrary } from 'fast-check';
import type { Field, Ir, Limit, PrimitiveName, Type } from '../../generator/ir/types.js';
import { membersOf } from '../../generator/targets/typescript/members.js';

/** Any value whatsoever, functions aside, which no JSON Schema can describe. */
const anything = fc.anything({
  maxDepth: 2,
  maxKeys: 3,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
});

const PIECES = [
  '',
  'a',
  'b1',
  'b0',
  'c',
  'x',
  'y',
  'red',
  'some',
  '^/[$.*',
  '@TGS',
  '汉',
  '\u{1f600}',
  '\ud800',
  '\n',
  '/',
];

/** Texts near the limits: of one to four bytes a character, with prefixes that are forbidden somewhere. */
const texts = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 5 }),
);

const numbers = fc.oneof(
  fc.integer({ min: -1, max: 6 }),
  fc.constantFrom(-0, 0.5, 1.5, 2.5, -3, 2 ** 53 - 1, -(2 ** 53) + 1),
  fc.integer(),
);

const PRIMITIVES: Readonly<Record<PrimitiveName, Arbitrary<unknown>>> = {
  string: texts,
  boolean: fc.boolean(),
  number: numbers,
  double: fc.oneof(numbers, fc.double({ noNaN: true, noDefaultInfinity: true })),
  integer: numbers.filter(Number.isSafeInteger),
  long: numbers.filter(Number.isSafeInteger),
  function: fc.constantFrom<unknown>(null, undefined),
};

const WRONG = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(null, undefined, '', 0, 1, 2, true, NaN, Infinity, 2 ** 53, 1.5) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>({}, [], [null], [undefined], [[]], { a: undefined }, ['x'], [['x']]),
  },
  { weight: 2, arbitrary: anything },
);

const DEEPEST = 2;

/** Makes inputs of types of a model. */
class InputMaker {
  /** `faults`: in how many of a thousand places something else stands than what belongs there. */
  constructor(
    private readonly ir: Ir,
    private readonly faults: number,
  ) {}

  object(fields: readonly Field[], depth: number): Arbitrary<unknown> {
    const { named, others } = membersOf(fields);
    const members = named.map(({ key, fields: [field], alternative }) =>
      this.member(field, alternative || field.required.value !== 'yes', depth).map((value) => ({ key, value })),
    );
    // A key of another name, or one that is nearly right.
    const names = [...named.map(({ key }) => (key.length > 2 ? key.slice(0, -1) : `${key}s`)), 'extra', '__proto__'];
    const further = fc.record({
      key: fc.constantFrom(...names),
      value: others && others !== 'anything' ? this.type(others.type.value, depth) : WRONG,
    });
    const extra = this.rarely(others === null ? this.faults : 500, further);
    return fc.tuple(...members, extra).map((entries) => {
      const object = {};
      for (const entry of entries)
        if (entry !== null && entry.value !== ABSENT)
          Object.defineProperty(object, entry.key, {
            value: entry.value,
            enumerable: true,
            configurable: true,
            writable: true,
          });
      return object;
    });
  }

  private member(field: Field, optional: boolean, depth: number): Arbitrary<unknown> {
    const right = this.limited(field, depth);
    const wrong = this.mostly(right, fc.oneof(WRONG, fc.constant(ABSENT)));
    if (!optional) return wrong;
    const none = fc.constantFrom<unknown>(ABSENT, ABSENT, null, undefined);
    return fc.oneof(
      { weight: depth < DEEPEST ? 2 : 1, arbitrary: wrong },
      { weight: depth < DEEPEST ? 1 : 6, arbitrary: none },
    );
  }

  /** Half of the time what limits say is right, where that is told by examples. */
  private limited({ type: { value: type }, limits }: Field, depth: number): Arbitrary<unknown> {
    const plain = this.type(type, depth);
    const examples = limits.flatMap(examplesOf);
    if (examples.length === 0) return plain;
    const one = fc.constantFrom(...examples);
    return fc.oneof(plain, type.kind === 'array' ? fc.array(one, { minLength: 1, maxLength: 2 }) : one);
  }

  private type(type: Type, depth: number): Arbitrary<unknown> {
    return this.mostly(this.right(type, depth), WRONG);
  }

  private right(type: Type, depth: number): Arbitrary<unknown> {
    switch (type.kind) {
      case 'primitive':
        return PRIMITIVES[type.name];
      case 'enum': {
        const values = (this.ir.enums.find(({ name }) => name.value === type.name)?.members ?? []).map(
          ({ value }) => value.value,
        );
        return values.length === 0 ? WRONG : fc.constantFrom(...values);
      }
      case 'class': {
        const of = this.ir.classes.find(({ name }) => name.value === type.name);
        if (!of) return WRONG;
        return depth >= DEEPEST + 1 ? fc.constant({}) : this.object(of.fields.map(loosened), depth + 1);
      }
      case 'array':
        return fc.array(this.type(type.element, depth), { maxLength: 3 });
      case 'map':
        return fc.dictionary(fc.oneof(fc.constant('__proto__'), texts), this.type(type.value, depth), { maxKeys: 3 });
      case 'object':
        return this.object(type.fields, depth);
      default:
        return WRONG;
    }
  }

  private mostly(right: Arbitrary<unknown>, wrong: Arbitrary<unknown>): Arbitrary<unknown> {
    if (this.faults === 0) return right;
    return fc.oneof({ weight: 1000 - this.faults, arbitrary: right }, { weight: this.faults, arbitrary: wrong });
  }

  private rarely<T>(perMille: number, what: Arbitrary<T>): Arbitrary<T | null> {
    return fc.oneof({ weight: 1000 - perMille, arbitrary: fc.constant(null) }, { weight: perMille, arbitrary: what });
  }
}

const ABSENT = Symbol('absent');

/** Fields of classes may all be missing. */
function loosened(field: Field): Field {
  return { ...field, required: { ...field.required, value: 'no' } };
}

function examplesOf(limit: Limit): unknown[] {
  switch (limit.kind) {
    case 'values':
      return [...limit.values];
    case 'pattern':
      return ['a', 'b1', 'group_1', '1', 'c'];
    case 'characters':
      return ['', 'x'.repeat(limit.max), 'x'.repeat(limit.max + 1)];
    case 'size':
      return ['', 'é'.repeat(Math.min(limit.max, 2000) / 2), 'x'.repeat(Math.min(limit.max, 2000) + 1)];
    case 'range':
      return [limit.min ?? 0, limit.max ?? 9, (limit.max ?? 9) + 1];
    default:
      return [];
  }
}

/** Inputs for an object of such fields: right ones, ones that are wrong in some places, and anything else. */
export function inputsFor(ir: Ir, fields: readonly Field[], place: 'param' | 'class'): Arbitrary<unknown> {
  const given = place === 'class' ? fields.map(loosened) : fields;
  const with_ = (faults: number): Arbitrary<unknown> => new InputMaker(ir, faults).object(given, 0);
  return fc.oneof(
    { weight: 6, arbitrary: with_(0) },
    { weight: 6, arbitrary: with_(60) },
    { weight: 1, arbitrary: anything },
  );
}
