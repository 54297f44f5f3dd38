import type { Finding } from '../diagnostics/finding.js';
import { finding, findingAt } from '../diagnostics/make.js';
import type { Document } from '../document/document.js';
import type { Ir } from '../ir/types.js';
import type { PageFacts } from '../read/page-facts.js';

/** Index entries without a section, and sections that the index of a page with one leaves out. */
export function checkIndex(document: Document, facts: PageFacts, ir: Ir): readonly Finding[] {
  const methods = new Map(ir.methods.map((method) => [method.name.value, method]));
  const entries = facts.index.flatMap((table) => table.entries);
  const listed = new Set(entries.flatMap((entry) => [entry.name, entry.target ?? entry.name]));
  const dangling = entries
    .filter((entry) => !methods.has(entry.name))
    .map((entry) =>
      finding(document, 'index-dangling', entry.span, `The index lists \`${entry.name}\`, which no section describes.`),
    );
  if (entries.length === 0) return dangling;
  // A page that lost one table of its index is no reason to report every method of that module.
  const modules = new Set(
    [...methods.values()].filter((method) => listed.has(method.name.value)).map((method) => method.module.value),
  );
  const missing = [...methods.values()].filter(
    (method) => modules.has(method.module.value) && !listed.has(method.name.value),
  );
  return [
    ...dangling,
    ...missing.map((method) =>
      findingAt(document, 'index-missing', method.name.spans[0], `The index does not list \`${method.name.value}\`.`, {
        about: method.id,
      }),
    ),
  ];
}
