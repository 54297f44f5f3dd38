import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyCorrections } from '../../generator/corrections/apply.js';
import type { Correction, FactKey } from '../../generator/corrections/correction.js';
import { type Draft, draftOf, type Part, partsOf, withParts } from '../../generator/corrections/draft.js';
import { slotOf } from '../../generator/corrections/slots.js';
import type { Ir, Literal } from '../../generator/ir/types.js';
import { NO_TIMEOUT, runs } from '../helpers/mutate.js';
import { arbitraryIr } from '../print/arbitrary-ir.js';
import { add, remove, rename, set } from './pocket.js';

/** Two values for each key: one is what the page does not say. */
const VALUES: readonly (readonly [FactKey, Literal, Literal])[] = [
  ['type', 'map<string,long[]>', 'object'],
  ['required', 'yes', 'no'],
  ['default', 'd', [0, null]],
  ['unit', 'bytes', 'seconds'],
  ['since', '9.9.9', '9.9'],
  ['edition', 'ultimate', 'value-added'],
  ['deprecated', true, true],
  ['nullable', true, true],
  ['native', 'call_it', 'callIt'],
  ['answer', 'bare', 'bare'],
  ['value', 987, 'v'],
  ['tag', 'tag_it', 'tagIt'],
  ['envelope', 'all_of_it', 'allOfIt'],
  ['limit', 'at most 77 items', 'one of ["a", "b"]'],
  ['reference', 'fresh_name', 'freshName'],
];

interface Draw {
  readonly op: 'set' | 'rename' | 'remove' | 'remove fact';
  readonly part: number;
  readonly key: number;
}

const draws = fc.array(
  fc.record<Draw>({
    op: fc.constantFrom('set' as const, 'set' as const, 'rename' as const, 'remove' as const, 'remove fact' as const),
    part: fc.nat(),
    key: fc.nat(),
  }),
  { minLength: 1, maxLength: 12 },
);

function allIds(ir: Ir): readonly string[] {
  const draft: Draft<Ir> = draftOf(ir);
  const sections = [draft.modules, draft.methods, draft.enums, draft.classes, draft.listeners].flat();
  const wholes = sections.map((part) => partsOf(draft).get(part.id)).filter((part) => part !== undefined);
  return wholes.flatMap((whole) => withParts(whole).map(({ part }) => part.id));
}

function isUnique(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

/** A correction of the model as it is, that applies unless another one comes before it. */
function correctionOf(ir: Draft<Ir>, { op, part: at, key: keyAt }: Draw, index: number): readonly Correction[] {
  // A star in a name means another thing once the part is gone.
  const parts = [...partsOf(ir)].filter(([id]) => !id.includes('*'));
  const found = parts[at % parts.length];
  if (!found) return [];
  const [id, part] = found;
  if (op === 'rename') return [rename(id, `fresh${index}`)];
  if (op === 'remove') return [remove(id)];
  const keys = VALUES.flatMap(([key, one, other]) => valueOf(ir, part, key, one, other));
  const fact = keys[keyAt % keys.length];
  if (!fact) return [];
  const { key, says, to } = fact;
  if (op === 'set') return [set(id, key, says, to)];
  return says === undefined ? [] : [remove(id, { key, expect: says })];
}

function valueOf(
  ir: Draft<Ir>,
  part: Part,
  key: FactKey,
  one: Literal,
  other: Literal,
): readonly { readonly key: FactKey; readonly says: Literal | undefined; readonly to: Literal }[] {
  const says = slotOf(part, { key }, ir)?.says;
  if (!slotOf(part, { key }, ir) || says === true) return [];
  return [{ key, says, to: says === one ? other : one }];
}

const cases = fc.tuple(arbitraryIr, draws).map(([ir, drawn]) => {
  const draft = draftOf(ir);
  return { ir, corrections: drawn.flatMap((draw, index) => correctionOf(draft, draw, index)) };
});

test('corrections of any model apply once, and the model itself stays as it was', NO_TIMEOUT, () => {
  fc.assert(
    fc.property(cases, ({ ir, corrections }) => {
      fc.pre(isUnique(allIds(ir)));
      const before = structuredClone(ir);
      const first = applyCorrections(ir, corrections);
      expect(ir).toEqual(before);
      expect(corrections.length === 0 || first.states[0]?.kind).toSatisfy((kind) => kind === true || FIRST.has(kind));
      expect(isUnique(allIds(first.ir))).toBe(true);
      const second = applyCorrections(first.ir, corrections);
      expect(second.states.filter(({ kind }) => kind === 'applies')).toEqual([]);
      expect(second.ir).toEqual(first.ir);
    }),
    runs(300),
  );
});

/** The first one meets the model as it is; a name of a field may have what no id can. */
const FIRST: ReadonlySet<unknown> = new Set(['applies', 'invalid', 'fixed-upstream']);

const anyName = fc.oneof(
  fc.constantFrom('', '*', '.', '/', '__proto__', 'constructor', 'a.b', 'a/b', 'string', 'x[]', 'T', '\n', '"'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

/** Names and ids of the model, pieces of ids, and anything else. */
const anyCorrections = arbitraryIr.chain((ir) => {
  const ids = allIds(ir);
  const id = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ids) },
    fc.tuple(fc.constantFrom(...ids), anyName).map(([one, end]) => one + end),
    fc
      .tuple(fc.constantFrom(...ids), fc.constantFrom('/param:', '/field:', '.', '/member:'), anyName)
      .map((all) => all.join('')),
    fc.constantFrom(...ids).map((one) => one.replace(/[^:/.]+/g, '*')),
    anyName,
  );
  const name = fc.oneof(
    anyName,
    id.map((one) => /[^:./]*$/.exec(one)?.[0] ?? ''),
  );
  const key = fc.constantFrom(...VALUES.map(([one]) => one));
  const value = fc.oneof(fc.constantFrom<Literal>(...VALUES.flatMap(([, one, other]) => [one, other])), name);
  const correction: fc.Arbitrary<Correction> = fc.oneof(
    fc.tuple(id, key, fc.option(value, { nil: undefined }), value).map((all) => set(...all)),
    fc.tuple(id, name).map((all) => rename(...all)),
    id.map((one) => remove(one)),
    fc.tuple(id, key, value).map(([one, of, expected]) => remove(one, { key: of, expect: expected })),
    fc
      .tuple(
        id,
        fc.constantFrom({}, { type: 'long' }, { value: 1 }, { module: 'M' }),
        fc.option(name, { nil: undefined }),
      )
      .map((all) => add(...all)),
  );
  return fc.record({ ir: fc.constant(ir), corrections: fc.array(correction, { maxLength: 12 }) });
});

test('no correction throws, changes what it is given, or makes two parts of one id', NO_TIMEOUT, () => {
  fc.assert(
    fc.property(anyCorrections, ({ ir, corrections }) => {
      const before = structuredClone(ir);
      const { ir: after, states } = applyCorrections(ir, corrections);
      expect(ir).toEqual(before);
      expect(states).toHaveLength(corrections.length);
      if (isUnique(allIds(ir))) expect(isUnique(allIds(after))).toBe(true);
      if (states.every(({ kind }) => kind !== 'applies')) expect(after).toEqual(ir);
    }),
    runs(300),
  );
});
