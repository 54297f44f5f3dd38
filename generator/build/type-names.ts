import { TYPE_WORDS } from '../dialects/index.js';
import { commonPrefix } from '../ir/common-prefix.js';
import type { Type } from '../ir/types.js';
import { isTypeLike } from '../read/comment.js';

/** The names that the page gives to types, and what each stands for. */
export class TypeNames {
  /** What most of the names begin with, such as `V2TIM`; empty where they have nothing in common. */
  private readonly prefix: string;

  constructor(
    private readonly enums: ReadonlyMap<string, 'number' | 'string'>,
    private readonly classes: ReadonlySet<string>,
    private readonly listeners: ReadonlySet<string>,
  ) {
    this.prefix = commonPrefix([...enums.keys(), ...classes]);
  }

  /** A described type by its name. */
  named(name: string): Type | null {
    if (this.enums.has(name)) return { kind: 'enum', name };
    if (this.classes.has(name)) return { kind: 'class', name };
    if (this.listeners.has(name)) return { kind: 'listener', name };
    return null;
  }

  /** A name in the place of a type: described, or called as the page's types are and so dangling; else null. */
  mentioned(name: string): Type | null {
    const named = this.named(name);
    if (named) return named;
    return this.prefix !== '' && name.startsWith(this.prefix) && isTypeLike(name) ? { kind: 'dangling', name } : null;
  }

  /** A name where only a type can stand. */
  declared(name: string): Type {
    return this.named(name) ?? wordType(name) ?? (isTypeLike(name) ? { kind: 'dangling', name } : { kind: 'unknown' });
  }

  valuesOf(name: string): 'number' | 'string' | null {
    return this.enums.get(name) ?? null;
  }
}

/** The type that a word such as `int` or `字符串` means. */
export function wordType(word: string): Type | null {
  const meaning = TYPE_WORDS.get(word.toLowerCase());
  switch (meaning) {
    case undefined:
      return null;
    case 'object':
      return { kind: 'object', fields: [] };
    case 'map':
      return { kind: 'map', value: { kind: 'unknown' } };
    case 'void':
    case 'unknown':
      return { kind: meaning };
    default:
      return { kind: 'primitive', name: meaning };
  }
}
