import type { Document } from '../document/document.js';
import { readFlat } from './flat.js';
import { readMarkdown } from './markdown.js';

/** How a page is written. `text` is a page saved as text, without headings. */
export type Format = 'markdown' | 'html' | 'text';

export const FORMATS: readonly Format[] = ['markdown', 'html', 'text'];

/** Tells a page's format by what stands in it. */
export function formatOf(text: string): Format {
  const start = text.slice(0, 2000).trimStart();
  if (/^<(?:!doctype html|html|head|body|main|article|\?xml)\b/i.test(start)) return 'html';
  if (/^[ \ufeff]?---\r?\n/.test(text) || /^ {0,3}#{1,6}[ \t]+\S/m.test(text)) return 'markdown';
  const tags = text.match(/<(?:h[1-6]|pre|p|table|ul|div)\b[^>]*>/gi)?.length ?? 0;
  if (tags >= 3 && !/^(?:```|~~~)/m.test(text)) return 'html';
  return /^(?:```|~~~)/m.test(text) ? 'markdown' : 'text';
}

/** Reads a page into a Document. A leading byte order mark counts as a space, so that offsets hold. */
export async function readSource(name: string, text: string, format: Format | null): Promise<Document> {
  const document = await readAs(name, text, format);
  const lost = LOST.exec(text);
  if (!lost) return document;
  const span = { start: lost.index, end: lost.index + 1 };
  return { ...document, problems: [...document.problems, { kind: 'not-utf8', span }] };
}

/** What a decoder writes in the place of bytes that are no UTF-8, and halves of characters. */
const LOST = /[\ufffd\p{Cs}]/u;

async function readAs(name: string, text: string, format: Format | null): Promise<Document> {
  const clean = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
  switch (format ?? formatOf(clean)) {
    case 'markdown':
      return readMarkdown(name, clean);
    case 'text':
      return readFlat(name, clean);
    case 'html': {
      // The HTML parser is heavy, and few pages need it.
      const { readHtml } = await import('./html.js');
      return readHtml(name, clean);
    }
  }
}
