import type { Edition, Fact, Field, Limit, Literal, Provenance, Rule } from '../ir/types.js';

/** A limit in the words that the reader knows (read/house-limits.ts). */
export function limitText(limit: Limit): string {
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

export function ruleText({ kind, fields }: Rule): string {
  return `${RULE_WORDS[kind]} ${fields.map(nameText).join(', ')}`;
}

/** The comment behind a field, without slashes: `required, default 0 - What it is.` */
export function fieldComment(field: Field): string {
  const marks = [
    ...(field.required.value === 'yes' ? ['required'] : field.required.value === 'no' ? ['optional'] : []),
    ...(field.default ? [`default ${literalText(field.default.value)}`] : []),
    ...(field.unit ? [`unit ${field.unit.value}`] : []),
    ...field.limits.map(limitText),
    ...commonMarks(field),
    ...inferredMark(field.type.from),
  ];
  return commentText(marks, field.description);
}

export function commonMarks(part: {
  readonly since: Fact<string> | null;
  readonly edition: Fact<Edition> | null;
  readonly deprecated?: Fact<true> | null;
}): readonly string[] {
  return [
    ...(part.since ? [`since ${part.since.value}`] : []),
    ...(part.edition ? [`edition ${part.edition.value}`] : []),
    ...(part.deprecated ? ['deprecated'] : []),
  ];
}

export function inferredMark(from: Provenance): readonly string[] {
  return from.kind === 'inferred' ? [`inferred ${from.rule}`] : [];
}

/** Marks and a sentence. The ` - ` before the sentence is what tells the two apart. */
export function commentText(marks: readonly string[], description: string): string {
  const sentence = description === '' ? '' : `- ${description}`;
  return [marks.join(', '), sentence].filter((part) => part !== '').join(' ');
}

/** As JSON. White space that Markdown would make one space of is escaped. */
function literalText(value: Literal): string {
  return JSON.stringify(value).replace(
    /[^\S ]|(?<= ) /g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
