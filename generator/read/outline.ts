import { type Label, type Region, labelOf, regionOf } from '../dialects/index.js';
import { saysParams } from '../dialects/phrases.js';
import type { Anchor, Block, Document, Heading, Prose, Section, Table } from '../document/document.js';
import type { Span } from '../document/span.js';
import { type ParsedCode, parseCode } from '../notation/shapes.js';
import { isErrorTable } from './code-tables.js';
import { bareHeading, isIdentifier, type NamedHeading, nameOf } from './heading-name.js';
import { type Draft, groupKind, kindOf } from './section-kind.js';

/** One thing that the page describes: a section with the sub-sections that only label its parts. */
export interface Subject {
  readonly kind: SubjectKind;
  /** Its text is the name, except in a guide. */
  readonly heading: NamedHeading | null;
  readonly anchors: readonly Anchor[];
  readonly region: Region | null;
  readonly parts: readonly Part[];
  /** Its heading and those that label its parts. */
  readonly headings: readonly Span[];
  readonly span: Span;
}

export type SubjectKind = 'guide' | 'index' | 'module' | 'method' | 'enum' | 'listener' | 'event' | 'class';

/** A block, and the role that its label or its shape gives it. */
export interface Part {
  /** `note`: it stands under a heading of its own that labels nothing known. `errors`: a table of codes. */
  readonly role: Label | 'body' | 'note' | 'errors';
  readonly content: ParsedCode | Prose | Table;
  /** For the first paragraph and the tables under such a heading, its text. */
  readonly under?: string;
}

/** Groups a document's sections into subjects, by their headings' words and their blocks' shapes. */
export function outlineOf(document: Document): readonly Subject[] {
  const drafts: Draft[] = [];
  let region: { readonly name: Region; readonly depth: number } | null = null;
  for (const [at, section] of document.sections.entries()) {
    const label = section.heading ? labelOf(bareHeading(section.heading.text)) : null;
    const current = drafts[drafts.length - 1];
    if (label && current?.heading && !namesAnother(section, current)) {
      addBlocks(current, section, label);
      continue;
    }
    if (current && isNote(document.sections, at, current)) {
      addNotes(current, section);
      continue;
    }
    const { heading } = section;
    if (heading) {
      const named: Region | null = regionOf(bareHeading(heading.text)) ?? regionOfAnchors(section.anchors, heading);
      if (named) region = { name: named, depth: heading.depth };
      else if (region && heading.depth <= region.depth) region = null;
    }
    const draft: Draft = {
      heading,
      name: heading && nameOf(heading.text),
      anchors: [...section.anchors],
      region: region?.name ?? null,
      parts: [],
      headings: [],
      labelDepth: null,
      told: false,
      notesUntil: 0,
      start: section.span.start,
      end: section.span.end,
    };
    addBlocks(draft, section, null);
    drafts.push(draft);
  }
  return classify(drafts);
}

/**
 * Whether a word that labels parts is a name here: `Request` among classes, or `request` as high as a
 * method whose own labels stand deeper.
 */
function namesAnother({ heading }: Section, current: Draft): boolean {
  const { region, labelDepth } = current;
  const depth = current.heading?.depth ?? 0;
  if (!heading || heading.depth > depth || !isIdentifier(heading.text)) return false;
  return region === 'classes' || region === 'enums' || (labelDepth !== null && labelDepth > depth);
}

/**
 * Whether a section without code belongs to what stands above it: its heading is deeper, nothing
 * stands deeper below it, and what is above describes one thing, or has its labels still to come.
 */
function isNote(sections: readonly Section[], at: number, current: Draft): boolean {
  const depth = current.heading?.depth ?? Infinity;
  const section = sections[at];
  if (!section?.heading || section.heading.depth <= depth || holdsMore(section)) return false;
  if ((sections[at + 1]?.heading?.depth ?? 0) > section.heading.depth || beginsAnother(sections, at, current))
    return false;
  if (at < current.notesUntil) return true;
  const kind = current.told ? null : kindOf(current);
  current.told ||= kind !== null && DESCRIBED.includes(kind);
  if (current.told) return true;
  if (kind !== null || !current.name) return false;
  // A name may be the one that the labels to come are about.
  let next = at;
  while (isNameless(sections[next], depth)) next++;
  if (isLabel(sections[next]) && (sections[next]?.heading?.depth ?? 0) > depth) current.notesUntil = next;
  return at < current.notesUntil;
}

/** Whether a name is followed by a label that what stands above it has already: the label is that of another part. */
function beginsAnother(sections: readonly Section[], at: number, current: Draft): boolean {
  const label = labelOf(bareHeading(sections[at + 1]?.heading?.text ?? ''));
  const isName = nameOf(sections[at]?.heading?.text ?? '') !== null;
  return isName && label !== null && current.parts.some(({ role }) => role === label);
}

/** Whether a section below `depth` has a heading that is neither a label nor a name, and no code. */
function isNameless(section: Section | undefined, depth: number): boolean {
  if (!section?.heading || section.heading.depth <= depth) return false;
  return !holdsMore(section) && !isLabel(section) && nameOf(section.heading.text) === null;
}

const DESCRIBED: readonly SubjectKind[] = ['method', 'enum', 'class', 'event'];

function isLabel(section: Section | undefined): boolean {
  return labelOf(bareHeading(section?.heading?.text ?? '')) !== null;
}

/** Whether a section has code, or begins a region; error codes and constants are said of single methods too. */
function holdsMore({ heading, blocks }: Section): boolean {
  const region = regionOf(bareHeading(heading?.text ?? ''));
  if (region !== null && region !== 'errors' && region !== 'constants') return true;
  return blocks.some((block) => block.kind === 'code');
}

function addNotes(draft: Draft, { heading, anchors, blocks, span }: Section): void {
  draft.end = span.end;
  draft.anchors.push(...anchors.map((anchor) => ({ ...anchor, leading: false })));
  if (heading) draft.headings.push(heading.span);
  const first = blocks.findIndex((block) => block.kind === 'prose');
  blocks.forEach((content, at) => {
    if (content.kind === 'code') return;
    draft.parts.push({
      role: 'note',
      content,
      ...(heading && (at === first || content.kind === 'table') ? { under: heading.text } : {}),
    });
  });
}

/** A region's anchor counts only where the heading is no name of the API: `login` may stand under `#interface`. */
function regionOfAnchors(anchors: readonly Anchor[], heading: Heading): Region | null {
  if (isIdentifier(heading.text) && heading.depth > 2) return null;
  for (const anchor of anchors) {
    const named = anchor.leading ? regionOf(anchor.id) : null;
    if (named) return named;
  }
  return null;
}

function addBlocks(draft: Draft, section: Section, label: Label | null): void {
  draft.end = section.span.end;
  if (section.heading) draft.headings.push(section.heading.span);
  if (label) {
    draft.anchors.push(...section.anchors.map((anchor) => ({ ...anchor, leading: false })));
    draft.labelDepth ??= section.heading?.depth ?? null;
    // Under a label of their own, the parameters are not also somewhere above it.
    if (label === 'params')
      draft.parts.forEach((part, at) => part.role === 'params' && (draft.parts[at] = { ...part, role: 'body' }));
  }
  for (const block of section.blocks) draft.parts.push(partOf(block, label, draft));
}

function partOf(block: Block, label: Label | null, draft: Draft): Part {
  if (block.kind === 'table') return { role: label ?? 'body', content: block };
  if (block.kind === 'prose') {
    const isParams =
      label === null && saysParams(block.text.value) && !draft.parts.some((part) => part.role === 'params');
    return { role: label ?? (isParams && draft.parts.length > 0 ? 'params' : 'body'), content: block };
  }
  const code = parseCode(block);
  const shown = code.shape;
  // A shape that can mean only one thing outweighs a label: headings are left out or misplaced.
  if (shown === 'callback') return { role: 'callback', content: code };
  if (label) return { role: label === 'see' ? 'body' : label, content: code };
  if (shown === 'example') return { role: 'example', content: code };
  if (shown === 'none' || shown === 'constructor') return { role: 'params', content: code };
  return { role: 'body', content: code };
}

function classify(drafts: readonly Draft[]): readonly Subject[] {
  const kinds = drafts.map(kindOf);
  // Where headings are lost, code before the first method may as well belong to an introduction.
  const firstMethod = kinds.indexOf('method');
  drafts.forEach((draft, index) => {
    const loose = kinds[index] === 'class' || kinds[index] === 'event';
    if (draft.heading === null && index < firstMethod && loose) kinds[index] = 'guide';
  });
  return drafts.map((draft, index): Subject => {
    const { anchors, region, headings, start, end } = draft;
    const kind = kinds[index] ?? groupKind(draft, drafts, kinds, index);
    return {
      kind,
      heading: kind === 'guide' ? draft.heading : namedHeading(draft),
      anchors,
      region,
      headings,
      parts: kind === 'method' ? methodParts(draft) : draft.parts,
      span: { start, end },
    };
  });
}

function namedHeading({ heading, name }: Draft): NamedHeading | null {
  if (!heading || !name) return heading;
  return { ...heading, text: name.name, ...(name.beside && { beside: name.beside }) };
}

/**
 * What a section shows of the API that is lost because it counts as a guide, and why; null for
 * sections that show no part of it.
 */
export function lostIn({ kind, heading, region, parts }: Subject): string | null {
  if (kind !== 'guide' || !heading) return null;
  const shapes = parts.flatMap(({ role, content }) =>
    'notation' in content && role !== 'example' ? [content.shape] : [],
  );
  const told = SHOWN.find(([shape]) => shapes.includes(shape));
  const objects = region === 'methods' || region === 'enums' || region === 'classes' || region === 'events';
  const shown = told?.[1] ?? (objects && shapes.includes('object') ? 'an object' : null);
  if (shown === null) return null;
  const isName = nameOf(heading.text)?.amongWords === false && regionOf(bareHeading(heading.text)) === null;
  return `It shows ${shown}, but ${isName ? 'stands where others are described' : 'its heading is no name'}.`;
}

const SHOWN = [
  ['callback', 'an answer'],
  ['enum', 'an enum'],
  ['envelope', 'an event'],
] as const;

/** In a method, the first block before the answer holds the parameters, labelled or not. */
function methodParts(draft: Draft): readonly Part[] {
  // Under the label of the parameters, numbers are values to pass.
  const parts = draft.parts.map((part): Part => {
    const isCodes = part.role !== 'params' && 'rows' in part.content && isErrorTable(part.content, part.under ?? '');
    return isCodes ? { ...part, role: 'errors' } : part;
  });
  const hasParams = parts.some((part) => part.role === 'params' && 'notation' in part.content);
  if (hasParams) return parts;
  const index = parts.findIndex(
    (part) => part.role === 'body' && 'notation' in part.content && part.content.shape !== 'other',
  );
  return parts.map((part, at) => (at === index ? { ...part, role: 'params' as const } : part));
}
