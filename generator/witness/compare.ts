import type { Range } from '../document/span.js';
import { typeText } from '../ir/type-text.js';
import type { Ir } from '../ir/types.js';
import { answerAgrees, jsonAgrees, type Meaning, typeAgrees, valuesAgree, valuesText } from './agree.js';
import { readFacts, type WitnessFact } from './facts-file.js';
import { Matcher } from './match.js';
import { type Part, partsOf, type Said, saidBy } from './parts.js';
import { Seen } from './seen.js';

/** Something that a witness and the model do not have alike. */
export interface Disagreement {
  /** As the witness has it; where it has no such part, as the model has it. */
  readonly id: string;
  /** The id of the part in the model; null where it has no such part. */
  readonly modelId: string | null;
  readonly key: string;
  /** Null where the witness says nothing. */
  readonly witness: string | null;
  /** Null where the model says nothing. */
  readonly model: string | null;
  /** The witness's line; null where there is none. */
  readonly range: Range | null;
}

/** All that a witness and the model disagree on. Lines of its file of facts that cannot be read are passed over. */
export function compareWithWitness(ir: Ir, text: string): readonly Disagreement[] {
  return compareFacts(ir, readFacts(text).facts);
}

/** The disagreements: first by the witness's lines, then what only the model has. */
export function compareFacts(ir: Ir, facts: readonly WitnessFact[]): readonly Disagreement[] {
  const parts = partsOf(ir);
  const matcher = new Matcher(ir, parts, facts);
  const comparison = { parts, said: saidBy(ir), meaning: { ir, matcher } };
  const seen = new Seen(facts);
  const found = facts.flatMap((fact) => differences(fact, comparison, seen));
  return [...found, ...lacking(comparison, seen)];
}

interface Comparison {
  readonly parts: ReadonlyMap<string, Part>;
  readonly said: Said;
  readonly meaning: Meaning;
}

/** What the model has otherwise than a line of the witness: one disagreement or none. */
function differences(fact: WitnessFact, comparison: Comparison, seen: Seen): readonly Disagreement[] {
  const { matcher } = comparison.meaning;
  const { key, value, range } = fact;
  const { owner, own } = matcher.match(fact.id);
  const found = own === null ? null : (comparison.parts.get(own) ?? null);
  seen.mark(fact, owner, found);
  const part = found ?? (own === null ? null : matcher.fieldOfClass(own));
  if (part) {
    const model = otherwise(fact, part, comparison);
    return model === undefined ? [] : [{ id: fact.id, modelId: part.id, key, witness: value, model, range }];
  }
  const head = ownerOf(fact.id);
  // A class that the model lacks is no news: what is of such a class is written out there.
  if (owner === null && head.startsWith('class:')) return [];
  if (!seen.isNews(owner === null ? head : fact.id)) return [];
  return [{ id: fact.id, modelId: null, key, witness: value, model: null, range }];
}

/** What the model says otherwise, null where it says nothing; undefined where the two agree. */
function otherwise({ key, value }: WitnessFact, part: Part, comparison: Comparison): string | null | undefined {
  const { meaning, parts, said } = comparison;
  const ours = said.get(part.id)?.get(key) ?? null;
  switch (key) {
    case 'type':
    case 'payload': {
      const { type, kind } = key === 'type' ? part : (parts.get(`${part.id}/payload`) ?? part);
      if (!type) return null;
      const agrees = kind === 'result' || kind === 'payload' ? answerAgrees : typeAgrees;
      return agrees(value, type, meaning) ? undefined : typeText(type);
    }
    case 'values':
      return valuesAgree(value, part, meaning) ? undefined : valuesText(part, meaning);
    case 'default':
      return ours !== null && jsonAgrees(value, ours) ? undefined : ours;
    case 'listener':
      // The method that adds it, which may be named as the native module names it.
      return value === ours || meaning.matcher.match(`method:${value}`).own === `method:${ours}` ? undefined : ours;
    default:
      return value === ours ? undefined : ours;
  }
}

/** Parts of the model that the witness lacks. */
function lacking({ parts, said }: Comparison, seen: Seen): readonly Disagreement[] {
  // A field of several keys is there under each of them.
  return [...new Set(parts.values())]
    .filter((part) => seen.lacks(part))
    .map(({ id, kind }) => {
      const key = kind === 'member' ? 'value' : 'type';
      return { id, modelId: id, key, witness: null, model: said.get(id)?.get(key) ?? null, range: null };
    });
}

/** `method:login` of `method:login/param:userID`. */
function ownerOf(id: string): string {
  return id.split('/', 1)[0] ?? id;
}
