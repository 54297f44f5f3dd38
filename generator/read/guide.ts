import type { GuideBlock } from '../ir/types.js';
import { oneLine } from './one-line.js';
import type { Part, Subject } from './outline.js';
import type { GuideFacts, SectionFacts } from './page-facts.js';
import { showsNothing } from './texts.js';

/**
 * A section that describes no single part of the API, kept whole; null for one that says nothing. What stands directly under
 * the heading of a region becomes a guide that does not look like a region.
 */
export function readGuide(subject: Subject, section: SectionFacts, isRegion: boolean): GuideFacts | null {
  const { heading, region } = subject;
  const blocks = subject.parts.filter(({ content }) => !('links' in content) || !showsNothing(content)).map(blockOf);
  if (blocks.length === 0 && (region !== null || heading === null || heading.depth === 1)) return null;
  return {
    ...section,
    title: oneLine(heading?.text ?? ''),
    depth: Math.max(heading?.depth ?? 2, isRegion ? 3 : 1),
    blocks,
  };
}

function blockOf(part: Part): GuideBlock {
  const { content } = part;
  if ('notation' in content) {
    return {
      kind: 'code',
      lang: content.block.lang,
      code: content.block.text.value.replace(/\r\n/g, '\n').replace(/\n$/, ''),
    };
  }
  if ('rows' in content)
    return { kind: 'table', rows: content.rows.map((row) => row.map((cell) => oneLine(cell.text))) };
  return { kind: 'text', markdown: content.markdown, quoted: content.quoted, bullet: content.bullet };
}
