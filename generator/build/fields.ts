import { normalise, wordSet } from '../dialects/index.js';
import type { Span } from '../document/span.js';
import type { Constraint, Fact, Field, FieldKey, Limit, Requiredness } from '../ir/types.js';
import type { Comment, Entry, Key, ObjectValue } from '../notation/ast.js';
import { type CommentMarks, readCommentMarks } from '../read/comment.js';
import { commentsOf, houseCommentsOf } from '../read/entry-comments.js';
import { readHouseMarks } from '../read/house-marks.js';
import type { ParsedCode } from '../notation/shapes.js';
import { type Said, readTextMarks } from '../read/text-marks.js';
import type { BuildContext } from './context.js';
import { typeOfEntry } from './types.js';

const ANY_KEY = wordSet((vocabulary) => vocabulary.anyKey);
const NO_MARKS: CommentMarks = readCommentMarks('');

/** The fields that an object's entries describe. All their ids begin with `prefix`, such as `method:login/param:`. */
export function fieldsOf(
  code: ParsedCode,
  object: ObjectValue,
  prefix: string,
  context: BuildContext,
): readonly Field[] {
  const fields: Field[] = [];
  const seen = new Set<string>();
  for (const entry of object.entries) {
    const key = keyOf(entry.key, context);
    const name = key.kind === 'any' ? '*' : entry.key.text;
    if (seen.has(name)) {
      const span = context.spanIn(code, entry.key);
      context.report('duplicate-field', span, `\`${name}\` is described twice here; the first description counts.`);
      continue;
    }
    seen.add(name);
    fields.push(fieldOf(code, entry, name, key, prefix + name, context));
  }
  return fields;
}

function fieldOf(
  code: ParsedCode,
  entry: Entry,
  name: string,
  key: FieldKey,
  id: string,
  context: BuildContext,
): Field {
  const spans = [context.range(context.spanIn(code, entry))];
  const { comments, text } = context.house ? houseCommentsOf(entry) : commentsOf(entry);
  const commentSpans = comments.map((comment) => context.spanIn(code, comment));
  const base = { kind: 'field', id, name, key, spans } as const;
  if (context.house) return { ...base, ...houseFacts(code, entry, text, commentSpans, id, context) };
  const marks = readCommentMarks(text);
  if (marks.disputed || (entry.optional && marks.required === 'yes')) reportDisputed(name, commentSpans, context);
  const said = readTextMarks(text);
  const spanOf = ({ start, end }: { readonly start: number; readonly end: number }): Span =>
    spanInComments(code, comments, start, end, context);
  for (const code of said.errorCodes) context.errorCodes.push({ value: code.value, span: spanOf(code) });
  for (const constant of said.constants) context.constants.push({ value: constant.value, span: spanOf(constant) });
  const fact = <T>(found: Said<T> | null): Fact<T> | null =>
    found ? context.documented(found.value, spanOf(found)) : null;
  // What a comment says of another field by its name is said of that one.
  const isNull = said.nulls.find(({ value }) => value === null || value === name);
  return {
    ...base,
    type: context.documented(
      typeOfEntry(code, entry, marks, id, context),
      context.spanIn(code, entry),
      ...commentSpans,
    ),
    required: required(marks.required, entry, commentSpans, context),
    nullable: isNull ? context.documented(true as const, spanOf(isNull)) : null,
    default: fact(said.default),
    description: text.replace(/\s+/g, ' ').trim(),
    unit: fact(said.unit),
    since: fact(said.since),
    deprecated: fact(said.deprecated),
    edition: fact(said.edition),
    limits: said.limits.map((limit) => limitOf(limit.value, [spanOf(limit)], context)),
  };
}

function houseFacts(
  code: ParsedCode,
  entry: Entry,
  text: string,
  spans: readonly Span[],
  id: string,
  context: BuildContext,
): Omit<Field, 'kind' | 'id' | 'name' | 'key' | 'spans'> {
  const house = readHouseMarks(text);
  context.reportMarks(house, spans[0] ?? context.spanIn(code, entry));
  if (house.disputed) reportDisputed(entry.key.text, spans, context);
  const type = typeOfEntry(code, entry, NO_MARKS, id, context);
  const at = context.spanIn(code, entry);
  return {
    type: house.inferred ? context.inferred(type, house.inferred, at) : context.documented(type, at),
    required: required(house.required, entry, spans, context),
    nullable: house.nullable ? context.documented(true as const, ...spans) : null,
    default: house.default === undefined ? null : context.documented(house.default, ...spans),
    description: house.description,
    unit: house.unit === null ? null : context.documented(house.unit, ...spans),
    since: house.since === null ? null : context.documented(house.since, ...spans),
    deprecated: house.deprecated ? context.documented(true as const, ...spans) : null,
    edition: house.edition === null ? null : context.documented(house.edition, ...spans),
    limits: house.limits.map((limit) => limitOf(limit, spans, context)),
  };
}

function reportDisputed(name: string, spans: readonly Span[], context: BuildContext): void {
  context.report('required-and-optional', spans[0] ?? null, `\`${name}\` is called both required and optional.`);
}

export function limitOf(limit: Constraint, spans: readonly Span[], context: BuildContext): Limit {
  return { ...limit, spans: context.ranges(spans) };
}

function required(
  value: Requiredness,
  entry: Entry,
  spans: readonly Span[],
  context: BuildContext,
): Fact<Requiredness> {
  if (value === 'unstated' && entry.optional) return context.documented('no');
  return value === 'unstated' ? context.documented(value) : context.documented(value, ...spans);
}

function keyOf(key: Key, context: BuildContext): FieldKey {
  if (key.alternatives) return { kind: 'one-of', names: key.names, open: key.open };
  const star = key.names[0] === '*';
  const any = star || (!context.house && ANY_KEY.has(normalise(key.text)));
  return any && !key.quoted ? { kind: 'any' } : { kind: 'fixed' };
}

/** Offsets into the joined comments, as a span of the file. */
function spanInComments(
  code: ParsedCode,
  comments: readonly Comment[],
  start: number,
  end: number,
  context: BuildContext,
): Span {
  let from = 0;
  for (const comment of comments) {
    if (start < from + comment.text.length) {
      const offset = comment.start + start - from;
      return context.spanIn(code, { start: offset, end: Math.min(offset + end - start, comment.end) });
    }
    from += comment.text.length + 1;
  }
  return context.spanIn(code, comments[0] ?? { start: 0, end: 0 });
}
