import { textMarkdown } from '../../../render/markdown.js';
import type { Book } from '../book.js';
import { classMap } from './central-class.js';
import { callLife, listenerLife } from './life.js';
import { moduleMap } from './module-map.js';
import type { Diagram } from './svg.js';

/** The pictures of a reference; null for one that the model gives nothing to draw for. */
export interface Diagrams {
  readonly modules: Diagram | null;
  readonly classes: Diagram | null;
  readonly call: Diagram | null;
  readonly listener: Diagram | null;
}

export function diagramsOf(book: Book): Diagrams {
  return { modules: moduleMap(book), classes: classMap(book), call: callLife(book), listener: listenerLife(book) };
}

/** A picture on a page, with what it shows as its alternative. */
export function imageMarkdown(diagram: Diagram | null, page: string, book: Book): string | false {
  if (!diagram) return false;
  const address = book.prose(page).addressOfPlace({ page: `diagrams/${diagram.file}`, anchor: null });
  return `![${textMarkdown(`${diagram.title}. ${diagram.description}`)}](${address})`;
}
