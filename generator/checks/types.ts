import type { Finding } from '../diagnostics/finding.js';
import { findingAt } from '../diagnostics/make.js';
import type { Document } from '../document/document.js';
import type { Range } from '../document/span.js';
import { isOpen } from '../ir/open-types.js';
import { typeText } from '../ir/type-text.js';
import { type TypeSite, typeSites } from '../ir/type-sites.js';
import type { Ir, Type } from '../ir/types.js';

/** Types that nothing tells, types that are named and nowhere described, and what was inferred. */
export function checkTypes(document: Document, ir: Ir): readonly Finding[] {
  return typeSites(ir).flatMap((site) => {
    const { fact, id } = site;
    const range = fact.from.spans[0];
    const dangling = danglingIn(fact.value);
    if (dangling !== null) {
      return [
        findingAt(document, 'dangling-type', range, `The type \`${dangling}\` is described nowhere on the page.`, {
          about: id,
        }),
      ];
    }
    if (isOpen(fact.value)) {
      return [
        findingAt(document, 'unknown-type', range ?? ownerRange(ir, site), `Nothing tells what \`${id}\` is.`, {
          about: id,
        }),
      ];
    }
    if (fact.from.kind !== 'inferred') return [];
    const message = `\`${id}\` is taken for \`${typeText(fact.value)}\` (rule ${fact.from.rule}); the page does not say.`;
    return [findingAt(document, 'inferred-type', range, message, { about: id })];
  });
}

function danglingIn(type: Type): string | null {
  if (type.kind === 'array') return danglingIn(type.element);
  if (type.kind === 'map') return danglingIn(type.value);
  return type.kind === 'dangling' ? type.name : null;
}

function ownerRange(ir: Ir, site: TypeSite): Range | undefined {
  return ir.methods.find((method) => method.id === site.owner)?.name.spans[0];
}
