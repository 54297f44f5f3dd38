import type { Edition, InferenceRule, Limit, Rule, Unit } from '../../ir/types.js';

/** Why a type is what it is though the page does not print it. */
export const RULES = {
  'enum-position': 'it counts on from the member before it',
  unit: 'only a number has its unit',
  whether: 'it tells whether something holds',
  example: 'the example passes such a value',
  'same-field': 'fields of this name have this type elsewhere',
  'named-field': 'the page names a field of this type instead',
  'sibling-list': 'a list and its elements share a name',
  'named-type': 'it is named after its type',
} as const satisfies Record<InferenceRule, string>;

export const EDITIONS = {
  ultimate: 'Needs the ultimate edition.',
  'value-added': 'Needs a value-added service.',
} as const satisfies Record<Edition, string>;

export const UNITS = {
  milliseconds: 'In milliseconds.',
  seconds: 'In seconds.',
  bytes: 'In bytes.',
} as const satisfies Record<Unit, string>;

/** `At most 30 items.` */
export function limitText(limit: Limit): string {
  switch (limit.kind) {
    case 'items':
      return `${boundsText(limit, 'item')}.`;
    case 'range':
      return `${boundsText(limit, null)}.`;
    case 'characters':
      return `At most ${plural(limit.max, 'character')}.`;
    case 'size':
      return `At most ${limit.unit === 'bytes' ? plural(limit.max, 'byte') : `${limit.max} ${limit.unit}`}.`;
    case 'pattern':
      return `Must match \`${limit.pattern}\`.`;
    case 'not-starting':
      return `Must not start with \`${limit.prefix}\`.`;
    case 'values':
      return `One of ${limit.values.map((value) => `\`${JSON.stringify(value)}\``).join(', ')}.`;
    case 'required-when':
      return `Required when \`${limit.field}\` is \`${JSON.stringify(limit.value)}\`.`;
    case 'rate':
      return `At most ${plural(limit.calls, 'call')} in ${plural(limit.seconds, 'second')}.`;
  }
}

/** ``Exactly one of `userID` and `groupID` must be given.`` */
export function ruleText({ kind, fields }: Rule): string {
  const names = fields.map((field) => `\`${field}\``);
  const list = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  return `${RULES_OF_FIELDS[kind].replace('…', () => list)}.`;
}

const RULES_OF_FIELDS = {
  'exactly-one': 'Exactly one of … must be given',
  'at-least-one': 'At least one of … must be given',
  'at-most-one': 'At most one of … may be given',
} as const satisfies Record<Rule['kind'], string>;

function boundsText({ min, max }: { min: number | null; max: number | null }, noun: string | null): string {
  const count = (n: number): string => (noun === null ? String(n) : plural(n, noun));
  if (min !== null && max !== null) return `From ${min} to ${count(max)}`;
  return min === null ? `At most ${count(max ?? 0)}` : `At least ${count(min)}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
