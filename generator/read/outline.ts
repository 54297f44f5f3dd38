import { type Label, type Region, labelOf, regionOf } from '../dialects/index.js';
import { saysParams } from '../dialects/phrases.js';
import type { Anchor, Block, Document, Heading, Prose, Section, Table } from '../document/document.js';
import type { Span } from '../document/span.js';
import { type ParsedCode, parseCode } from '../notation/shapes.js';
import { isTypeLike } from './comment.js';
import { bareHeading, type HeadingName, isIdentifier, type NamedHeading, nameOf } from './heading-name.js';

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
  readonly role: Label | 'body';
  readonly content: ParsedCode | Prose | Table;
}

interface Draft {
  readonly heading: Heading | null;
  readonly name: HeadingName | null;
  readonly anchors: Anchor[];
  readonly region: Region | null;
  readonly parts: Part[];
  readonly headings: Span[];
  /** How deep the first heading that labels a part stands. */
  labelDepth: number | null;
  readonly start: number;
  end: number;
}

/** Groups a document's sections into subjects, by their headings' words and their blocks' shapes. */
export function outlineOf(document: Document): readonly Subject[] {
  const drafts: Draft[] = [];
  let region: { readonly name: Region; readonly depth: number } | null = null;
  for (const section of document.sections) {
    const label = section.heading ? labelOf(bareHeading(section.heading.text)) : null;
    const current = drafts[drafts.length - 1];
    if (label && current?.heading && !namesAnother(section, current)) {
      addBlocks(current, section, label);
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
    const loose = kinds[index] === 'class' || kinds[index] === 'enum' || kinds[index] === 'event';
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

/** What a subject is by itself; null where only its neighbours can tell. */
function kindOf(draft: Draft): SubjectKind | null {
  const { heading, name, region, parts } = draft;
  const codes = parts.flatMap((part) => ('notation' in part.content ? [{ role: part.role, ...part.content }] : []));
  if (parts.some((part) => 'rows' in part.content) && !codes.some((code) => code.shape === 'callback')) {
    const table = parts.find((part) => 'rows' in part.content)?.content;
    if (region === 'index' || (table && 'rows' in table && isIndexTable(table))) return 'index';
  }
  if (heading && (!name || regionOf(bareHeading(heading.text)) !== null)) return 'guide';
  if (name?.amongWords && !isTold(region, codes)) return 'guide';
  if (codes.some((code) => code.shape === 'callback')) return 'method';
  if (region === 'methods' && (draft.labelDepth !== null || codes.length > 0)) return 'method';
  const body = codes.filter((code) => code.role === 'body');
  if (body.some((code) => code.shape === 'enum') && region !== 'classes') return 'enum';
  if (body.some((code) => code.shape === 'envelope') && region !== 'classes') return 'event';
  if (body.some((code) => code.shape === 'object') && (region !== null || !name || isTypeLike(name.name))) {
    if (region === 'enums') return 'enum';
    return region === 'events' ? 'event' : 'class';
  }
  if (region === 'events' && codes.length > 0 && codes.every((code) => code.shape === 'constructor')) return 'listener';
  return codes.length > 0 || heading === null ? 'guide' : null;
}

/** Whether a region or the shape of a block says what stands under a name among words. */
function isTold(region: Region | null, codes: readonly ParsedCode[]): boolean {
  if (codes.some(({ shape }) => shape === 'callback' || shape === 'enum' || shape === 'envelope')) return true;
  const groups = region === 'methods' || region === 'events';
  return groups || (codes.length > 0 && (region === 'enums' || region === 'classes'));
}

/** A heading over others: a module where methods follow, a listener where events do. */
function groupKind(
  draft: Draft,
  drafts: readonly Draft[],
  kinds: readonly (SubjectKind | null)[],
  index: number,
): SubjectKind {
  switch (draft.region) {
    case 'methods':
      return 'module';
    case 'events':
      return 'listener';
    case 'enums':
      return 'enum';
    case 'classes':
      return 'class';
    default: {
      const next = drafts[index + 1]?.heading;
      const deeper = next && draft.heading && next.depth > draft.heading.depth;
      const kind = deeper ? kinds[index + 1] : null;
      return kind === 'method' ? 'module' : kind === 'event' ? 'listener' : 'guide';
    }
  }
}

/** In a method, the first block before the answer holds the parameters, labelled or not. */
function methodParts(draft: Draft): readonly Part[] {
  const hasParams = draft.parts.some((part) => part.role === 'params' && 'notation' in part.content);
  if (hasParams) return draft.parts;
  const index = draft.parts.findIndex(
    (part) => part.role === 'body' && 'notation' in part.content && part.content.shape !== 'other',
  );
  return draft.parts.map((part, at) => (at === index ? { ...part, role: 'params' as const } : part));
}

/** Whether most cells of a table hold or link to names of the API, as an index of methods does. */
export function isIndexTable(table: Table): boolean {
  const cells = table.rows.slice(1).flat();
  const names = cells.filter((cell) => isIdentifier(cell.text) && /^[a-z].*[A-Z]|^[a-z]+$/.test(cell.text));
  return table.rows.length > 1 && names.length >= 2 && names.length * 3 >= cells.length;
}
