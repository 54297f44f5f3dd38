import { typeText } from '../ir/type-text.js';
import type { Enum, Event, Field, FieldKey, Listener, Method, Type } from '../ir/types.js';
import { commentText, commonMarks, fieldComment, inferredMark } from './marks.js';

const INDENT = '  ';

/** A method's parameters as a commented object; null where it takes none. */
export function paramsBlock(method: Method): string | null {
  return method.params.length === 0 ? null : objectLines(method.params, '').join('\n');
}

/** What a method answers, in the keys that its page shows. */
export function answerBlock(method: Method): string | null {
  const { result, error } = method;
  const success = result.envelope.map((key): string[] => {
    if (key !== 'data') return [`${INDENT}${keyText(key)},`];
    const comment = commentText(inferredMark(result.type.from), result.description);
    return entryLines('data', result.type.value, comment, INDENT);
  });
  const lines = [
    ...(result.envelope.length > 0 ? ['success: {', ...success.flat(), '}'] : []),
    ...(error.length > 0 ? [`error: ${objectLines(error, '').join('\n')}`] : []),
  ];
  return lines.length === 0 ? null : lines.join('\n');
}

export function fieldsBlock(fields: readonly Field[]): string {
  return fields.length === 0 ? '{}' : objectLines(fields, '').join('\n');
}

export function enumBlock({ members }: Enum): string {
  const lines = members.map((member) => {
    const implicit = member.value.from.kind === 'inferred';
    const value = implicit ? '' : ` = ${literalText(member.value.value)}`;
    return withComment(
      `${INDENT}${keyText(member.name)}${value},`,
      commentText(commonMarks(member), member.description),
    );
  });
  return ['{', ...lines, '}'].join('\n');
}

/** The constructor with its handlers. */
export function constructorBlock({ name, events }: Listener): string {
  const handlers = events.map((event) => `${INDENT}${keyText(event.name.value)}: function,`);
  return [`new ${name.value}({`, ...handlers, '})'].join('\n');
}

export function eventBlock(event: Event, listener: Listener): string {
  const { type, description } = event.payload;
  return [
    '{',
    ...(listener.envelope ? [`${INDENT}method: ${literalText(listener.envelope.value)},`] : []),
    ...(event.tag ? [`${INDENT}type: ${literalText(event.tag.value)},`] : []),
    ...entryLines('data', type.value, commentText(inferredMark(type.from), description), INDENT),
    '}',
  ].join('\n');
}

function objectLines(fields: readonly Field[], indent: string): readonly string[] {
  const inner = fields.flatMap((field) =>
    entryLines(field.name, field.type.value, fieldComment(field), indent + INDENT, field.key),
  );
  return ['{', ...inner, `${indent}}`];
}

function entryLines(
  name: string,
  type: Type,
  comment: string,
  indent: string,
  fieldKey: FieldKey = { kind: 'fixed' },
): string[] {
  const key = fieldKeyText(name, fieldKey);
  const fields = fieldsInside(type);
  if (fields.length === 0) return [withComment(`${indent}${key}: ${typeText(type)},`, comment)];
  const { open, close } = brackets(type);
  const inner = objectLines(fields, indent).slice(1, -1);
  return [withComment(`${indent}${key}: ${open}`, comment), ...inner, `${indent}${close},`];
}

function fieldsInside(type: Type): readonly Field[] {
  if (type.kind === 'array') return fieldsInside(type.element);
  return type.kind === 'object' ? type.fields : [];
}

function brackets(type: Type): { readonly open: string; readonly close: string } {
  if (type.kind !== 'array') return { open: '{', close: '}' };
  const inner = brackets(type.element);
  return { open: `[${inner.open}`, close: `${inner.close}]` };
}

function withComment(code: string, comment: string): string {
  return comment === '' ? code : `${code} // ${comment}`;
}

function fieldKeyText(name: string, key: FieldKey): string {
  if (key.kind === 'fixed') return keyText(name);
  if (key.kind === 'any') return '*';
  return `(${[...key.names.map(keyText), ...(key.open ? ['...'] : [])].join(' | ')})`;
}

function keyText(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : literalText(key);
}

/** The notation takes typographic and full-width quotes for plain ones, and the full-width backslash too. */
function literalText(value: string | number): string {
  return JSON.stringify(value).replace(
    /[\u201c\u201d\uff02\uff3c]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
