// Part of every binding that docbind makes. Do not edit.
import { INVALID } from "./codes.js";
import { refuse } from "./refusal.js";
function pageOf(list, cursor, count) {
  if (!Number.isInteger(count) || count < 1) refuse(INVALID, "count has to be a whole number above 0");
  if (!Number.isInteger(cursor) || cursor < 0) refuse(INVALID, "nextSeq has to be 0 or what an answer contained");
  const end = cursor + count;
  const isFinished = end >= list.length;
  return { items: list.slice(cursor, end), nextSeq: isFinished ? 0 : end, isFinished };
}
export {
  pageOf
};
