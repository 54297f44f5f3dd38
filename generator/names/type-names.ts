import { commonPrefix } from '../ir/common-prefix.js';
import type { Ir } from '../ir/types.js';
import type { ClassFacts, EnumFacts, PageFacts } from '../read/page-facts.js';
import type { PrintedNames } from './printed.js';
import { type TypeMention, type TypeMentions, typeMentions } from './type-mentions.js';
import { contained, overlap, wordsOf } from './words.js';
import { type Ballot, type Settled, settleTogether } from './votes.js';

const LEAST = 0.2;

/** Recovers the names of enums and classes from where the page uses them and from what is in them. */
export function nameTypes(
  facts: PageFacts,
  printed: PrintedNames,
  prior: Ir | null,
): { readonly enums: readonly Settled[]; readonly classes: readonly Settled[] } {
  const mentions = typeMentions(facts);
  const candidates = candidatesOf(mentions);
  const enums = facts.enums.map((section) => [
    ...printed.ballotsFor(section),
    ...candidates.enums.flatMap((candidate) => enumBallots(section, candidate, candidates.shared)),
    ...(prior?.enums ?? []).flatMap((known) =>
      priorBallot(known.name.value, keysOf(section), new Set(known.members.map((member) => member.name))),
    ),
  ]);
  const classes = facts.classes.map((section) => [
    ...printed.ballotsFor(section),
    ...candidates.classes.flatMap((candidate) => classBallots(section, candidate, facts)),
    ...(prior?.classes ?? []).flatMap((known) =>
      priorBallot(known.name.value, keysOf(section), new Set(known.fields.map((field) => field.name))),
    ),
  ]);
  return { enums: settleTogether(enums, LEAST), classes: settleInOrder(classes, mentions) };
}

/** A name that may be a type's, with the words that tell it from the others. */
interface Candidate {
  readonly name: string;
  readonly words: ReadonlyMap<string, number>;
  readonly mentions: readonly TypeMention[];
}

interface Candidates {
  readonly enums: readonly Candidate[];
  readonly classes: readonly Candidate[];
  /** The words that all names begin with. */
  readonly shared: ReadonlySet<string>;
}

function candidatesOf(mentions: TypeMentions): Candidates {
  const byName = new Map<string, TypeMention[]>();
  for (const mention of mentions.all) byName.set(mention.name, [...(byName.get(mention.name) ?? []), mention]);
  const prefix = commonPrefix([...byName.keys()]);
  const rareness = rarenessOf([...byName.keys()].map((name) => wordsOf(name.slice(prefix.length))));
  const candidates = [...byName].map(([name, own]): Candidate => {
    const words = wordsOf(name.slice(prefix.length));
    return { name, words: new Map(words.map((word) => [word, rareness(word)])), mentions: own };
  });
  const shows = (candidate: Candidate, as: 'enum' | 'class'): number =>
    candidate.mentions.filter((mention) => mention.as === as).length;
  const clear = candidates.filter((candidate) => shows(candidate, 'enum') > shows(candidate, 'class'));
  // Where enums are called otherwise than classes (`X_Name`, `XName`), the style tells which is which.
  const style = (name: string): boolean => name.slice(prefix.length).startsWith('_');
  const styled = clear.filter((candidate) => style(candidate.name)).length * 2 > clear.length;
  const isEnum = (candidate: Candidate): boolean => (styled ? style(candidate.name) : clear.includes(candidate));
  return {
    enums: candidates.filter(isEnum),
    classes: candidates.filter((candidate) => !isEnum(candidate)),
    shared: new Set(wordsOf(prefix)),
  };
}

/** How much a word tells: the fewer names have it, the more. */
function rarenessOf(names: readonly (readonly string[])[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const words of names) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + names.length / (counts.get(word) ?? 1));
}

function enumBallots(section: EnumFacts, candidate: Candidate, shared: ReadonlySet<string>): readonly Ballot[] {
  const members = section.body.node.entries.map((entry) => new Set(wordsOf(entry.key.text)));
  const prefixWords = new Set(wordsOf(commonPrefix(section.body.node.entries.map((entry) => entry.key.text))));
  const share = (word: string): number => {
    const exact = members.filter((words) => words.has(word)).length / members.length;
    const begun = members.filter((words) => [...words].some((own) => own.length >= 4 && word.startsWith(own))).length;
    return Math.max(exact, (0.5 * begun) / members.length);
  };
  const total = sum(candidate.words.values());
  const recall = sum([...candidate.words].map(([word, weight]) => weight * share(word))) / (total || 1);
  const own = [...prefixWords].filter((word) => !shared.has(word));
  const precision = own.length === 0 ? 1 : own.filter((word) => candidate.words.has(word)).length / own.length;
  const byMembers = recall === 0 ? 0 : (2 * recall * (0.3 + 0.7 * precision)) / (recall + (0.3 + 0.7 * precision));
  return ballotsOf(candidate, byMembers, summaryLikeness(section, candidate));
}

function classBallots(section: ClassFacts, candidate: Candidate, facts: PageFacts): readonly Ballot[] {
  const keys = keysOf(section);
  const words = new Set([...keys].flatMap(wordsOf));
  const total = sum(candidate.words.values());
  const byFields = sum([...candidate.words].map(([word, weight]) => (words.has(word) ? weight : 0))) / (total || 1);
  const users = candidate.mentions.flatMap((mention) =>
    mention.method === null ? [] : (facts.methods[mention.method] ?? []),
  );
  const asParams = users.map((method) => {
    if (method.params.kind !== 'object') return 0;
    const params = method.params.object.node.entries.map((entry) => entry.key.text.toLowerCase());
    const fields = [...keys].map((key) => key.toLowerCase());
    return fields.filter((field) => params.includes(field)).length / Math.max(3, fields.length);
  });
  return ballotsOf(
    candidate,
    byFields,
    Math.max(0.6 * summaryLikeness(section, candidate), 1.2 * Math.max(0, ...asParams)),
  );
}

/** How much of the section's own summary the places that use the name repeat. */
function summaryLikeness(section: EnumFacts | ClassFacts, candidate: Candidate): number {
  const summary = section.text.description.split('\n')[0] ?? '';
  if (summary === '') return 0;
  return Math.max(0, ...candidate.mentions.map((mention) => contained(summary, mention.context)));
}

function ballotsOf(candidate: Candidate, byMembers: number, byUse: number): readonly Ballot[] {
  const ballots: Ballot[] = [];
  const { name, mentions } = candidate;
  const spans = mentions.slice(0, 1).map((mention) => mention.span);
  if (byMembers > 0) ballots.push({ by: 'members', name, weight: byMembers, spans: [] });
  if (byUse > 0) ballots.push({ by: 'summary', name, weight: 0.6 * byUse, spans });
  // Of two spellings the more frequent one.
  if (ballots.length > 0) ballots.push({ by: 'reference', name, weight: Math.min(0.05, mentions.length / 200), spans });
  return ballots;
}

/**
 * Settles classes, and lets what is clear speak for its neighbours: where the page lists names
 * behind each other, their sections often stand behind each other too.
 */
function settleInOrder(ballots: readonly (readonly Ballot[])[], mentions: TypeMentions): readonly Settled[] {
  const follows = mentions.lists.flatMap((list) =>
    list.slice(1).map((name, index) => [list[index] ?? '', name] as const),
  );
  let settled = settleTogether(ballots, 0.5);
  for (let round = 0; round < 3; round++) {
    const more = ballots.map((own, at) => {
      const before = settled[at - 1]?.name;
      const after = settled[at + 1]?.name;
      const found = follows.flatMap(([first, second]): Ballot[] => [
        ...(first === before ? [{ by: 'order' as const, name: second, weight: 0.4, spans: [] }] : []),
        ...(second === after ? [{ by: 'order' as const, name: first, weight: 0.4, spans: [] }] : []),
      ]);
      return [
        ...own,
        ...found.filter((ballot, index) => found.findIndex((other) => other.name === ballot.name) === index),
      ];
    });
    settled = settleTogether(more, round === 2 ? LEAST : 0.4);
  }
  return settled;
}

function priorBallot(name: string, keys: ReadonlySet<string>, known: ReadonlySet<string>): readonly Ballot[] {
  const weight = 4 * overlap(keys, known);
  return weight < 1 ? [] : [{ by: 'prior', name, weight, spans: [] }];
}

function keysOf(section: EnumFacts | ClassFacts): ReadonlySet<string> {
  return new Set(section.body.node.entries.map((entry) => entry.key.text));
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
