import { type CodeExplanation, entry } from './entry.js';

/** Made by comparing the model with what other programs hold about the same SDK. */
export const WITNESS_CODES = {
  'witness-line': entry(
    'error',
    'A line of a witness cannot be read',
    'A file that was given with --witness has a line that is not an id, a key and a value with tabs between them, or whose id does not begin with a kind: `login` where `method:login` is meant.',
    'The line is left out, and what it says is not compared.',
    'Correct the line. docbind facts prints a page in this form.',
  ),
  'witness-disagrees': entry(
    'warning',
    'A witness and the model disagree',
    'Another program of the same SDK has another value for a fact, or one of the two has a part that the other lacks. Types are compared by what they mean: `number` agrees with an integer and with an enum of numbers, and a class that the model does not have agrees with an inline object.',
    'The model is as it was. A witness is evidence, and may be wrong itself.',
    'Find out which of the two is right. If the page is wrong, write a correction and name the witness as evidence. If the witness is wrong, or nothing settles it, write that down in a file for --accepted.',
  ),
  'witness-accepted': entry(
    'info',
    'A disagreement with a witness is accepted',
    'A file that was given with --accepted lists the disagreement, with the reason for which the model stays as it is.',
    'It is shown with --all alone, and is no failure.',
    'Nothing is to be done. If the reason holds no longer, remove the entry, and the disagreement is reported again.',
  ),
  'accepted-invalid': entry(
    'error',
    'An accepted disagreement cannot be read',
    'A file that was given with --accepted is no YAML, or an entry lacks a key or has one too many.',
    'The entry accepts nothing.',
    'Correct the entry. The keys stand in spec/accepted.schema.json, which editors use to complete and check the file.',
  ),
  'accepted-idle': entry(
    'error',
    'An accepted disagreement is none',
    'An entry of a file that was given with --accepted speaks of no disagreement: the two agree by now, or the id, the key or a value is misspelt. The whole file is reported if its witness was not given.',
    'It is an error, so that the file holds only what the two still disagree on.',
    'Remove the entry or correct it. If the witness is missing, pass its file with --witness.',
  ),
} as const satisfies Record<string, CodeExplanation>;
