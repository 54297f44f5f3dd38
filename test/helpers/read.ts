import { buildIr } from '../../generator/build/build.js';
import type { Finding } from '../../generator/diagnostics/finding.js';
import type { Block, Document } from '../../generator/document/document.js';
import type { Span } from '../../generator/document/span.js';
import { inferTypes } from '../../generator/infer/infer.js';
import type { Ir } from '../../generator/ir/types.js';
import { namePage, type PageNames } from '../../generator/names/index.js';
import type { LineState } from '../../generator/read/ledger.js';
import { readDocument } from '../../generator/read/page.js';
import type { PageFacts } from '../../generator/read/page-facts.js';
import { type Format, readSource } from '../../generator/source/index.js';

/** What each stage made of a page. Unlike the pipeline it takes any text, a page that says nothing too. */
export interface Stages {
  readonly document: Document;
  readonly facts: PageFacts;
  readonly ledger: readonly LineState[];
  readonly names: PageNames;
  readonly rawIr: Ir;
  readonly ir: Ir;
  readonly findings: readonly Finding[];
}

export async function readStages(text: string, format: Format, prior: Ir | null = null): Promise<Stages> {
  const document = await readSource('page', text, format);
  const { facts, ledger, findings } = readDocument(document);
  const names = namePage(document, facts, prior);
  const built = buildIr(document, facts, names);
  const ir = inferTypes(built.ir);
  return { document, facts, ledger, names, rawIr: built.ir, ir, findings: [...findings, ...built.findings] };
}

/** The text of a file at a span. */
export function at(document: Pick<Document, 'text'>, span: Span): string {
  return document.text.slice(span.start, span.end);
}

/** The page as its headings with their blocks, one a line. */
export function outline(page: Document): string[] {
  return page.sections.flatMap(({ heading, blocks }) => [
    heading ? `${'#'.repeat(heading.depth)} ${heading.text}` : '-',
    ...blocks.map(blockLine),
  ]);
}

function blockLine(block: Block): string {
  if (block.kind === 'code') return `code ${JSON.stringify(block.text.value)}`;
  if (block.kind === 'table')
    return `table ${block.rows.map((row) => row.map((cell) => cell.text).join('|')).join('/')}`;
  return `${block.quoted ? '> ' : ''}${block.bullet ?? 'p'} ${block.text.value}`;
}
