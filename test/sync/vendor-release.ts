import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { factLines } from '../../generator/facts/facts.js';
import type { Ir } from '../../generator/ir/types.js';
import { readPage, type ReadPage } from '../../generator/pipeline.js';
import { printIr } from '../../generator/print/print.js';
import { withoutProse } from '../../generator/print/without-prose.js';
import { mergeIr } from '../../generator/sync/merge.js';
import { newFindings } from '../../generator/sync/new-findings.js';
import { reportLines } from '../../generator/sync/report.js';
import { summarise } from '../../generator/sync/summary.js';
import { sharedFile } from '../helpers/shared.js';
import { sentencesOf } from './sentences.js';

const REPOSITORY = new URL('../../', import.meta.url);
const CORRECTIONS = 'spec/sources/tencent-chat.corrections.yaml';

export const MARKDOWN = 'tencent-chat-1.2.0.zh.md';
export const FLAT = 'tencent-chat-1.2.0.zh.page.txt';

export const SPEC = readFileSync(new URL('spec/tencent-cloud-chat.md', REPOSITORY), 'utf8');

export function vendorText(name = MARKDOWN): string {
  const text = sharedFile(`vendor/${name}`);
  if (text === null) throw new Error(`There is no vendor page ${name}.`);
  return text;
}

/** Puts one thing in the place of another, which must stand in the text exactly once. */
export function replaced(text: string, from: string, to: string): string {
  const found = text.split(from).length - 1;
  expect(found, `how often ${JSON.stringify(from)} stands there`).toBe(1);
  return text.replace(from, () => to);
}

/** Changes the section with a heading, from the anchor before it to the next section. */
export function inSection(text: string, name: string, change: (section: string) => string): string {
  const starts = [...text.matchAll(/^(?:<a id ?= ?"[^"]*" ?><\/a>\s+)?#{2,4} (.+)$/gm)];
  // The first one may be a heading of a guide.
  const at = starts.findLastIndex(([, heading]) => heading === name);
  expect(at, `a section ${name}`).toBeGreaterThanOrEqual(0);
  const start = starts[at]?.index ?? 0;
  const end = starts[at + 1]?.index ?? text.length;
  return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
}

export function inSectionReplaced(text: string, name: string, from: string, to: string): string {
  return inSection(text, name, (section) => replaced(section, from, to));
}

export function withoutSection(text: string, name: string): string {
  return inSection(text, name, () => '');
}

let ours: Promise<ReadPage> | null = null;

export function spec(): Promise<ReadPage> {
  ours ??= readPage({ name: 'spec.md', text: SPEC });
  return ours;
}

/** A page merged into our reference. */
export interface Release {
  readonly before: ReadPage;
  readonly page: ReadPage;
  readonly after: ReadPage;
  readonly text: string;
  /** The summary as it is printed. */
  readonly report: readonly string[];
}

interface Options {
  /** Our reference; left out: as it is committed. */
  readonly before?: ReadPage;
  readonly release?: string;
  readonly corrections?: string;
}

/** Merges a page into our reference, and checks what must hold after any merge. */
export async function releasePage(text: string, options: Options = {}): Promise<Release> {
  const before = options.before ?? (await spec());
  const yaml = options.corrections ?? correctionsText();
  const corrections = [{ name: 'corrections.yaml', text: yaml }];
  const page = await readPage({ name: 'vendor.md', text, prior: before.ir, corrections });
  const release = options.release ?? '1.3.0';
  const theirs = withoutProse(page.ir);
  const { ir, renamed } = mergeIr(before.ir, theirs, release);
  const printed = printIr(ir);
  const after = await readPage({ name: 'spec.md', text: printed });

  expect(printIr(after.ir), 'what is printed is canonical').toBe(printed);
  expect(factsOnPage(after.ir), 'our facts are those of the page').toEqual(factLines(theirs));
  expect(printIr(mergeIr(after.ir, theirs, release).ir), 'a second merge changes nothing').toBe(printed);
  const { ir: later } = mergeIr(after.ir, theirs, `after ${release}`);
  expect(factLines(later), 'a later release drops what this one removed').toEqual(factLines(theirs));
  expect(undescribed(after).length > 0, 'what is new has no description').toBe(
    sentencesOf(after.ir).some(({ text: said }) => said.startsWith('TODO')),
  );
  const report = reportLines(summarise(before.ir, after.ir, renamed));
  return { before, page, after, text: printed, report };
}

export function correctionsText(): string {
  return readFileSync(new URL(CORRECTIONS, REPOSITORY), 'utf8');
}

/** The ids that are still to be described. */
export function undescribed({ findings }: ReadPage): readonly string[] {
  return findings.flatMap(({ code, about }) => (code === 'empty-description' ? [about ?? ''] : []));
}

/** Our sentences that the merge has lost, by the ids of their parts. */
export function lost({ before, after }: Release): readonly string[] {
  const kept = new Set(sentencesOf(after.ir).map(({ id, text }) => `${id} ${text}`));
  return [...new Set(sentencesOf(before.ir).flatMap(({ id, text }) => (kept.has(`${id} ${text}`) ? [] : [id])))];
}

/** What became of each correction that does not simply apply. */
export function overtaken({ page }: Release): readonly string[] {
  return page.findings
    .filter(({ code }) => code.startsWith('correction-'))
    .map(({ code, about }) => `${code} ${about ?? ''}`);
}

/** The summary as it is printed. */
export function summaryOf({ report }: Release): string {
  return report.join('\n');
}

/** The warnings that our reference gets by the merge. */
export function newWarnings({ before, after }: Release): readonly string[] {
  return newFindings(before.findings, after.findings)
    .filter(({ code, severity }) => severity === 'warning' && code !== 'empty-description')
    .map(({ code, about }) => `${code} ${about ?? ''}`)
    .sort();
}

/** The facts but for those of sections that are kept as removed. */
function factsOnPage(ir: Ir): readonly string[] {
  const onPage = <T extends { readonly removed: string | null }>(parts: readonly T[]): readonly T[] =>
    parts.filter(({ removed }) => removed === null);
  return factLines({
    ...ir,
    methods: onPage(ir.methods),
    enums: onPage(ir.enums),
    classes: onPage(ir.classes),
    listeners: onPage(ir.listeners).map((listener) => ({ ...listener, events: onPage(listener.events) })),
  });
}
