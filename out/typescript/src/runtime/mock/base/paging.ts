// Part of every binding that docbind makes. Do not edit.
import { INVALID } from './codes.js';
import { refuse } from './refusal.js';

export interface PageOf<Item> {
  readonly items: readonly Item[];
  /** Where the next page starts; 0 behind the last one. */
  readonly nextSeq: number;
  readonly isFinished: boolean;
}

/** A page of a list. The cursor is the place of its first item. */
export function pageOf<Item>(list: readonly Item[], cursor: number, count: number): PageOf<Item> {
  if (!Number.isInteger(count) || count < 1) refuse(INVALID, 'count has to be a whole number above 0');
  if (!Number.isInteger(cursor) || cursor < 0) refuse(INVALID, 'nextSeq has to be 0 or what an answer contained');
  const end = cursor + count;
  const isFinished = end >= list.length;
  return { items: list.slice(cursor, end), nextSeq: isFinished ? 0 : end, isFinished };
}
