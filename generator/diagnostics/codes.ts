import { BUILD_CODES } from './codes/build.js';
import { CHECK_CODES } from './codes/checks.js';
import { CORRECTION_CODES } from './codes/corrections.js';
import type { CodeExplanation } from './codes/entry.js';
import { NAME_CODES } from './codes/names.js';
import { READ_CODES } from './codes/read.js';
import { SOURCE_CODES } from './codes/source.js';
import { WITNESS_CODES } from './codes/witness.js';

export type { CodeExplanation } from './codes/entry.js';

/** All codes, by the stage that makes the finding. The list is closed: an unknown code does not compile. */
export const FINDING_CODES = {
  ...SOURCE_CODES,
  ...READ_CODES,
  ...NAME_CODES,
  ...BUILD_CODES,
  ...CORRECTION_CODES,
  ...CHECK_CODES,
  ...WITNESS_CODES,
} as const satisfies Record<string, CodeExplanation>;

export type FindingCode = keyof typeof FINDING_CODES;
