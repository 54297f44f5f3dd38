import type { Correction, Evidence, OpenQuestion } from '../../corrections/correction.js';
import { literalText } from '../../ir/limit-text.js';
import { nameIn } from '../../ir/name-in-id.js';
import type { Literal } from '../../ir/types.js';
import type { View } from '../../render/templates.js';
import { type Book, presentId } from './book.js';
import { heading, type Page, PageIds } from './page.js';
import type { Prose } from './prose.js';

export const CORRECTIONS_PAGE = 'corrections.md';
export const QUESTIONS_PAGE = 'open-questions.md';

/** What the vendor's page says, what is true, and why. */
export function correctionsPage(book: Book): Page {
  const prose = book.prose(CORRECTIONS_PAGE);
  const ids = new PageIds(CORRECTIONS_PAGE, book);
  for (const anchor of book.correctionAnchors.values()) ids.takes(anchor);
  const owners = [...book.reference.places.keys(), ''].filter((id) => book.corrections.has(id));
  return {
    path: CORRECTIONS_PAGE,
    title: 'Corrections',
    description: 'Where the vendor’s page is wrong: what it says, what is true, and why.',
    template: 'corrections',
    view: {
      count: String(book.options.corrections?.length ?? 0),
      owners: owners.map((id) => ({
        heading: heading(
          2,
          nameIn(id) || 'Many parts at once',
          book.correctionAnchors.get(id) ?? ids.like('many-parts'),
        ),
        part: id !== '' && prose.link(id, nameIn(id)),
        rows: alike(book.corrections.get(id) ?? []).map((group) => rowOf(group, id, prose.cell)),
      })),
    },
    parts: [],
    line: null,
    aliases: [],
    ids,
  };
}

export function questionsPage(book: Book): Page {
  const prose = book.prose(QUESTIONS_PAGE).cell;
  return {
    path: QUESTIONS_PAGE,
    title: 'Open questions',
    description: 'What the evidence does not settle, and only a device can show.',
    template: 'open-questions',
    view: {
      rows: (book.options.questions ?? []).map((asked) => ({
        part: partMarkdown(asked, prose),
        question: prose.plain(asked.question) + evidenceMarkdown(asked.evidence ?? [], prose),
      })),
    },
    parts: [],
    line: null,
    aliases: [],
    ids: new PageIds(QUESTIONS_PAGE, book),
  };
}

/** Corrections that follow each other and say the same of several parts, as one. */
function alike(corrections: readonly Correction[]): readonly (readonly Correction[])[] {
  const groups: Correction[][] = [];
  for (const correction of corrections) {
    const last = groups[groups.length - 1];
    const first = last?.[0];
    if (last && first && sayingOf(first) === sayingOf(correction)) last.push(correction);
    else groups.push([correction]);
  }
  return groups;
}

function sayingOf(correction: Correction): string {
  return JSON.stringify({ ...correction, id: '', evidence: [] });
}

function rowOf(group: readonly Correction[], owner: string, prose: Prose): View {
  const [first] = group;
  if (!first) return { part: '', was: '', is: '', why: '' };
  const paths = group.map((one) => inOwner(presentId(one), owner)).filter((path) => path !== '');
  const key = 'key' in first && first.key ? first.key : '';
  return {
    part: [paths.map((path) => prose.code(path)).join(', '), key].filter((text) => text !== '').join(': ') || 'itself',
    was: wasMarkdown(first, prose),
    is: isMarkdown(first, prose),
    why:
      prose.plain(first.why) +
      evidenceMarkdown(
        group.flatMap(({ evidence }) => evidence),
        prose,
      ),
  };
}

/** `priority` of `method:sendMessage/param:priority`. */
function inOwner(id: string, owner: string): string {
  return id
    .slice(owner.length)
    .replace(/(^|\/)(?:param|field|member|event):/g, '$1')
    .replace(/^[/.]/, '');
}

function wasMarkdown(correction: Correction, prose: Prose): string {
  if (correction.op === 'rename') return prose.code(nameIn(correction.id));
  if (correction.op === 'add' || correction.expect === undefined)
    return correction.op === 'remove' ? 'lists it' : 'nothing';
  return valueMarkdown(correction.expect, prose);
}

function isMarkdown(correction: Correction, prose: Prose): string {
  switch (correction.op) {
    case 'set':
      return correction.key === 'answer'
        ? 'what the native module answers, with nothing around it'
        : valueMarkdown(correction.to, prose);
    case 'rename':
      return prose.code(correction.to);
    case 'remove':
      return 'there is none';
    case 'add': {
      const { type, value, required } = correction.to;
      const known = [type, value].flatMap((one) => (one === undefined ? [] : [prose.code(String(one))]));
      return ['there is one', ...known, ...(required === 'yes' ? ['required'] : [])].join(', ');
    }
  }
}

function valueMarkdown(value: Literal, prose: Prose): string {
  return prose.code(typeof value === 'string' ? value : literalText(value)) || 'nothing';
}

function partMarkdown({ id }: OpenQuestion, prose: Prose): string {
  return prose.link(id, id.replace(/^\w+:|(?<=\/)(?:param|field|member|event):/g, '').replaceAll('/', ' › '));
}

/** Where it is seen: lines of the vendor's page, other programs, other parts. */
function evidenceMarkdown(evidence: readonly Evidence[], prose: Prose): string {
  const lines = new Set(evidence.flatMap((one) => ('page' in one ? [one.page] : [])));
  const witnesses = new Set(evidence.flatMap((one) => ('witness' in one ? [one.witness] : [])));
  const facts = new Set(evidence.flatMap((one) => ('fact' in one ? [one.fact] : [])));
  const seen = [
    ...(lines.size > 0 ? [`the page, line ${[...lines].join(', ')}`] : []),
    ...[...witnesses].map((witness) => prose.plain(witness)),
    ...[...facts].map((id) => prose.link(id, nameIn(id))),
  ];
  return seen.length > 0 ? ` *Seen in:* ${seen.join('; ')}.` : '';
}
