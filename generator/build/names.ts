import type { Span } from '../document/span.js';
import type { Name, VoteKind } from '../ir/types.js';
import type { SectionFacts } from '../read/page-facts.js';
import type { Settled } from '../names/votes.js';
import type { BuildContext } from './context.js';

/** The votes that the page prints as a section's name. */
const PRINTED: readonly VoteKind[] = ['heading', 'anchor', 'index'];

/** Gives out the names of one kind of thing, once each; makes up one where the page has none. */
export class NameGiver {
  private readonly given = new Map<string, Span>();
  private madeUp = 0;

  constructor(
    /** Such as `method`, for messages. */
    private readonly what: string,
    /** Such as `unnamedMethod`, before a number. */
    private readonly stem: string,
    private readonly context: BuildContext,
  ) {}

  /** Null where another section already has the name: this one is reported and left out. */
  nameFor(settled: Settled, section: Pick<SectionFacts, 'span' | 'heading' | 'text'>): Name | null {
    const { context, what } = this;
    const at = section.heading?.span ?? { start: section.span.start, end: section.span.start + 1 };
    if (settled.name === null) return this.makeUp(settled, at);
    const earlier = this.given.get(settled.name);
    if (earlier) {
      context.report(
        'duplicate-section',
        at,
        `The ${what} \`${settled.name}\` is described a second time; line ${context.range(earlier).line} counts.`,
        {
          hint: 'Join the two sections, or give one of them its own name.',
        },
      );
      return null;
    }
    this.given.set(settled.name, at);
    this.reportDoubts(settled, section, at);
    const votes = settled.ballots.length > 1 || !section.heading ? settled.ballots : [];
    return {
      value: settled.name,
      placeholder: section.text.placeholder,
      spans: [context.range(at)],
      votes: votes.map(({ by, name, weight, spans }) => ({ by, name, weight, spans: context.ranges(spans) })),
    };
  }

  private makeUp(settled: Settled, at: Span): Name {
    let value: string;
    do value = `${this.stem}${++this.madeUp}`;
    while (this.given.has(value));
    this.given.set(value, at);
    this.context.report(
      'name-lost',
      at,
      `Nothing on the page tells the name of this ${this.what}; it is called \`${value}\`.`,
      {
        hint: 'Pass an earlier page or spec with --prior.',
      },
    );
    const votes = settled.ballots.map(({ by, name, weight, spans }) => ({
      by,
      name,
      weight,
      spans: this.context.ranges(spans),
    }));
    return { value, placeholder: true, spans: [this.context.range(at)], votes };
  }

  private reportDoubts(settled: Settled, section: Pick<SectionFacts, 'heading'>, at: Span): void {
    const printed = section.heading ? settled.ballots.filter((ballot) => PRINTED.includes(ballot.by)) : [];
    const others = new Set(printed.map((ballot) => ballot.name).filter((name) => name !== settled.name));
    if (others.size > 0) {
      const list = [...others].map((name) => `\`${name}\``).join(', ');
      this.context.report(
        'names-disagree',
        at,
        `The page calls this ${this.what} \`${settled.name}\`, and also ${list}.`,
      );
    }
    if (settled.ties.length > 0) {
      const list = settled.ties.map((name) => `\`${name}\``).join(', ');
      this.context.report(
        'name-tie',
        at,
        `\`${settled.name}\` has no more support as this ${this.what}'s name than ${list}.`,
        {
          hint: 'Pass an earlier page or spec with --prior.',
        },
      );
    }
  }
}
