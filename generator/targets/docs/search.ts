import { termsFor } from '../../terms/terms.js';
import type { OutputFile } from '../target.js';
import { nameIn } from '../../ir/name-in-id.js';
import type { Book } from './book.js';

/** By page, then by the id of a section: words of other languages to find it by. A site adds them to its index. */
export function searchFile({ reference, options }: Book, folder: string): OutputFile {
  const pages: Record<string, Record<string, readonly string[]>> = {};
  for (const [id, { page, anchor }] of reference.places) {
    const terms = termsFor(nameIn(id), options.terms ?? []);
    if (anchor === null || terms.length === 0) continue;
    const sections = (pages[page] ??= {});
    sections[anchor] = terms;
  }
  return { path: `${folder}/search-terms.json`, content: `${JSON.stringify(pages, null, 1)}\n` };
}
