import { oneLine } from '../read/one-line.js';
import type { SectionFacts } from '../read/page-facts.js';

/** The ids that a section is linked by, those that stand inside it too. */
export function anchorIds(section: Pick<SectionFacts, 'anchors'>): readonly string[] {
  // An id has no line ends: where one was read, its closing quote is missing.
  const ids = section.anchors.map((anchor) => oneLine(anchor.id));
  return [...new Set(ids)].filter((id) => id !== '');
}
