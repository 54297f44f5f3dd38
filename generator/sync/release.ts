import { factLines } from '../facts/facts.js';
import type { Ir } from '../ir/types.js';

/**
 * A name for a release that nobody has named, made of what its page says before anything is inferred
 * or corrected: whoever adapts a correction and merges again is still at the same release.
 */
export function releaseOf(rawIr: Ir): string {
  // FNV-1a, 32 bits: enough to tell two releases apart.
  let hash = 0x811c9dc5;
  for (const unit of factLines(rawIr).join('\n')) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return `page ${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
