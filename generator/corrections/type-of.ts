import { type NamedTypes, parseType } from '../ir/parse-type.js';
import { typeText } from '../ir/type-text.js';
import type { Type } from '../ir/types.js';

/** As deep as the notation of a page goes. */
const MAX_DEPTH = 200;

/** The type that a correction writes; null where the page describes no such type. */
export function typeOf(text: string, types: NamedTypes): Type | null {
  const depth = text.match(/\[\]|map</g)?.length ?? 0;
  return depth > MAX_DEPTH ? null : parseType(text, types);
}

/** As `docbind facts` writes it. The page may name types that it does not describe; these stay as they are. */
export function canonicalType(text: string, types: NamedTypes): string {
  const type = typeOf(text, types);
  return type ? typeText(type) : text;
}
