import { renderPlace } from '../diagnostics/render.js';
import type { LineIndex, Range } from '../document/span.js';
import type { Name, Provenance } from '../ir/types.js';
import type { ExplainedFact, ExplainedPart } from './facts.js';
import { indented } from './lines.js';

/** The file whose lines the facts stand on. */
export interface Source {
  readonly name: string;
  readonly lines: LineIndex;
}

/** What a page says of a part: its name and each fact, with where they come from. */
export function partLines({ name, removed, facts }: ExplainedPart, source: Source): readonly string[] {
  const said = [
    ...(name ? nameLines(name, source) : []),
    ...(removed === null ? [] : [`removed: ${removed}; the vendor's page has it no more`]),
    ...facts.flatMap((fact) => factLines(fact, source)),
  ];
  return said.length === 0 ? ['nothing but its place in the reference'] : said;
}

function nameLines({ value, placeholder, spans, votes }: Name, source: Source): readonly string[] {
  const told = votes.length > 0 ? `, by ${votes.map(({ by, name }) => `${by} (${name})`).join(', ')}` : '';
  return [`name: ${value}${placeholder ? ' (made up)' : ''}${told}`, ...placeLines(spans.slice(0, 1), source)];
}

function factLines({ key, value, from }: ExplainedFact, source: Source): readonly string[] {
  return [`${key}: ${value} (${originText(from)})`, ...placeLines(from.spans, source)];
}

const SHOWN_PLACES = 3;

/** Inference and corrections may rest on many places; the first ones tell the story. */
function placeLines(spans: readonly Range[], { name, lines }: Source): readonly string[] {
  const places = spans.slice(0, SHOWN_PLACES).flatMap((range) => renderPlace(name, range, lines));
  const more = spans.length - SHOWN_PLACES;
  return indented([...places, ...(more > 0 ? [`and ${more} more place${more === 1 ? '' : 's'}`] : [])]);
}

function originText(from: Provenance): string {
  switch (from.kind) {
    case 'documented':
      return 'documented';
    case 'inferred':
      return `inferred, rule ${from.rule}`;
    case 'corrected':
      return `corrected; the page says ${from.was ?? 'nothing'}`;
  }
}
