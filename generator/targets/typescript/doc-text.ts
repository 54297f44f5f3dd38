import type { CommentTag } from '../../render/comments.js';
import type { Fact, Limit, Name, Type } from '../../ir/types.js';
import { EDITIONS, limitText, RULES } from './phrases.js';

const PLACEHOLDER = 'The page gives no name for this; the name is made up.';

export interface Deprecatable {
  readonly deprecated?: Fact<true> | null;
  readonly removed?: string | null;
}

/** What the vendor's page has no more stays for one release. */
export function deprecation({ deprecated = null, removed = null }: Deprecatable): CommentTag[] {
  if (removed !== null) return [{ tag: 'deprecated', text: `Gone from the SDK's reference with ${removed}.` }];
  return deprecated ? [{ tag: 'deprecated', text: '' }] : [];
}

/** A description has a paragraph in each line. */
export function paragraphs(description: string): string[] {
  return description.split('\n');
}

/** Short sentences in one paragraph. */
export function sentences(...texts: readonly (string | false | null | undefined)[]): string {
  return texts.filter((text) => typeof text === 'string' && text !== '').join(' ');
}

export function limits(of: readonly Limit[]): string[] {
  return of.map(limitText);
}

export function edition(fact: Fact<keyof typeof EDITIONS> | null): string | null {
  return fact && EDITIONS[fact.value];
}

export function placeholder(name: Name): string | false {
  return name.placeholder && PLACEHOLDER;
}

/** Events are ids: `listener:groupListener/event:onMemberEnter`. */
export function followers(ids: readonly string[]): string | false {
  const names = ids.map((id) => id.replace(/^.*\/event:/, ''));
  return ids.length > 0 && `Events that follow: ${names.map((name) => `[${name}](#${name})`).join(', ')}.`;
}

export function typeNotes(fact: Fact<Type>): (string | false)[] {
  const missing = danglingNames(fact.value).map(
    (name) => `The page names the type ${code(name)} but does not describe it.`,
  );
  return [fact.from.kind === 'inferred' && `Type inferred: ${RULES[fact.from.rule]}.`, ...missing];
}

/** The types that are named and not described, outside of inner fields, which have comments of their own. */
function danglingNames(type: Type): string[] {
  switch (type.kind) {
    case 'dangling':
      return [type.name];
    case 'array':
      return danglingNames(type.element);
    case 'map':
      return danglingNames(type.value);
    default:
      return [];
  }
}

export function code(text: string): string {
  return text.includes('`') ? text : `\`${text}\``;
}
