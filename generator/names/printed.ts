import type { IndexEntry, PageFacts, SectionFacts } from '../read/page-facts.js';
import { isIdentifier } from '../read/heading-name.js';
import type { Ballot } from './votes.js';

/** What the page prints as a section's name: its heading, the ids it is linked by, the index. */
export class PrintedNames {
  private readonly headings: ReadonlySet<string>;
  private readonly index = new Map<string, IndexEntry[]>();

  constructor(facts: PageFacts) {
    const sections = [facts.modules, facts.methods, facts.enums, facts.classes, facts.listeners, facts.events].flat();
    this.headings = new Set(sections.map((section) => section.heading?.text ?? ''));
    for (const entry of facts.index.flatMap((table) => table.entries)) {
      for (const key of new Set([entry.target ?? entry.name, entry.name])) {
        this.index.set(key, [...(this.index.get(key) ?? []), entry]);
      }
    }
  }

  ballotsFor(section: SectionFacts): Ballot[] {
    const { heading } = section;
    if (!heading) return [];
    const ballots: Ballot[] = [{ by: 'heading', name: heading.text.trim(), weight: 3, spans: [heading.span] }];
    const keys = new Set([heading.text.trim()]);
    for (const anchor of section.anchors) {
      // An id that is another section's heading has slipped out of its place.
      const misplaced = anchor.id !== heading.text && this.headings.has(anchor.id);
      // An id that was made of the heading says nothing more.
      const printed = [heading.text, heading.beside?.printed ?? heading.text];
      const made = printed.some((text) => bare(anchor.id) === bare(text));
      if (!anchor.leading || misplaced || (made && anchor.id !== heading.text) || !isIdentifier(anchor.id)) continue;
      ballots.push({ by: 'anchor', name: anchor.id, weight: 2, spans: [anchor.span] });
      keys.add(anchor.id);
    }
    const listed = new Set([...keys].flatMap((key) => this.index.get(key) ?? []));
    for (const entry of listed) ballots.push({ by: 'index', name: entry.name, weight: 2, spans: [entry.span] });
    return ballots;
  }
}

/** A name as ids are made of it: letters and digits, without case. */
function bare(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
