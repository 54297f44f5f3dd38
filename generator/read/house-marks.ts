import type { Constraint, Edition, InferenceRule, Literal, Requiredness, Unit } from '../ir/types.js';
import { jsonOf, readConstraint } from '../ir/limit-text.js';

/** What a comment of the house form says: `required, default 0, at most 5 items - What it is.` */
export interface HouseMarks {
  readonly required: Requiredness;
  /** Both required and optional are said; the last counts. */
  readonly disputed: boolean;
  readonly nullable: boolean;
  readonly default: Literal | undefined;
  readonly inferred: InferenceRule | null;
  readonly unit: Unit | null;
  readonly since: string | null;
  readonly edition: Edition | null;
  readonly deprecated: boolean;
  readonly limits: readonly Constraint[];
  readonly description: string;
  /** Marks that are none. */
  readonly unknown: readonly string[];
}

const RULES: readonly InferenceRule[] = [
  'enum-position',
  'unit',
  'whether',
  'example',
  'same-field',
  'named-field',
  'sibling-list',
  'named-type',
];

/** Reads a comment of the house form. The grammar of marks stands in notation/GRAMMAR.md. */
export function readHouseMarks(comment: string): HouseMarks {
  const cut = splitAt(comment);
  let marks: HouseMarks = {
    required: 'unstated',
    disputed: false,
    nullable: false,
    default: undefined,
    inferred: null,
    unit: null,
    since: null,
    edition: null,
    deprecated: false,
    limits: [],
    description: cut.description,
    unknown: [],
  };
  for (const mark of cut.marks) marks = { ...marks, ...readMark(mark, marks) };
  return marks;
}

function readMark(mark: string, marks: HouseMarks): Partial<HouseMarks> {
  const [, word = '', rest = ''] = /^(\S+)(?:\s+([^]*))?$/.exec(mark) ?? [];
  switch (word) {
    case 'required':
    case 'optional':
      // `required when …` is a constraint.
      if (rest === '') {
        const required = word === 'required' ? 'yes' : 'no';
        const disputed = marks.disputed || (marks.required !== 'unstated' && marks.required !== required);
        return { required, disputed };
      }
      break;
    case 'nullable':
      if (rest === '') return { nullable: true };
      break;
    case 'deprecated':
      if (rest === '') return { deprecated: true };
      break;
    case 'since':
      if (rest !== '') return { since: rest };
      break;
    case 'edition':
      if (rest === 'ultimate' || rest === 'value-added') return { edition: rest };
      break;
    case 'unit':
      if (rest === 'seconds' || rest === 'milliseconds' || rest === 'bytes') return { unit: rest };
      break;
    case 'inferred': {
      const inferred = RULES.find((rule) => rule === rest);
      if (inferred) return { inferred };
      break;
    }
    case 'default': {
      const value = jsonOf(rest);
      if (value !== undefined) return { default: value };
      break;
    }
  }
  const limit = readConstraint(mark);
  if (limit) return { limits: [...marks.limits, limit] };
  return { unknown: [...marks.unknown, mark] };
}

/** Cuts at the first ` - ` and, before it, at each `, `, both outside quotes and brackets. */
function splitAt(comment: string): { marks: readonly string[]; description: string } {
  const marks: string[] = [];
  let from = 0;
  let depth = 0;
  let quoted = false;
  const cut = (end: number): void => {
    const mark = comment.slice(from, end).trim();
    if (mark !== '') marks.push(mark);
  };
  for (let i = 0; i < comment.length; i++) {
    const unit = comment[i];
    if (quoted) {
      if (unit === '\\') i++;
      else if (unit === '"') quoted = false;
      continue;
    }
    if (unit === '"') quoted = true;
    else if (unit === '[' || unit === '{') depth++;
    else if (unit === ']' || unit === '}') depth--;
    else if (depth === 0 && unit === ',') {
      cut(i);
      from = i + 1;
    } else if (unit === '-' && comment[i + 1] === ' ' && (i === 0 || comment[i - 1] === ' ')) {
      cut(i);
      return { marks, description: comment.slice(i + 2).trim() };
    }
  }
  cut(comment.length);
  return { marks, description: '' };
}
