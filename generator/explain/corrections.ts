import type { Said } from '../corrections/about.js';
import type { Correction, Evidence, OpenQuestion } from '../corrections/correction.js';
import type { Literal } from '../ir/types.js';
import { indented, linesOf } from './lines.js';

/** What a file of corrections says of the part with an id, with reason and evidence. */
export function correctionLines(id: string, file: string, { corrections, open }: Said): readonly string[] {
  return [
    ...corrections.flatMap(({ value, range }) => {
      // The rename that gave it its name, or a pattern that it is one of many for.
      const whose = value.id === id || value.op === 'rename' ? '' : ` of ${value.id}`;
      return [`${file}:${range.line}:${range.column} ${correctionText(value)}${whose}`, ...groundLines(value)];
    }),
    ...open.flatMap(({ value, range }) => [
      `${file}:${range.line}:${range.column} open question`,
      ...questionLines(value),
    ]),
  ];
}

function correctionText(correction: Correction): string {
  switch (correction.op) {
    case 'set': {
      const { key, expect, to } = correction;
      return `set ${key}, ${expect === undefined ? 'nothing' : shown(expect)} becomes ${shown(to)}`;
    }
    case 'rename':
      return `rename ${correction.id} to ${correction.to}`;
    case 'add': {
      const facts = Object.entries<Literal>({ ...correction.to }).map(([key, value]) => `${key} ${shown(value)}`);
      return ['add', ...facts].join(', ').replace(', ', ' with ');
    }
    case 'remove': {
      const what = correction.key === undefined ? 'remove' : `remove ${correction.key}`;
      return correction.expect === undefined ? what : `${what}, ${shown(correction.expect)}`;
    }
  }
}

function groundLines({ why, evidence }: Pick<Correction, 'why' | 'evidence'>): readonly string[] {
  return indented([...linesOf(why), ...evidence.map((one) => `- ${evidenceText(one)}`)]);
}

function questionLines({ question, evidence = [] }: OpenQuestion): readonly string[] {
  return groundLines({ why: question, evidence });
}

function evidenceText(evidence: Evidence): string {
  if ('page' in evidence) return `line ${evidence.page} of the page shows ${evidence.shows}`;
  if ('fact' in evidence) return `the page says of ${evidence.fact}: ${evidence.key} is ${shown(evidence.value)}`;
  const { witness, id, key, value } = evidence;
  if (id === undefined && key === undefined && value === undefined) return `${witness} says the same`;
  const said = [id, key, value === undefined ? undefined : shown(value)];
  return `${witness}: ${said.filter((one) => one !== undefined).join(' ')}`;
}

function shown(value: Literal): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
