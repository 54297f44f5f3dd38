/** docbind as a library: read a page, look at its model, print it, and write bindings from it. */
export { readPage, type Page, type ReadPage, type Stage } from './pipeline.js';
export { factLines } from './facts/facts.js';
export { compareWithWitness, type Disagreement } from './witness/compare.js';
export { inlineFields, typeText } from './ir/type-text.js';
export { UnusableInputError, type Finding, type Severity } from './diagnostics/finding.js';
export { FINDING_CODES, type FindingCode } from './diagnostics/codes.js';
export { FORMATS, type Format } from './source/index.js';
export type * from './ir/types.js';
export type { OutputFile, Target, TargetOptions } from './targets/target.js';
export { TARGET_NAMES, loadTarget } from './targets/index.js';
export { printIr } from './print/print.js';
export { withoutProse } from './print/without-prose.js';
export { check, write, type Difference, type Written } from './writer/write.js';
export type { Production } from './writer/plan.js';
export { VERSION } from './version.js';
