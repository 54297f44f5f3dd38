import type { Type } from '../../ir/types.js';
import type { Prose } from './prose.js';

/** A type in a word or two: `string`, `V2TIMMessage[]`, `Record<string, string>`. */
export function typeText(type: Type): string {
  switch (type.kind) {
    case 'primitive':
    case 'enum':
    case 'class':
    case 'listener':
    case 'dangling':
      return type.name;
    case 'array':
      return `${typeText(type.element)}[]`;
    case 'map':
      return `Record<string, ${typeText(type.value)}>`;
    case 'object': {
      const [only] = type.fields;
      const isMap = only?.key.kind === 'any' && type.fields.length === 1;
      return isMap ? `Record<string, ${typeText(only.type.value)}>` : 'object';
    }
    case 'void':
      return 'nothing';
    case 'unknown':
      return 'unknown';
  }
}

/** The one name that a type has in it, and what kind of part bears it. */
export function namedIn(type: Type): { readonly kind: 'enum' | 'class' | 'listener'; readonly name: string } | null {
  switch (type.kind) {
    case 'enum':
    case 'class':
    case 'listener':
      return type;
    case 'array':
      return namedIn(type.element);
    case 'map':
      return namedIn(type.value);
    case 'object': {
      const [only] = type.fields;
      return only?.key.kind === 'any' && type.fields.length === 1 ? namedIn(only.type.value) : null;
    }
    default:
      return null;
  }
}

/** A type as code that leads to where it is described. */
export function typeMarkdown(type: Type, prose: Prose): string {
  const named = namedIn(type);
  if (type.kind === 'void') return 'nothing';
  return named ? prose.link(`${named.kind}:${named.name}`, typeText(type)) : prose.code(typeText(type));
}
