import type { Fact, Type } from '../ir/types.js';
import type { Entry } from '../notation/ast.js';
import { readCommentMarks } from '../read/comment.js';
import { commentsOf, houseCommentsOf } from '../read/entry-comments.js';
import { readHouseMarks } from '../read/house-marks.js';
import type { ParsedCode } from '../notation/shapes.js';
import type { BuildContext } from './context.js';
import { typeOfEntry } from './types.js';

/** What the `data` of an answer or an event is. An empty string there means that nothing is sent. */
export function typeOfData(
  code: ParsedCode,
  data: Entry,
  id: string,
  context: BuildContext,
): { readonly type: Fact<Type>; readonly description: string } {
  const { comments: parts, text: comment } = context.house ? houseCommentsOf(data) : commentsOf(data);
  const span = context.spanIn(code, data);
  const comments = parts.map((part) => context.spanIn(code, part));
  const house = context.house ? readHouseMarks(comment) : null;
  if (house) context.reportMarks(house, comments[0] ?? span);
  const marks = readCommentMarks(house ? '' : comment);
  const said = typeOfEntry(code, data, marks, id, context);
  const empty = data.value?.kind === 'literal' && data.value.value === '';
  const type: Type =
    empty && (said.kind === 'unknown' || isString(said)) && marks.base === null ? { kind: 'void' } : said;
  const description = house ? house.description : comment.replace(/\s+/g, ' ').trim();
  const fact = house?.inferred
    ? context.inferred(type, house.inferred, span)
    : context.documented(type, span, ...comments);
  return { type: fact, description };
}

function isString(type: Type): boolean {
  return type.kind === 'primitive' && type.name === 'string';
}
