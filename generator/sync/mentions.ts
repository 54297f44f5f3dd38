import { nameIn } from '../ir/name-in-id.js';
import type { Ir } from '../ir/types.js';
import { isTodo } from '../ir/todo.js';

/** A part of ours whose sentences or examples name something that the page has no more. */
export interface Mention {
  /** The id of the part; for a guide its title. */
  readonly in: string;
  /** The id of what is gone. */
  readonly of: string;
}

/**
 * Where ours still names parts that are gone: in code, in code spans, and as the target of a link.
 * A field is looked for in its own section alone, since others may have fields of that name.
 */
export function mentionsOf(ir: Ir, gone: readonly string[]): readonly Mention[] {
  if (gone.length === 0) return [];
  const removed = [ir.methods, ir.enums, ir.classes, ir.listeners, ir.listeners.flatMap(({ events }) => events)]
    .flat()
    .flatMap((part) => (part.removed === null ? [] : [part.id]));
  const texts = textsOf(ir).filter(({ id }) => !removed.some((owner) => isIn(id, owner)));
  const titles = new Map(ir.guides.map(({ id, title }) => [id, `the guide "${title}"`]));
  return gone.flatMap((of) => {
    const section = /^(?:method|class):[^/]+(?=\/(?:param|field):)/.exec(of)?.[0];
    const isNamed = namePattern(nameIn(of));
    const found = texts.filter((text) => (section === undefined || isIn(text.id, section)) && isNamed(text));
    return [...new Set(found.map(({ id }) => id))].map((id) => ({ in: titles.get(id) ?? id, of }));
  });
}

function isIn(id: string, owner: string): boolean {
  return id === owner || id.startsWith(`${owner}/`);
}

interface Text {
  readonly id: string;
  readonly text: string;
  /** Code; else inline Markdown. */
  readonly isCode: boolean;
}

/** All sentences and code of the model, with the id of the part that they stand in. */
function textsOf(ir: Ir): readonly Text[] {
  const texts: Text[] = [];
  const visit = (node: unknown, id: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const own = 'id' in node && typeof node.id === 'string' ? node.id : id;
    for (const [key, value] of Object.entries(node) as readonly (readonly [string, unknown])[]) {
      const list: readonly unknown[] = Array.isArray(value) ? value.flat() : [value];
      const strings = list.filter((one) => typeof one === 'string');
      if (key === 'code' || PROSE.has(key)) {
        const isCode = key === 'code';
        // A TODO names what the part was called.
        texts.push(...strings.filter((text) => !isTodo(text)).map((text) => ({ id: own, text, isCode })));
      }
      visit(value, own);
    }
  };
  visit(ir, '');
  return texts;
}

const PROSE = new Set(['description', 'notes', 'markdown', 'rows']);

function namePattern(name: string): (text: Text) => boolean {
  const word = name.replace(/[^\w]/g, String.raw`\$&`);
  const whole = new RegExp(String.raw`(?<![\w$])${word}(?![\w$])`);
  return ({ text, isCode }) => {
    if (isCode) return whole.test(text);
    return text.includes(`](#${name})`) || (text.match(/`[^`]*`/g) ?? []).some((code) => whole.test(code));
  };
}
