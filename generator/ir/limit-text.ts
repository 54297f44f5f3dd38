import type { Constraint, Literal, Rule } from './types.js';

/** A rule without its place. */
export type RuleSaid = Omit<Rule, 'spans'>;

type Made = (groups: readonly string[]) => Constraint | null;

const N = String.raw`(-?\d+(?:\.\d+)?)`;

/** A field's name: a word, perhaps with dots, or any string in quotes. */
const NAME = String.raw`[\w$.]+|"(?:[^"\\]|\\.)*"`;

/** Each form of a constraint, whole, and what it says. The list stands in notation/GRAMMAR.md. */
const FORMS: readonly (readonly [form: RegExp, made: Made])[] = [
  [form(`at least ${N} items?`), ([min]) => ({ kind: 'items', min: Number(min), max: null })],
  [form(`at most ${N} items?`), ([max]) => ({ kind: 'items', min: null, max: Number(max) })],
  [form(`from ${N} to ${N} items`), ([min, max]) => ({ kind: 'items', min: Number(min), max: Number(max) })],
  [form(`at least ${N}`), ([min]) => ({ kind: 'range', min: Number(min), max: null })],
  [form(`at most ${N}`), ([max]) => ({ kind: 'range', min: null, max: Number(max) })],
  [form(`from ${N} to ${N}`), ([min, max]) => ({ kind: 'range', min: Number(min), max: Number(max) })],
  [form(`at most ${N} characters?`), ([max]) => ({ kind: 'characters', max: Number(max) })],
  [form(`at most ${N} (bytes|KB|MB)`), ([max, unit]) => ({ kind: 'size', max: Number(max), unit: sizeUnit(unit) })],
  [
    form(`at most ${N} calls? in ${N} s`),
    ([calls, seconds]) => ({ kind: 'rate', calls: Number(calls), seconds: Number(seconds) }),
  ],
  [form('pattern (.+)'), ([source]) => patternOf(jsonOf(source))],
  [
    form('not starting with (.+)'),
    ([source]) => {
      const prefix = jsonOf(source);
      return typeof prefix === 'string' && prefix !== '' ? { kind: 'not-starting', prefix } : null;
    },
  ],
  [
    form('one of (.+)'),
    ([source]) => {
      const values = jsonOf(source);
      return isList(values) && values.length > 0 ? { kind: 'values', values } : null;
    },
  ],
  [
    form(`required when (${NAME}) is (.+)`),
    ([name = '', source]) => {
      const field = nameOf(name);
      const value = jsonOf(source);
      return value === undefined || field === null ? null : { kind: 'required-when', field, value };
    },
  ],
];

const RULES = [
  ['exactly one of ', 'exactly-one'],
  ['at least one of ', 'at-least-one'],
  ['at most one of ', 'at-most-one'],
] as const;

/** Reads a constraint of the house form, such as `at most 20 items`; null where it is none. */
export function readConstraint(mark: string): Constraint | null {
  for (const [pattern, made] of FORMS) {
    const match = pattern.exec(mark);
    if (match) return made(match.slice(1));
  }
  return null;
}

/** Reads a rule about several fields, such as `exactly one of userID, groupID`; null where it is none. */
export function readRule(mark: string): RuleSaid | null {
  for (const [words, kind] of RULES) {
    if (!mark.startsWith(words)) continue;
    const names = new RegExp(`^(${NAME})(?:, (?!$)|$)`, 'su');
    const fields: string[] = [];
    let rest = mark.slice(words.length);
    while (rest !== '') {
      const [whole = '', name = ''] = names.exec(rest) ?? [];
      const field = nameOf(name);
      if (field === null) return null;
      fields.push(field);
      rest = rest.slice(whole.length);
    }
    return fields.length > 1 ? { kind, fields } : null;
  }
  return null;
}

/** Null where it is no name. */
function nameOf(written: string): string | null {
  const value = written.startsWith('"') ? jsonOf(written) : written;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The value of a piece of JSON; undefined where it is none. */
export function jsonOf(source: string | undefined): Literal | undefined {
  try {
    // JSON.parse gives what a Literal can hold and nothing else.
    return JSON.parse(source ?? '') as Literal;
  } catch {
    return undefined;
  }
}

function form(source: string): RegExp {
  return new RegExp(`^${source}$`, 'su');
}

function sizeUnit(unit: string | undefined): 'bytes' | 'KB' | 'MB' {
  return unit === 'KB' || unit === 'MB' ? unit : 'bytes';
}

function patternOf(pattern: Literal | undefined): Constraint | null {
  if (typeof pattern !== 'string') return null;
  try {
    new RegExp(pattern, 'u');
    return { kind: 'pattern', pattern };
  } catch {
    return null;
  }
}

function isList(value: Literal | undefined): value is readonly Literal[] {
  return Array.isArray(value);
}

/** A constraint in the words that `readConstraint` knows. */
export function limitText(limit: Constraint): string {
  switch (limit.kind) {
    case 'items':
      return `${boundsText(limit)} items`;
    case 'range':
      return boundsText(limit);
    case 'characters':
      return `at most ${limit.max} characters`;
    case 'size':
      return `at most ${limit.max} ${limit.unit}`;
    case 'pattern':
      return `pattern ${literalText(limit.pattern)}`;
    case 'not-starting':
      return `not starting with ${literalText(limit.prefix)}`;
    case 'values':
      return `one of ${literalText(limit.values)}`;
    case 'required-when':
      return `required when ${nameText(limit.field)} is ${literalText(limit.value)}`;
    case 'rate':
      return `at most ${limit.calls} calls in ${limit.seconds} s`;
  }
}

function boundsText({ min, max }: { readonly min: number | null; readonly max: number | null }): string {
  if (min !== null && max !== null) return `from ${min} to ${max}`;
  return min === null ? `at most ${max ?? 0}` : `at least ${min}`;
}

function nameText(name: string): string {
  return /^[\w$.]+$/.test(name) ? name : literalText(name);
}

const RULE_WORDS = {
  'exactly-one': 'exactly one of',
  'at-least-one': 'at least one of',
  'at-most-one': 'at most one of',
} as const satisfies Record<Rule['kind'], string>;

/** `exactly one of userID, groupID` */
export function ruleText({ kind, fields }: RuleSaid): string {
  return `${RULE_WORDS[kind]} ${fields.map(nameText).join(', ')}`;
}

/** As JSON. White space that Markdown would make one space of is escaped. */
export function literalText(value: Literal): string {
  return JSON.stringify(value).replace(
    /[^\S ]|(?<= ) /g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
