import { limitText, literalText } from '../ir/limit-text.js';
import type { Edition, Fact, Field, Provenance } from '../ir/types.js';

/** The comment behind a field, without slashes: `required, default 0 - What it is.` */
export function fieldComment(field: Field): string {
  const marks = [
    ...(field.required.value === 'yes' ? ['required'] : field.required.value === 'no' ? ['optional'] : []),
    ...(field.nullable ? ['nullable'] : []),
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
