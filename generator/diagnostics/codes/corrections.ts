import { type CodeExplanation, entry } from './entry.js';

/** Made while the model is corrected. */
export const CORRECTION_CODES = {
  'correction-invalid': entry(
    'error',
    'A correction cannot be followed',
    'A corrections file is no YAML, an entry lacks a key or has one too many, or what it asks for makes no sense: a type that the page does not describe, a key that such a part does not have.',
    'The entry changes nothing, and docbind generate writes nothing.',
    'Correct the entry. The keys stand in spec/corrections.schema.json, which editors use to complete and check the file.',
  ),
  'correction-fixed': entry(
    'error',
    'A correction is no longer needed',
    'The page says already what the correction would make of it: the vendor has fixed the slip.',
    'The model is right. It is an error all the same, so that the file holds only what is still wrong.',
    'Remove the entry.',
  ),
  'correction-conflicts': entry(
    'error',
    'A correction meets something else than it expects',
    'The page says neither what the correction expects nor what it would make of it: the vendor has changed the fact in another way.',
    'The correction changes nothing, so the model has what the page says.',
    'Look at the page and at the evidence again. Adapt the correction to what stands there now, or remove it.',
  ),
  'correction-dead': entry(
    'error',
    'A correction is about nothing',
    'The page has no part with the id of a correction or of an open question: it was removed or renamed, or the id is misspelt.',
    'The correction changes nothing.',
    'Compare the id with those of docbind facts. Corrections are applied in their order: what one renames has its new name in those below it.',
  ),
  'open-question': entry(
    'info',
    'The evidence does not settle a fact',
    'A corrections file lists a doubt about a fact under `open`, with what speaks for what.',
    'The model has what the page says, or a type as wide as the evidence.',
    'If you learn what is true, write a correction with its evidence and remove the question.',
  ),
} as const satisfies Record<string, CodeExplanation>;
