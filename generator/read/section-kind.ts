import { type Region, regionOf } from '../dialects/index.js';
import type { Anchor, Heading, Table } from '../document/document.js';
import type { Span } from '../document/span.js';
import type { ParsedCode, Shape } from '../notation/shapes.js';
import { isTypeLike } from './comment.js';
import { bareHeading, type HeadingName, isIdentifier } from './heading-name.js';
import type { Part, SubjectKind } from './outline.js';

/** A subject before it is known what it is. */
export interface Draft {
  readonly heading: Heading | null;
  readonly name: HeadingName | null;
  readonly anchors: Anchor[];
  readonly region: Region | null;
  readonly parts: Part[];
  readonly headings: Span[];
  /** How deep the first heading that labels a part stands. */
  labelDepth: number | null;
  /** Whether it is known by now to describe one thing of the API. */
  told: boolean;
  /** The index of the section with its first label, if only notes stand before that one. */
  notesUntil: number;
  readonly start: number;
  end: number;
}

/** What a subject is by itself; null where only its neighbours can tell. */
export function kindOf(draft: Draft): SubjectKind | null {
  const { heading, name, region, parts } = draft;
  const codes = parts.flatMap((part) => ('notation' in part.content ? [{ role: part.role, ...part.content }] : []));
  const table = parts.find((part) => part.role !== 'note' && 'rows' in part.content)?.content;
  const holds =
    draft.labelDepth !== null ||
    codes.some((code) => code.shape === 'callback' || (heading && OBJECTS.includes(code.shape)));
  if (table && 'rows' in table && !holds && (region === 'index' || isIndexTable(table))) return 'index';
  if (heading && (!name || regionOf(bareHeading(heading.text)) !== null)) return 'guide';
  if (name?.amongWords && !isTold(name.name, region, codes)) return 'guide';
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

const OBJECTS: readonly Shape[] = ['enum', 'envelope', 'object'];

/** Whether a region or the shape of a block says what stands under a name among words. */
function isTold(name: string, region: Region | null, codes: readonly ParsedCode[]): boolean {
  if (codes.some(({ shape }) => shape === 'callback' || shape === 'enum' || shape === 'envelope')) return true;
  if (region === 'methods' || region === 'events') return codes.length > 0 || isTypeLike(name);
  return codes.length > 0 && (region === 'enums' || region === 'classes');
}

/** A heading over others: a module where methods follow, a listener where events do. */
export function groupKind(
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

/** Whether most cells of a table hold or link to names of the API, as an index of methods does. */
export function isIndexTable(table: Table): boolean {
  const cells = table.rows.slice(1).flat();
  const names = cells.filter((cell) => isIdentifier(cell.text) && /^[a-z].*[A-Z]|^[a-z]+$/.test(cell.text));
  return table.rows.length > 1 && names.length >= 2 && names.length * 3 >= cells.length;
}
