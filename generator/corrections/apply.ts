import { jsonOf } from '../ir/limit-text.js';
import { typeText } from '../ir/type-text.js';
import type { Corrected, Ir, Literal } from '../ir/types.js';
import { add } from './add.js';
import type { Add, Correction, FactKey, NewPart, Remove, Rename, SetFact } from './correction.js';
import { type Draft, draftOf, fieldsInside, type Part, partsOf, refreshSection } from './draft.js';
import { matchesId } from './match-id.js';
import { remove } from './remove.js';
import { idsRenamed, nameOf, nameProblem, rename, renamedId } from './rename.js';
import { settle } from './settle.js';
import { type Slot, slotOf } from './slots.js';
import { canonicalType } from './type-of.js';

/** What a correction meets on the page. */
export type State =
  /** What it expects; the model is corrected. */
  | { readonly kind: 'applies' }
  /** What it would make of the page stands there already. */
  | { readonly kind: 'fixed-upstream' }
  /** Something else than it expects. */
  | { readonly kind: 'conflicting'; readonly found: string }
  /** Nothing: the page has no such part. */
  | { readonly kind: 'dead' }
  /** It cannot be followed, whatever the page says. */
  | { readonly kind: 'invalid'; readonly message: string };

const APPLIES: State = { kind: 'applies' };
const FIXED: State = { kind: 'fixed-upstream' };
const DEAD: State = { kind: 'dead' };

/**
 * The model with the corrections in it, what each of them met, in their order, and those that changed
 * it: one for each part that an id with stars speaks of.
 */
export function applyCorrections(
  ir: Ir,
  corrections: readonly Correction[],
  /** Whether they are known to apply, whatever the model says where they change it. */
  trusted = false,
): { readonly ir: Ir; readonly states: readonly State[]; readonly applied: readonly Correction[] } {
  const draft = draftOf(ir);
  const applied: Correction[] = [];
  let parts = partsOf(draft);
  const states = corrections.map((correction) => {
    const part = parts.get(correction.id);
    const before = fieldsOf(part);
    const count = applied.length;
    const state = applyOne({ ir: draft, parts, trusted, applied }, correction);
    const several = applied.length > count;
    if (state.kind === 'applies' && !several) applied.push(correction);
    // Most corrections leave all parts where they are.
    const isSame = correction.op === 'set' && part !== undefined && before === fieldsOf(part);
    if (several) parts = partsOf(draft);
    else if (state.kind === 'applies' && !isSame) {
      if (staysInSection(correction)) refreshSection(parts, draft, correction.id);
      else parts = partsOf(draft);
    }
    return state;
  });
  settle(draft);
  return { ir: draft, states, applied };
}

/** Whether a correction moves nothing outside the section that its id is in, unlike one that renames or removes it. */
function staysInSection({ op, id }: Correction): boolean {
  return op === 'set' || op === 'add' || id.includes('/');
}

/** How many fields stand in the type of a part. */
function fieldsOf(part: Part | undefined): number {
  return part?.kind === 'field' || part?.kind === 'data' ? fieldsInside(part.part.type.value).length : 0;
}

type Parts = ReadonlyMap<string, Part>;

/** What is corrected. Where it is `trusted` that corrections apply, what they expect is not looked at. */
interface Page {
  readonly ir: Draft<Ir>;
  readonly parts: Parts;
  readonly trusted: boolean;
  /** Takes those that an id with stars stands for. */
  readonly applied: Correction[];
}

function applyOne(page: Page, correction: Correction): State {
  const { ir, parts } = page;
  switch (correction.op) {
    case 'set': {
      const part = parts.get(correction.id);
      if (part) return setOne(page, part, correction);
      return correction.id.includes('*') ? setAll(page, correction) : DEAD;
    }
    case 'rename':
      return applyRename(ir, parts, correction);
    case 'add':
      return applyAdd(ir, parts, correction);
    case 'remove':
      return applyRemove(page, correction);
  }
}

/**
 * Sets a fact of all parts that the id with its stars speaks of and that say what is expected. Where
 * one says something else, the others are set all the same, and that one is told.
 */
function setAll(page: Page, correction: SetFact): State {
  const parts = [...page.parts].filter(([id]) => matchesId(id, correction.id));
  if (parts.length === 0) return DEAD;
  const states = parts.map(([id, part]) => ({ id, state: setOne(page, part, { ...correction, id }) }));
  for (const { id, state } of states) if (state.kind === 'applies') page.applied.push({ ...correction, id });
  const wrong = states.filter(({ state }) => state.kind === 'conflicting' || state.kind === 'invalid');
  const [first] = wrong;
  if (first?.state.kind === 'conflicting') {
    const more = wrong.length > 1 ? `, and others in ${wrong.length - 1} more` : '';
    return { kind: 'conflicting', found: `${first.state.found} in \`${first.id}\`${more}` };
  }
  if (first) return first.state;
  return states.some(({ state }) => state.kind === 'applies') ? APPLIES : FIXED;
}

function setOne(page: Page, part: Part, correction: SetFact): State {
  const state = stateOf(page, part, correction);
  const slot = slotOf(part, correction, page.ir);
  if (state.kind !== 'applies' || !slot) return state;
  const { key, to, why } = correction;
  const { says, spans } = slot;
  const was = says === undefined ? null : asFact(key, says);
  if (!slot.write(to, { kind: 'corrected', was, why, spans })) return notExpected('to', slot);
  // A host may well send what the page says.
  if (part.kind === 'event' && key === 'tag' && typeof says === 'string') {
    part.part.otherTags = [...new Set([...part.part.otherTags, says])].filter((tag) => tag !== to);
  }
  return APPLIES;
}

function stateOf({ ir, trusted }: Page, part: Part, correction: SetFact): State {
  const { key, expect, to } = correction;
  const slot = slotOf(part, correction, ir);
  if (!slot) return { kind: 'invalid', message: `Such a part has no \`${key}\`.` };
  const expected = expect === undefined ? undefined : slot.canonical(expect);
  const wanted = slot.canonical(to);
  if (wanted === undefined) return notExpected('to', slot);
  if (expect !== undefined && expected === undefined) return notExpected('expect', slot);
  if (same(expected, wanted)) return { kind: 'invalid', message: '`expect` and `to` are the same.' };
  if (same(slot.says, expected)) return APPLIES;
  if (same(slot.says, wanted)) return FIXED;
  return trusted ? APPLIES : conflicting(slot.says);
}

function notExpected(key: 'expect' | 'to', { expected }: Slot): State {
  return { kind: 'invalid', message: `\`${key}\` must be ${expected}.` };
}

function applyRename(ir: Draft<Ir>, parts: Parts, { id, to }: Rename): State {
  const part = parts.get(id);
  if (!part) return parts.has(renamedId(id, nameIn(id), to)) ? FIXED : DEAD;
  if (part.kind === 'data') return { kind: 'invalid', message: 'A result or a payload has no name.' };
  const name = nameOf(part);
  if (name === to) return FIXED;
  const problem = nameProblem(part.kind, to);
  if (problem !== null) return { kind: 'invalid', message: problem };
  const ids = idsRenamed(part, to);
  const isTaken = [...ids.values()].some((renamed) => parts.has(renamed) && !ids.has(renamed));
  if (isTaken || isOtherType(parts, part, to)) return { kind: 'conflicting', found: `both \`${name}\` and \`${to}\`` };
  rename(ir, part, to);
  return APPLIES;
}

/** The name that ends an id. Those of members and listeners may have dots. */
function nameIn(id: string): string {
  return /^listener:([^/]+)$/.exec(id)?.[1] ?? /\/member:(.+)$/s.exec(id)?.[1] ?? /[^:./]*$/.exec(id)?.[0] ?? '';
}

/** Enums, classes and listeners share their names: one name is one type. */
function isOtherType(parts: Parts, { kind }: Part, name: string): boolean {
  const kinds = ['enum', 'class', 'listener'];
  return kinds.includes(kind) && kinds.some((other) => parts.has(`${other}:${name}`));
}

function applyAdd(ir: Draft<Ir>, parts: Parts, correction: Add): State {
  const { id, to, why } = correction;
  const present = parts.get(id);
  if (present) {
    const wrong = saidOf(present).find(({ key, says }) => {
      const wanted = key === 'type' && to.type !== undefined ? canonicalType(to.type, ir) : to[key];
      return wanted !== undefined && wanted !== says;
    });
    return wrong ? conflicting(wrong.says) : FIXED;
  }
  const from: Corrected = { kind: 'corrected', was: null, why, spans: [] };
  const done = add(ir, parts, correction, from);
  if (done.kind === 'added') return APPLIES;
  return done.kind === 'no-place' ? DEAD : done;
}

function applyRemove({ ir, parts, trusted }: Page, { id, key, expect }: Remove): State {
  const part = parts.get(id);
  if (!part) return key === undefined && hasOwner(id, parts) ? FIXED : DEAD;
  if (key !== undefined) return removeFact(ir, part, key, expect);
  const says = mainFactOf(part);
  const expected = typeof expect === 'string' && typeof says === 'string' ? canonicalType(expect, ir) : expect;
  if (expect !== undefined && !trusted && !same(says, expected)) return conflicting(says);
  if (part.kind === 'data')
    return {
      kind: 'invalid',
      message: 'What a method answers or an event hands over cannot be removed; set its type to void.',
    };
  remove(ir, part);
  return APPLIES;
}

function removeFact(ir: Draft<Ir>, part: Part, key: FactKey, expect: Literal | undefined): State {
  const slot = slotOf(part, { key, ...(expect === undefined ? {} : { expect }) }, ir);
  if (!slot?.clear) return { kind: 'invalid', message: `Such a part has no \`${key}\`, or cannot be without it.` };
  if (expect === undefined && (key === 'limit' || key === 'reference'))
    return { kind: 'invalid', message: `\`expect\` must say which ${key}.` };
  const expected = expect === undefined ? undefined : slot.canonical(expect);
  if (expect !== undefined && expected === undefined) return notExpected('expect', slot);
  if (slot.says === undefined) return FIXED;
  if (expect !== undefined && !same(slot.says, expected)) return conflicting(slot.says);
  slot.clear();
  return APPLIES;
}

/** Whether what the part would belong to exists. */
function hasOwner(id: string, parts: Parts): boolean {
  const owner = id.replace(/\/member:.*$|(?:\/[a-z]+:|\/error\.|\.)[^/.]*$/s, '');
  return owner !== id && parts.has(owner);
}

/** What stands for a part in a correction: a field's type, a member's value, a method's module. */
function mainFactOf(part: Part): Literal | undefined {
  return saidOf(part)[0]?.says;
}

/** What an added part would say of itself. */
function saidOf({ kind, part }: Part): readonly { readonly key: keyof NewPart; readonly says: Literal }[] {
  switch (kind) {
    case 'field':
      return [
        { key: 'type', says: typeText(part.type.value) },
        { key: 'required', says: part.required.value },
      ];
    case 'data':
      return [{ key: 'type', says: typeText(part.type.value) }];
    case 'member':
      return [{ key: 'value', says: part.value.value }];
    case 'method':
      return [{ key: 'module', says: part.module.value }];
    default:
      return [];
  }
}

function same(a: Literal | undefined, b: Literal | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function conflicting(says: Literal | undefined): State {
  return { kind: 'conflicting', found: says === undefined ? 'nothing' : `\`${shown(says)}\`` };
}

/** A text as it is, unless it could be taken for another value. */
export function shown(value: Literal): string {
  const json = JSON.stringify(value);
  return typeof value === 'string' && jsonOf(value) === undefined ? value : json;
}

/** As `docbind facts` writes it. */
function asFact(key: FactKey, value: Literal): string {
  return typeof value === 'string' && key !== 'default' ? value : JSON.stringify(value);
}
