import type { Ir } from '../../generator/ir/types.js';

/** A sentence of a reference, a note, a piece of a guide or an example, with the id of its part. */
export interface Sentence {
  readonly id: string;
  readonly text: string;
}

const KEYS = new Set(['description', 'notes', 'markdown', 'rows', 'code']);

export function sentencesOf(ir: Ir): readonly Sentence[] {
  const found: Sentence[] = [];
  const visit = (node: unknown, id: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const own = 'id' in node && typeof node.id === 'string' ? node.id : id;
    for (const [key, value] of Object.entries(node)) {
      if (KEYS.has(key) && value !== '' && !isEmpty(value)) found.push({ id: own, text: JSON.stringify(value) });
      else visit(value, own);
    }
  };
  visit(ir, '');
  return found.map(({ id, text }) => ({ id, text: text.replace(/^\["|^"/, '') }));
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
