import { typeText } from '../ir/type-text.js';
import type { Corrected, Ir, Literal } from '../ir/types.js';
import { add } from './add.js';
import type { Add, Correction, Remove, Rename, SetFact } from './correction.js';
import { type Draft, draftOf, type Part, partsOf, settleDangling } from './draft.js';
import { rename, renamedId } from './rename.js';
import { type Slot, slotOf } from './slots.js';

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

/** The model with the corrections in it, and what each of them met, in their order. */
export function applyCorrections(
  ir: Ir,
  corrections: readonly Correction[],
): { readonly ir: Ir; readonly states: readonly State[] } {
  const draft = draftOf(ir);
  const states = corrections.map((correction) => applyOne(draft, correction));
  settleDangling(draft);
  return { ir: draft, states };
}

function applyOne(ir: Draft<Ir>, correction: Correction): State {
  switch (correction.op) {
    case 'set':
      return correction.id.includes('*') && !partsOf(ir).has(correction.id)
        ? setAll(ir, correction)
        : setOne(ir, partsOf(ir).get(correction.id), correction);
    case 'rename':
      return applyRename(ir, correction);
    case 'add':
      return applyAdd(ir, correction);
    case 'remove':
      return applyRemove(ir, correction);
  }
}

/** Sets a fact of all parts that the id with its stars speaks of. All of them must say what is expected. */
function setAll(ir: Draft<Ir>, correction: SetFact): State {
  const pattern = new RegExp(`^${correction.id.split('*').map(escaped).join('[^/.]+')}$`);
  const parts = [...partsOf(ir)].flatMap(([id, part]) => (pattern.test(id) ? [part] : []));
  if (parts.length === 0) return DEAD;
  // Those that say something else are looked at first: nothing is changed if one of them conflicts.
  const before = parts.map((part) => stateOf(ir, part, correction));
  const wrong = before.find(({ kind }) => kind === 'conflicting' || kind === 'invalid');
  if (wrong) return wrong;
  const due = parts.filter((_, index) => before[index]?.kind === 'applies');
  if (due.length === 0) return FIXED;
  return due.map((part) => setOne(ir, part, correction)).find(({ kind }) => kind !== 'applies') ?? APPLIES;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function setOne(ir: Draft<Ir>, part: Part | undefined, correction: SetFact): State {
  if (!part) return DEAD;
  const state = stateOf(ir, part, correction);
  const slot = slotOf(part, correction, ir);
  if (state.kind !== 'applies' || !slot) return state;
  const { says, spans } = slot;
  const was = says === undefined ? null : shown(says);
  const expected = slot.write(correction.to, { kind: 'corrected', was, why: correction.why, spans });
  if (expected !== null) return { kind: 'invalid', message: `\`to\` must be ${expected}.` };
  // A host may well send what the page says.
  if (part.kind === 'event' && correction.key === 'tag' && typeof says === 'string') {
    part.part.otherTags = [...new Set([...part.part.otherTags, says])];
  }
  return APPLIES;
}

function stateOf(ir: Draft<Ir>, part: Part, correction: SetFact): State {
  const { key, expect, to } = correction;
  const slot = slotOf(part, correction, ir);
  if (!slot) return { kind: 'invalid', message: `A ${part.kind} has no \`${key}\`.` };
  if (same(slot.says, expect)) return APPLIES;
  return same(slot.says, to) ? FIXED : conflicting(slot.says);
}

function applyRename(ir: Draft<Ir>, { id, to }: Rename): State {
  const parts = partsOf(ir);
  const part = parts.get(id);
  // The name ends the id: behind the last mark before a name, or the last dot of an inner field's.
  const name = part ? nameOf(part) : (/[^:./]+$/.exec(id)?.[0] ?? '');
  const target = parts.get(renamedId(id, name, to));
  if (!part) return target ? FIXED : DEAD;
  if (target) return { kind: 'conflicting', found: `both \`${name}\` and \`${to}\`` };
  if (part.kind === 'data') return { kind: 'invalid', message: 'A result has no name.' };
  rename(ir, part, to);
  return APPLIES;
}

function nameOf({ kind, part }: Part): string {
  if (kind === 'data') return '';
  return typeof part.name === 'string' ? part.name : part.name.value;
}

function applyAdd(ir: Draft<Ir>, correction: Add): State {
  const { id, to, why } = correction;
  const present = partsOf(ir).get(id);
  if (present) {
    const says = mainFactOf(present);
    const wanted = to.type ?? to.value ?? to.module;
    return wanted === undefined || says === wanted ? FIXED : conflicting(says);
  }
  const from: Corrected = { kind: 'corrected', was: null, why, spans: [] };
  const done = add(ir, correction, from);
  if (done.kind === 'added') return APPLIES;
  return done.kind === 'no-place' ? DEAD : done;
}

function applyRemove(ir: Draft<Ir>, { id, key, expect }: Remove): State {
  const parts = partsOf(ir);
  const part = parts.get(id);
  if (!part) return key === undefined && hasOwner(id, parts) ? FIXED : DEAD;
  if (key !== undefined)
    return removeFact(slotOf(part, { key, ...(expect === undefined ? {} : { expect }) }, ir), expect);
  const says = mainFactOf(part);
  if (expect !== undefined && !same(says, expect)) return conflicting(says);
  if (!part.list)
    return {
      kind: 'invalid',
      message: 'What a method answers or an event hands over cannot be removed; set its type to void.',
    };
  const list: { readonly id: string }[] = part.list;
  list.splice(list.indexOf(part.part), 1);
  return APPLIES;
}

function removeFact(slot: Slot | null, expect: Literal | undefined): State {
  if (!slot?.clear) return { kind: 'invalid', message: 'Such a part has no such fact, or cannot be without it.' };
  if (slot.says === undefined) return FIXED;
  if (expect !== undefined && !same(slot.says, expect)) return conflicting(slot.says);
  slot.clear();
  return APPLIES;
}

/** Whether what the part would belong to exists. */
function hasOwner(id: string, parts: ReadonlyMap<string, Part>): boolean {
  const owner = id.replace(/(?:\/[a-z]+:|\/error\.|\.)[^/.]*$/, '');
  return owner !== id && parts.has(owner);
}

/** What stands for a part in a correction: a field's type, a member's value, a method's module. */
function mainFactOf({ kind, part }: Part): Literal | undefined {
  switch (kind) {
    case 'field':
    case 'data':
      return typeText(part.type.value);
    case 'member':
      return part.value.value;
    case 'method':
      return part.module.value;
    default:
      return undefined;
  }
}

function same(a: Literal | undefined, b: Literal | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function conflicting(says: Literal | undefined): State {
  return { kind: 'conflicting', found: says === undefined ? 'nothing' : `\`${shown(says)}\`` };
}

function shown(value: Literal): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
