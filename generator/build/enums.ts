import type { Enum, EnumMember, Name } from '../ir/types.js';
import type { Entry } from '../notation/ast.js';
import { commentsOf, houseCommentsOf } from '../read/entry-comments.js';
import { readHouseMarks } from '../read/house-marks.js';
import type { EnumFacts } from '../read/page-facts.js';
import { readTextMarks } from '../read/text-marks.js';
import { anchorIds } from './anchors.js';
import type { BuildContext } from './context.js';

/** What the values of an enum's body are. */
export function valueTypeOf(facts: EnumFacts): 'number' | 'string' {
  const values = facts.body.node.entries.map((entry) => entry.value);
  return values.some((value) => value?.kind === 'literal' && typeof value.value === 'string') ? 'string' : 'number';
}

export function enumOf(facts: EnumFacts, name: Name, context: BuildContext): Enum {
  const id = `enum:${name.value}`;
  const { text } = facts;
  return {
    kind: 'enum',
    id,
    name,
    description: text.description,
    notes: text.notes,
    members: membersOf(facts, id, context),
    references: [],
    removed: text.removed?.value ?? null,
    anchors: anchorIds(facts),
  };
}

function membersOf(facts: EnumFacts, id: string, context: BuildContext): readonly EnumMember[] {
  const { code, node } = facts.body;
  const members: EnumMember[] = [];
  // A member without a value counts on from the one before it.
  let next: number | null = 0;
  for (const entry of node.entries) {
    const name = entry.key.text;
    const span = context.spanIn(code, entry);
    if (members.some((member) => member.name === name)) {
      context.report('duplicate-member', span, `\`${name}\` is listed twice; the first counts.`, { about: id });
      continue;
    }
    const { value } = entry;
    const literal = value?.kind === 'literal' && typeof value.value !== 'boolean' ? value.value : null;
    if (literal === null && next === null) {
      context.report('unread-value', span, `Nothing tells the value of \`${name}\`; it is left out.`, { about: id });
      continue;
    }
    if (value && literal === null) {
      context.report(
        'unread-value',
        span,
        `The value of \`${name}\` is no number and no string; it counts on instead.`,
        { about: id },
      );
    }
    const from: number | string = literal ?? next ?? 0;
    // From a string nothing counts on.
    next = typeof from === 'number' ? from + 1 : null;
    const fact =
      literal === null
        ? context.inferred<number | string>(from, 'enum-position', span)
        : context.documented(literal, span);
    members.push({
      kind: 'member',
      id: `${id}/member:${name}`,
      name,
      value: fact,
      ...saidOf(entry, facts, context),
      spans: [context.range(span)],
    });
  }
  return members;
}

function saidOf(
  entry: Entry,
  facts: EnumFacts,
  context: BuildContext,
): Pick<EnumMember, 'description' | 'since' | 'edition'> {
  const { comments, text: comment } = context.house ? houseCommentsOf(entry) : commentsOf(entry);
  const spans = comments.map((part) => context.spanIn(facts.body.code, part));
  if (context.house) {
    const house = readHouseMarks(comment);
    const { description, since, edition } = house;
    context.reportMarks(house, spans[0] ?? context.spanIn(facts.body.code, entry));
    return {
      description,
      since: since === null ? null : context.documented(since, ...spans),
      edition: edition === null ? null : context.documented(edition, ...spans),
    };
  }
  const said = readTextMarks(comment);
  return {
    description: comment.replace(/\s+/g, ' ').trim(),
    since: said.since && context.documented(said.since.value, ...spans),
    edition: said.edition && context.documented(said.edition.value, ...spans),
  };
}
