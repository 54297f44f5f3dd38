import type { Comment, Entry } from '../notation/ast.js';
import { readCommentMarks, saysAllOptional } from './comment.js';
import { BREAK } from './comment-tokens.js';

/** What is said of an entry: its comments, and their text as one. */
export interface EntryComments {
  readonly comments: readonly Comment[];
  /** One character stands between two comments. */
  readonly text: string;
}

/** The comments above an entry and those behind it. What makes all entries of a block optional is said of no single one. */
export function commentsOf(entry: Entry): EntryComments {
  const above = entry.above.filter((comment) => !saysAllOptional(comment.text));
  const comments = [...above, ...entry.comments];
  return { comments, text: comments.map((comment) => comment.text).join(BREAK) };
}

/** In the house form the comments behind an entry alone, as one sentence may go on in the next. */
export function houseCommentsOf({ comments }: Entry): EntryComments {
  return { comments, text: comments.map((comment) => comment.text).join(' ') };
}

/** The names of types in the comments of an entry. */
export function typesIn(entry: Entry): readonly string[] {
  return commentsOf(entry).comments.flatMap(({ text }) => readCommentMarks(text).named.map(({ name }) => name));
}
