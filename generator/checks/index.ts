import type { Finding } from '../diagnostics/finding.js';
import type { Document } from '../document/document.js';
import type { Ir } from '../ir/types.js';
import type { PageFacts } from '../read/page-facts.js';
import { checkDescriptions } from './descriptions.js';
import { checkExampleCalls } from './example-calls.js';
import { checkFields } from './fields.js';
import { checkIndex } from './index-tables.js';
import { checkListeners } from './listeners.js';
import { checkNames } from './names.js';
import { checkRules } from './rules.js';
import { checkTypes } from './types.js';

/** Everything that a checked model is checked for, all findings in one run. */
export function checkIr(document: Document, facts: PageFacts, ir: Ir): readonly Finding[] {
  const house = document.frontMatter.has('docbind');
  return [
    ...checkTypes(document, ir),
    ...checkNames(document, ir),
    ...checkFields(document, ir),
    ...checkRules(document, ir),
    ...checkExampleCalls(document, ir),
    ...checkIndex(document, facts, ir),
    ...checkListeners(document, facts, ir),
    // A vendor's page is what it is; ours is complete.
    ...(house ? checkDescriptions(document, ir) : []),
  ];
}
