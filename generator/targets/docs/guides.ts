import type { Guide, GuideBlock } from '../../ir/types.js';
import { codeBlock } from '../../render/markdown.js';
import type { Book } from './book.js';
import { aliasMarks, heading, type Page, PageIds } from './page.js';
import { plainLine, type Prose } from './prose.js';

/** The pages of the guides, each with the guides below it as sections. */
export function guidePages(book: Book): readonly Page[] {
  const pages = new Map<string, Guide[]>();
  for (const guide of book.ir.guides) {
    const page = book.reference.placeOf(guide.id)?.page ?? '';
    pages.set(page, [...(pages.get(page) ?? []), guide]);
  }
  return [...pages].flatMap(([path, [first, ...sections]]) => (first ? [guidePage(path, first, sections, book)] : []));
}

function guidePage(path: string, first: Guide, sections: readonly Guide[], book: Book): Page {
  const prose = book.prose(path);
  const ids = new PageIds(path, book);
  const marks = aliasMarks(first.anchors, ids);
  const opening = [first, ...sections].flatMap(({ blocks }) => blocks).find((block) => block.kind === 'text');
  let level = 1;
  const parts = sections.flatMap((guide) => {
    // A level that is left out on the page would be a gap in the outline.
    level = Math.min(level + 1, Math.max(2, guide.depth - first.depth + 1), 6);
    const anchor = ids.of(guide.id);
    return [
      ...aliasMarks(guide.anchors, ids),
      heading(level, guide.title, anchor),
      ...blocksMarkdown(guide.blocks, prose),
    ];
  });
  return {
    path,
    title: first.title || 'Guide',
    description: opening?.kind === 'text' ? firstSentence(plainLine(opening.markdown)) : '',
    template: 'guide',
    view: { blocks: [...blocksMarkdown(first.blocks, prose), ...parts] },
    parts: [],
    line: first.spans[0]?.line ?? null,
    aliases: marks,
    ids,
  };
}

/** Up to a full stop behind which something follows. */
function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}

function blocksMarkdown(blocks: readonly GuideBlock[], prose: Prose): readonly string[] {
  let count = 0;
  return blocks.map((block) => {
    count = block.kind === 'text' && block.bullet === '1.' ? count + 1 : 0;
    return blockMarkdown(block, count, prose);
  });
}

function blockMarkdown(block: GuideBlock, count: number, prose: Prose): string {
  switch (block.kind) {
    case 'code':
      return codeBlock(block.code, langOf(block.lang));
    case 'table':
      return tableMarkdown(block.rows, prose.cell);
    case 'text': {
      const lines = prose.paragraphs(block.markdown);
      if (block.quoted) return lines.map((line) => `> ${line}`).join('\n>\n');
      const mark = block.bullet === null ? '' : block.bullet === '1.' ? `${count}. ` : '- ';
      return lines.map((line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + line).join('\n\n');
    }
  }
}

/** Languages that pages name for their code; another word there might mean something to a generator. */
const LANGS: ReadonlySet<string> = new Set(['js', 'ts', 'json', 'html', 'css', 'xml', 'sh', 'java', 'swift', 'yaml']);

function langOf(lang: string | null): string {
  return lang !== null && LANGS.has(lang) ? lang : 'text';
}

function tableMarkdown(rows: readonly (readonly string[])[], prose: Prose): string {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: columns }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  const [head = [], ...body] = rows.map((row) => row.map((cell) => prose.plain(cell)));
  return [line(head), line(Array<string>(columns).fill('---')), ...body.map(line)].join('\n');
}
