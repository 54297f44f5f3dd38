import { type Region, labelOf, regionOf } from '../dialects/index.js';
import type { Anchor, Block, Document, Heading } from '../document/document.js';
import type { Span } from '../document/span.js';
import { parseScript } from '../notation/script.js';
import { type ParsedCode, type Shape, parseCode } from '../notation/shapes.js';
import { type Part, type Subject, type SubjectKind } from './outline.js';

interface Draft extends Subject {
  readonly anchors: Anchor[];
  readonly parts: Part[];
  readonly headings: Span[];
  span: Span;
}

/** The depths of headings: over regions, over groups and types, over members of groups, over parts. */
const REGION = 2;
const GROUP = 3;
const MEMBER = 4;
const LABEL = 5;

/**
 * The outline of a page in the house form. There only the depth of a heading and the region that it
 * stands in tell what it is: a class may be called `Result`, and a guide may show an enum.
 */
export function houseOutline(document: Document): readonly Subject[] {
  const drafts: Draft[] = [];
  let region: Region | null = null;
  for (const { heading, anchors, blocks, span } of document.sections) {
    if (heading && heading.depth <= REGION) region = regionAt(heading);
    const label = region && heading?.depth === LABEL ? labelOf(heading.text) : null;
    const labelled = label ? drafts[drafts.length - 1] : undefined;
    const kind = kindOf(heading, region, blocks);
    const draft: Draft = labelled ?? { kind, heading, region, anchors: [], parts: [], headings: [], span };
    if (!labelled) drafts.push(draft);
    // No anchor leads: the heading alone names the section.
    draft.anchors.push(...anchors.map((anchor) => ({ ...anchor, leading: false })));
    draft.parts.push(...blocks.map((block) => partOf(block, label, draft.kind)));
    if (heading) draft.headings.push(heading.span);
    draft.span = { start: draft.span.start, end: span.end };
  }
  return drafts;
}

/** The region that a heading is over; null where it is over none. */
export function regionAt(heading: Heading): Region | null {
  return heading.depth === REGION ? regionOf(heading.text) : null;
}

function kindOf(heading: Heading | null, region: Region | null, blocks: readonly Block[]): SubjectKind {
  if (!heading || heading.text.trim() === '') return 'guide';
  const { depth } = heading;
  // Listeners and events are called as the host says, which may be anything; others have names.
  const named = NAME.test(heading.text) || (region === 'events' && blocks.some((block) => block.kind === 'code'));
  if (!named) return 'guide';
  if (region === 'methods') return depth === GROUP ? 'module' : depth === MEMBER ? 'method' : 'guide';
  if (region === 'events') return depth === GROUP ? 'listener' : depth === MEMBER ? 'event' : 'guide';
  if (depth !== GROUP) return 'guide';
  return region === 'enums' ? 'enum' : region === 'classes' ? 'class' : 'guide';
}

/** What the notation takes for one word, in any script. */
const NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

function partOf(block: Block, label: Part['role'] | null, kind: SubjectKind): Part {
  if (block.kind !== 'code') return { role: label ?? 'body', content: block };
  const script = label === 'example' ? parseScript(block.text.value) : null;
  const code: ParsedCode = script ? { block, notation: script, shape: 'example' } : parseCode(block);
  return { role: label ?? (kind === 'method' ? roleOf(code.shape) : 'body'), content: code };
}

/** What a block of a method is that stands under no label. */
function roleOf(shape: Shape): Part['role'] {
  if (shape === 'callback' || shape === 'example') return shape;
  return shape === 'other' ? 'body' : 'params';
}
