import { commonPrefix } from '../ir/common-prefix.js';
import type { Ir } from '../ir/types.js';
import type { Value } from '../notation/ast.js';
import { callsIn } from '../notation/shapes.js';
import { typesIn } from '../read/entry-comments.js';
import type { ClassFacts, EnumFacts, MethodFacts, PageFacts } from '../read/page-facts.js';
import type { PrintedNames } from './printed.js';
import { type TypeMention, type TypeMentions, typeMentions } from './type-mentions.js';
import { Topics } from './topics.js';
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
  const known = new ClassWords(candidates, facts.classes);
  const enums = facts.enums.map((section) => [
    ...printed.ballotsFor(section),
    ...candidates.enums.flatMap((candidate) => enumBallots(section, candidate, candidates.shared)),
    ...(prior?.enums ?? []).flatMap((known) =>
      priorBallot(known.name.value, keysOf(section), new Set(known.members.map((member) => member.name))),
    ),
  ]);
  const classes = facts.classes.map((section) => [
    ...printed.ballotsFor(section),
    ...candidates.classes.flatMap((candidate) => classBallots(section, candidate, facts, known)),
    ...(prior?.classes ?? []).flatMap((known) =>
      priorBallot(known.name.value, keysOf(section), new Set(known.fields.map((field) => field.name))),
    ),
  ]);
  return {
    enums: settleTogether(enums, LEAST),
    classes: fullerLast(settleInOrder(classes, listsOf(mentions, candidates)), facts.classes),
  };
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
  // Of two spellings that differ in case alone, the rarer one is a slip.
  for (const [name, own] of byName) {
    const twin = [...byName].find(([other]) => other !== name && other.toLowerCase() === name.toLowerCase());
    if (twin && (twin[1].length > own.length || (twin[1].length === own.length && twin[0] < name))) byName.delete(name);
  }
  const prefix = commonPrefix([...byName.keys()]);
  // A word of the text that only looks like a type's name.
  for (const name of [...byName.keys()]) if (!name.startsWith(prefix)) byName.delete(name);
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
  const share = (word: string): number => {
    const exact = members.filter((words) => words.has(word)).length / members.length;
    const begun = members.filter((words) => [...words].some((own) => own.length >= 4 && word.startsWith(own))).length;
    return Math.max(exact, (0.5 * begun) / members.length);
  };
  const total = sum(candidate.words.values());
  const recall = sum([...candidate.words].map(([word, weight]) => weight * share(word))) / (total || 1);
  // What most members have in common is part of the enum's name.
  const own = [...new Set(members.flatMap((words) => [...words]))].filter(
    (word) => !shared.has(word) && members.filter((words) => words.has(word)).length >= 0.6 * members.length,
  );
  const precision = own.length === 0 ? 1 : own.filter((word) => candidate.words.has(word)).length / own.length;
  const byMembers = recall === 0 ? 0 : (2 * recall * (0.3 + 0.7 * precision)) / (recall + (0.3 + 0.7 * precision));
  return ballotsOf(candidate, byMembers, 0.6 * summaryLikeness(section, candidate));
}

function classBallots(
  section: ClassFacts,
  candidate: Candidate,
  facts: PageFacts,
  known: ClassWords,
): readonly Ballot[] {
  const words = known.of(section);
  const found = sum([...candidate.words].map(([word, weight]) => weight * (words.get(word) ?? 0)));
  // One everyday word says less than several, or a rare one.
  const byFields = (0.7 * found * Math.min(1, found / 4)) / (sum(candidate.words.values()) || 1);
  const keys = [...keysOf(section)].map((key) => key.toLowerCase());
  const asParams = facts.methods.map((method, index) => {
    const passed = passedAs(method, index, candidate);
    return keys.filter((key) => passed.has(key)).length / Math.max(3, Math.min(passed.size, keys.length));
  });
  // A comment inside speaks of the class itself: `V2TIMGroupChangeInfo.V2TIM_…`.
  const text = section.body.code.block.text.value;
  const itself = text.includes(`${candidate.name}.`) || text.includes(`${candidate.name}#`);
  // What a class holds is rarely the class itself.
  const held = candidate.mentions.some((mention) => mention.holder === section && mention.field !== null);
  const byUse = Math.max(0.4 * summaryLikeness(section, candidate), 0.7 * Math.max(0, ...asParams), itself ? 0.7 : 0);
  const byTopic = 2 * known.nearness(section, candidate);
  return held ? [] : ballotsOf(candidate, byFields, byUse + byTopic);
}

/** The keys that a method is passed where an object of the class goes; none where the method has nothing to do with it. */
function passedAs(method: MethodFacts, index: number, candidate: Candidate): ReadonlySet<string> {
  const own = candidate.mentions.filter((mention) => mention.method === index);
  const field = own.find((mention) => mention.field !== null && mention.field !== 'data')?.field ?? null;
  if (own.length === 0) return new Set();
  const keys = new Set<string>();
  const collect = (value: Value | null, inside: boolean): void => {
    if (value?.kind === 'array') value.elements.forEach((element) => collect(element, inside));
    if (value?.kind !== 'object') return;
    for (const entry of value.entries) {
      if (inside) keys.add(entry.key.text.toLowerCase());
      collect(entry.value, inside || entry.key.text === field);
    }
  };
  if (method.params.kind === 'object') collect(method.params.object.node, field === null);
  for (const item of method.examples.flatMap((code) => code.notation.items)) {
    if (item.kind === 'statement')
      for (const call of callsIn(item.value)) call.args.forEach((argument) => collect(argument, field === null));
  }
  return keys;
}

/** The words in the classes' fields, each worked out once. */
class ClassWords {
  private readonly cache = new Map<ClassFacts, ReadonlyMap<string, number>>();
  private readonly topics: Topics;
  private readonly enums: ReadonlySet<string>;
  private readonly classes: ReadonlySet<string>;
  private readonly vectors = new Map<string, ReadonlyMap<string, number>>();

  constructor(
    candidates: Candidates,
    private readonly sections: readonly ClassFacts[],
  ) {
    this.enums = new Set(candidates.enums.map((candidate) => candidate.name));
    this.classes = new Set(candidates.classes.map((candidate) => candidate.name));
    this.topics = new Topics(sections.map((section) => `${section.body.code.block.text.value} ${section.text.plain}`));
  }

  /**
   * Words with how much each counts. A field that holds another class is named after that one; a
   * field that holds an enum tells that the class has to do with it.
   */
  of(section: ClassFacts): ReadonlyMap<string, number> {
    const known = this.cache.get(section);
    if (known) return known;
    const words = new Map<string, number>();
    const { entries } = section.body.node;
    // Among many fields, one that has the word is a chance.
    const each = Math.min(1, 4 / entries.length);
    const add = (word: string, weight: number): void =>
      void words.set(word, Math.min(1, (words.get(word) ?? 0) + weight));
    for (const entry of entries) {
      const named = typesIn(entry);
      if (named.some((name) => this.classes.has(name))) continue;
      for (const word of new Set(wordsOf(entry.key.text))) add(word, each);
      for (const name of named.filter((type) => this.enums.has(type))) {
        for (const word of new Set(wordsOf(name))) add(word, 0.8 * each);
      }
    }
    this.cache.set(section, words);
    return words;
  }

  /** How near the class's text is to the other places that use the name. */
  nearness(section: ClassFacts, candidate: Candidate): number {
    const others = candidate.mentions.filter((mention) => mention.holder !== section);
    const key = `${candidate.name} ${others.length === candidate.mentions.length ? '' : this.sections.indexOf(section)}`;
    let vector = this.vectors.get(key);
    if (!vector) {
      const text = others.map((mention) => `${mention.context} ${mention.topic}`).join(' ');
      vector = this.topics.vectorOf(text);
      this.vectors.set(key, vector);
    }
    return this.topics.nearness(this.sections.indexOf(section), vector);
  }
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
  if (byUse > 0) ballots.push({ by: 'summary', name, weight: byUse, spans });
  // Of two spellings the more frequent one.
  if (ballots.length > 0) ballots.push({ by: 'reference', name, weight: Math.min(0.05, mentions.length / 200), spans });
  return ballots;
}

/**
 * Settles classes, and lets what is clear speak for its neighbours: where the page lists names
 * behind each other, their sections often stand behind each other too.
 */
function settleInOrder(
  ballots: readonly (readonly Ballot[])[],
  lists: readonly (readonly string[])[],
): readonly Settled[] {
  const follows = lists.flatMap((list) => list.slice(1).map((name, index) => [list[index] ?? '', name] as const));
  let settled = settleTogether(ballots, 0.5);
  for (let round = 0; round < 3; round++) {
    const more = ballots.map((own, at) => {
      const before = settled[at - 1]?.name;
      const after = settled[at + 1]?.name;
      const found = follows.flatMap(([first, second]): Ballot[] => [
        ...(first === before ? [{ by: 'order' as const, name: second, weight: 0.8, spans: [] }] : []),
        ...(second === after ? [{ by: 'order' as const, name: first, weight: 0.8, spans: [] }] : []),
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

/** Of two classes that differ in the word `Full` alone, the one with more fields is the full one. */
function fullerLast(settled: readonly Settled[], sections: readonly ClassFacts[]): readonly Settled[] {
  const result = [...settled];
  const size = (index: number): number => sections[index]?.body.node.entries.length ?? 0;
  settled.forEach((full, at) => {
    const plain = full.name?.replace('Full', '');
    const other = settled.findIndex((one) => one.name === plain);
    const printed = [full, settled[other]].some((one) => one?.ballots.some((ballot) => ballot.by === 'heading'));
    if (full.name === plain || other < 0 || printed || size(at) >= size(other)) return;
    const swap = (index: number, name: string | null): void => {
      const ballot: Ballot = { by: 'members', name: name ?? '', weight: 1, spans: [] };
      result[index] = { name, ballots: [ballot, ...(settled[index]?.ballots ?? [])], ties: [] };
    };
    swap(at, settled[other]?.name ?? null);
    swap(other, full.name);
  });
  return result;
}

/** The lists that the page prints, with the classes in them alone. */
function listsOf(mentions: TypeMentions, candidates: Candidates): readonly (readonly string[])[] {
  const classes = new Set(candidates.classes.map((candidate) => candidate.name));
  return mentions.lists.map((list) => list.filter((name) => classes.has(name)));
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
