import type { SectionFacts } from '../read/page-facts.js';

/** The ids that a section is linked by, those that stand inside it too. */
export function anchorIds(section: Pick<SectionFacts, 'anchors'>): readonly string[] {
  return [...new Set(section.anchors.map((anchor) => anchor.id))];
}
