import { expect } from 'vitest';
import type { Block, Code, Document, Prose, Table } from '../../generator/document/document.js';
import type { Span } from '../../generator/document/span.js';
import { readHtml } from '../../generator/source/html.js';

/* HTML pages, and what is looked at in them. */

export const read = (text: string): Document => readHtml('page.html', text);
export const blocksOf = (page: Document): Block[] => page.sections.flatMap((section) => section.blocks);
export const proses = (page: Document): Prose[] => blocksOf(page).filter((block) => block.kind === 'prose');
export const at = (page: Document, { start, end }: Span): string => page.text.slice(start, end);

export function only<K extends Block['kind']>(page: Document, kind: K): Extract<Block, { kind: K }> {
  const found = blocksOf(page).filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
  expect(found).toHaveLength(1);
  const [block] = found;
  if (!block) throw new Error(`no ${kind}`);
  return block;
}

export const code = (text: string): Code => only(read(text), 'code');
export const prose = (text: string): Prose => only(read(text), 'prose');
export const table = (text: string): Table => only(read(text), 'table');

/** What stands in the file where each character of a text comes from. */
export function sources(text: string, mapped: Prose['text']): string {
  return [...mapped.value].map((_, index) => text[mapped.offsetAt(index)]).join('');
}

/** The page as headings with their blocks, for a look at its order. */
export function outline(page: Document): string[] {
  return page.sections.flatMap(({ heading, blocks }) => [
    ...(heading ? [`${'#'.repeat(heading.depth)} ${heading.text}`] : []),
    ...blocks.map((block) => {
      if (block.kind === 'prose') return `${block.quoted ? '> ' : ''}${block.bullet ?? 'p'} ${block.text.value}`;
      return block.kind === 'code' ? `code ${block.text.value}` : `table ${block.rows.length}`;
    }),
  ]);
}
