import type { Ir } from '../ir/types.js';
import { readFacts, type WitnessFact } from './facts-file.js';
import { Matcher } from './match.js';
import { partsOf } from './parts.js';

/** What a witness says of the part with this id. */
export function factsAbout(id: string, ir: Ir, text: string): readonly WitnessFact[] {
  const { facts } = readFacts(text);
  const matcher = new Matcher(ir, partsOf(ir), facts);
  return facts.filter((fact) => matcher.match(fact.id).own === id);
}
