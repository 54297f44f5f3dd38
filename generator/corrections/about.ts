import type { Correction, OpenQuestion, Placed } from './correction.js';
import { matchesId } from './match-id.js';
import { readCorrections } from './read.js';

/** What a file of corrections says of one part. */
export interface Said {
  readonly corrections: readonly Placed<Correction>[];
  readonly open: readonly Placed<OpenQuestion>[];
}

/** The corrections that made the part with this id what it is or gave it its name, and what is asked about it. */
export function correctionsAbout(id: string, text: string): Said {
  const { corrections, open } = readCorrections(text);
  return {
    corrections: corrections.filter(({ value }) => {
      if (value.op !== 'rename') return matchesId(id, value.id);
      return value.id === id || value.id.replace(/[^:./]+$/, () => value.to) === id;
    }),
    open: open.filter(({ value }) => value.id === id),
  };
}
