import type { Finding } from '../diagnostics/finding.js';
import { findingAt } from '../diagnostics/make.js';
import type { Document } from '../document/document.js';
import type { Ir } from '../ir/types.js';

/** Names that stand for an enum and for a class. */
export function checkNames(document: Document, ir: Ir): readonly Finding[] {
  const enums = new Set(ir.enums.map(({ name }) => name.value));
  return ir.classes
    .filter(({ name }) => enums.has(name.value))
    .map(({ id, name }) => {
      const message = `\`${name.value}\` is an enum and a class; as a type it is the enum.`;
      return findingAt(document, 'name-of-two', name.spans[0], message, { about: id });
    });
}
