import { isTodo, TODO } from '../ir/todo.js';

/**
 * Our sentence of a part that is perhaps this one under another name. It may fit or not, so it is a
 * TODO as well, until a person has looked and taken the mark away.
 */
export function carried(description: string, from: string): string {
  if (description === '') return TODO;
  return isTodo(description) ? description : `TODO: check, this was \`${from}\`. ${description}`;
}
