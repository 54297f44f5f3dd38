import { normalise, wordsFor } from '../dialects/index.js';
import { saysParams } from '../dialects/phrases.js';
import type { Prose } from '../document/document.js';
import { inlineMarkdown } from '../document/inline-markdown.js';
import type { Span } from '../document/span.js';
import type { Constraint, Edition } from '../ir/types.js';
import { fold } from '../notation/fold.js';
import type { Ledger } from './ledger.js';
import { readConstraint, readRule, type RuleSaid } from '../ir/limit-text.js';
import { oneLine } from './one-line.js';
import { isIdentifier, type NamedHeading } from './heading-name.js';
import type { Part, Subject } from './outline.js';
import type { ErrorCodeFacts, ReferenceFacts, Spanned, TextFacts } from './page-facts.js';
import { type Said, readTextMarks } from './text-marks.js';

const SEE = wordsFor((vocabulary) => vocabulary.see);
const LABELS_OF_MARKS =
  /^(since|deprecated|edition|limit|rule|error|event|native|answer|other tag|removed|placeholder)(?::\s*([^]*))?$/;

interface Draft {
  description: string[];
  notes: string[];
  references: ReferenceFacts[];
  since: Spanned<string> | null;
  deprecated: Spanned<true> | null;
  edition: Spanned<Edition> | null;
  limits: Spanned<Constraint>[];
  errorCodes: ErrorCodeFacts[];
  constants: Spanned<string>[];
  native: Spanned<string> | null;
  answer: Spanned<'bare'> | null;
  rules: Spanned<RuleSaid>[];
  events: Spanned<string>[];
  otherTags: Spanned<string>[];
  removed: Spanned<string> | null;
  placeholder: boolean;
  plain: string[];
}

/**
 * Reads a subject's prose: its description (what stands first), its notes, and what they say in
 * passing. In a page of the house form only its marks (`- since: 6.3`) say anything.
 */
export function readTexts(subject: Subject, house: boolean, ledger: Ledger): TextFacts {
  const draft: Draft = {
    description: [],
    notes: [],
    references: [],
    since: null,
    deprecated: null,
    edition: null,
    limits: [],
    errorCodes: [],
    constants: [],
    native: null,
    answer: null,
    rules: [],
    events: [],
    otherTags: [],
    removed: null,
    placeholder: false,
    plain: [],
  };
  if (!house && subject.heading) readHeading(draft, subject.heading);
  let atStart = true;
  for (const part of subject.parts) {
    if (!('links' in part.content)) {
      atStart = false;
      continue;
    }
    const prose = part.content;
    if (part.role === 'params' && saysParams(prose.text.value)) {
      atStart = false;
      ledger.used(prose.span);
      continue;
    }
    if (part.role !== 'body') atStart = false;
    readProse(draft, part, prose, { house, atStart }, ledger);
    if (prose.quoted) atStart = false;
  }
  return {
    ...draft,
    description: draft.description.join('\n'),
    plain: draft.plain.join('\n'),
  };
}

/** Plain text as inline Markdown; white space at its end stays. */
function plainMarkdown(text: string): string {
  return `${inlineMarkdown([{ kind: 'text', value: oneLine(text) }])}${text.endsWith(' ') ? ' ' : ''}`;
}

/** What stands beside the name in a heading is said of the whole section. */
function readHeading(draft: Draft, { beside, span }: NamedHeading): void {
  if (!beside) return;
  draft.notes.push(plainMarkdown(beside.printed));
  for (const phrase of beside.phrases) {
    const { since, deprecated, edition } = readTextMarks(phrase);
    if (since) draft.since ??= { value: since.value, span };
    if (deprecated) draft.deprecated ??= { value: true, span };
    if (edition) draft.edition ??= { value: edition.value, span };
  }
}

function readProse(
  draft: Draft,
  part: Part,
  prose: Prose,
  place: { readonly house: boolean; readonly atStart: boolean },
  ledger: Ledger,
): void {
  const text = prose.text.value.trim();
  const mark = part.role !== 'body' || prose.bullet === null ? null : LABELS_OF_MARKS.exec(oneLine(text));
  if (mark && readMark(draft, prose, mark[1] ?? '', mark[2] ?? '', place.house)) {
    ledger.used(prose.span);
    return;
  }
  // In the house form a link in a sentence is a link, and references stand under their label.
  const silent = place.house && part.role !== 'see';
  const see = silent ? null : seeOnly(prose, part);
  for (const reference of see ?? (silent ? [] : linkReferences(prose))) draft.references.push(reference);
  if (see) {
    ledger.used(prose.span);
    return;
  }
  ledger.prose(prose.span);
  const isDescription = place.atStart && !prose.quoted && prose.bullet === null;
  const { markdown } = prose;
  const line = part.under === undefined ? markdown : `${plainMarkdown(`${part.under}: `)}${markdown}`;
  if (!showsNothing(prose)) (isDescription ? draft.description : draft.notes).push(line);
  draft.plain.push(text);
  if (!place.house) readPassing(draft, prose, isDescription, ledger);
}

/** What prose says in passing: a version, an edition, limits, error codes. */
function readPassing(draft: Draft, prose: Prose, isDescription: boolean, ledger: Ledger): void {
  const marks = readTextMarks(prose.text.value);
  const spanned = <T>(said: Said<T>): Spanned<T> => {
    const span = prose.text.spanOf(said.start, said.end);
    ledger.used(span);
    return { value: said.value, span };
  };
  // Only the summary speaks of the whole.
  const isSummary = isDescription && draft.description.length === 1;
  if (isSummary && marks.since && !draft.since) draft.since = spanned(marks.since);
  if (isSummary && marks.deprecated && !draft.deprecated) draft.deprecated = spanned(marks.deprecated);
  if (marks.edition && !draft.edition) draft.edition = spanned(marks.edition);
  for (const limit of marks.limits) draft.limits.push(spanned(limit));
  for (const code of marks.errorCodes) draft.errorCodes.push({ ...spanned(code), description: '' });
  for (const constant of marks.constants) draft.constants.push(spanned(constant));
}

/** `- since: 6.3` and its like. False where the value is none of that mark's. */
function readMark(draft: Draft, prose: Prose, mark: string, value: string, house: boolean): boolean {
  const { span } = prose;
  switch (mark) {
    case 'since':
      if (value === '' || (!house && !/^\d+(?:\.\d+)*$/.test(value))) return false;
      draft.since = { value, span };
      return true;
    case 'deprecated':
      if (value !== '') return false;
      draft.deprecated = { value: true, span };
      return true;
  }
  // The other marks are the house form's own.
  if (!house) return false;
  switch (mark) {
    case 'placeholder':
      if (value === '') draft.placeholder = true;
      return value === '';
    case 'edition':
      if (value !== 'ultimate' && value !== 'value-added') return false;
      draft.edition = { value, span };
      return true;
    case 'limit': {
      const limit = readConstraint(value);
      if (limit) draft.limits.push({ value: limit, span });
      return limit !== null;
    }
    case 'rule': {
      const rule = readRule(value);
      if (rule) draft.rules.push({ value: rule, span });
      return rule !== null;
    }
    case 'removed':
      if (value !== '') draft.removed = { value, span };
      return value !== '';
    case 'native':
      if (value !== '') draft.native = { value, span };
      return value !== '';
    case 'answer':
      if (value !== 'bare') return false;
      draft.answer = { value, span };
      return true;
    case 'error':
      if (value !== '') draft.errorCodes.push({ value, span, description: '' });
      return value !== '';
    case 'event':
      if (value !== '') draft.events.push({ value, span });
      return value !== '';
    case 'other tag':
      if (value !== '') draft.otherTags.push({ value, span });
      return value !== '';
    default:
      return false;
  }
}

/** The references of a paragraph that says "see" and little else; null for other paragraphs. */
function seeOnly(prose: Prose, part: Part): readonly ReferenceFacts[] | null {
  const folded = fold(prose.text.value);
  const lower = folded.toLowerCase();
  const word = SEE.find((candidate) => lower.includes(candidate));
  if (part.role !== 'see' && word === undefined) return null;
  const links = linkReferences(prose);
  const named = links.length > 0 ? links : nameReferences(prose, folded);
  let rest = lower;
  for (const link of prose.links) rest = rest.replace(fold(link.text).toLowerCase(), ' ');
  for (const reference of named) rest = rest.replace(reference.name.toLowerCase(), ' ');
  for (const known of SEE) rest = rest.replaceAll(known, ' ');
  const left = normalise(rest).replace(/[\s:;,.|-]/g, '');
  return named.length > 0 && (left.length <= 6 || part.role === 'see') ? named : null;
}

function linkReferences(prose: Prose): readonly ReferenceFacts[] {
  return prose.links
    .filter((link) => link.target.startsWith('#'))
    .map((link) => ({ name: oneLine(link.target.slice(1)), span: link.span }));
}

/** Where links are lost, the names that follow the word for "see". */
function nameReferences(prose: Prose, folded: string): readonly ReferenceFacts[] {
  const found: ReferenceFacts[] = [];
  for (const match of folded.matchAll(/[A-Za-z_$][\w$]*/g)) {
    const span: Span = prose.text.spanOf(match.index, match.index + match[0].length);
    if (isIdentifier(match[0]) && !SEE.includes(match[0].toLowerCase())) found.push({ name: match[0], span });
  }
  return found;
}

/** Whether a paragraph holds nothing but spaces of any kind, or a link without text and target. */
export function showsNothing({ text, markdown, links }: Prose): boolean {
  return markdown === '' || (links.length === 0 && text.value.trim() === '');
}
