import { buildIr } from './build/build.js';
import { checkIr } from './checks/index.js';
import { checkLedger } from './checks/lines.js';
import type { Corrected, CorrectionsSource, Outcome } from './corrections/index.js';
import type { Finding } from './diagnostics/finding.js';
import type { Document } from './document/document.js';
import { LineIndex } from './document/span.js';
import { inferTypes } from './infer/infer.js';
import type { Ir } from './ir/types.js';
import { namePage } from './names/index.js';
import type { LineState } from './read/ledger.js';
import { isHouseForm, readDocument } from './read/page.js';
import { checkInput, checkResult } from './source/check-input.js';
import { type Format, readSource } from './source/index.js';

/** A page to read. */
export interface Page {
  /** The file's base name: it appears in findings and in generated comments. */
  readonly name: string;
  readonly text: string;
  /** Null or absent: told by what the page holds. */
  readonly format?: Format | null;
  /** An earlier model, whose names help where the page has lost its own. */
  readonly prior?: Ir | null;
  /** What is wrong on the page, file by file (corrections/correction.ts). */
  readonly corrections?: readonly CorrectionsSource[];
  /** Called behind each stage with the milliseconds that it took. */
  readonly onStage?: (stage: Stage, milliseconds: number) => void;
}

export type Stage = 'source' | 'read' | 'names' | 'build' | 'infer' | 'corrections' | 'checks';

/** All that is known of a page. */
export interface ReadPage {
  readonly ir: Ir;
  /** Before inference and corrections: only what the page itself says. */
  readonly rawIr: Ir;
  readonly findings: readonly Finding[];
  /** What became of each line; index 0 is unused. */
  readonly ledger: readonly LineState[];
  readonly document: Document;
  /** What became of each correction. */
  readonly outcomes: readonly Outcome[];
  /** The texts that findings point into, by the file's name. */
  readonly lines: ReadonlyMap<string, LineIndex>;
}

/**
 * Reads a page into a checked model: each stage once, in order. Throws an UnusableInputError for a
 * page that nothing can be made of, such as an empty or a binary one.
 */
export async function readPage(page: Page): Promise<ReadPage> {
  const timed = stopwatch(page.onStage);
  checkInput(page.name, page.text);
  const document = await readSource(page.name, page.text, page.format ?? null);
  timed('source');
  const { facts, ledger, findings: readFindings } = readDocument(document);
  checkResult(document, facts);
  timed('read');
  const names = namePage(document, facts, page.prior ?? null);
  timed('names');
  const { ir: rawIr, findings: buildFindings } = buildIr(document, facts, names);
  timed('build');
  // A page in the house form says itself what is known.
  const infer = isHouseForm(document) ? (same: Ir): Ir => same : inferTypes;
  const inferred = infer(rawIr);
  timed('infer');
  const sources = page.corrections ?? [];
  const corrected = sources.length > 0 ? await correct(rawIr, inferred, sources) : UNCORRECTED;
  // What is corrected may tell what was open.
  const ir = corrected.ir ? infer(corrected.ir) : inferred;
  timed('corrections');
  const told = [...readFindings, ...buildFindings, ...checkIr(document, facts, ir)];
  const findings = [...corrected.findings, ...inOrder([...told, ...checkLedger(document, ledger, told)])];
  timed('checks');
  const lines = new Map([
    ...sources.map(({ name, text }) => [name, new LineIndex(text)] as const),
    [document.name, document.lines] as const,
  ]);
  return { ir, rawIr, findings, ledger, document, outcomes: corrected.outcomes, lines };
}

const UNCORRECTED = { ir: null, findings: [], outcomes: [] };

/** Loaded only where there is something to correct. */
async function correct(raw: Ir, inferred: Ir, sources: readonly CorrectionsSource[]): Promise<Corrected> {
  const { correctIr } = await import('./corrections/index.js');
  return correctIr(raw, inferred, sources);
}

function stopwatch(report: Page['onStage']): (stage: Stage) => void {
  let last = performance.now();
  return (stage) => {
    const now = performance.now();
    report?.(stage, now - last);
    last = now;
  };
}

/** As they stand on the page. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => (a.range?.line ?? 0) - (b.range?.line ?? 0) || (a.range?.column ?? 0) - (b.range?.column ?? 0),
  );
}
