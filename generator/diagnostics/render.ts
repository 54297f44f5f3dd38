import stringWidth from 'string-width';
import type { LineIndex, Range } from '../document/span.js';
import type { Finding } from './finding.js';

/**
 * A finding for the terminal: `file:line:column severity code message`, the line with a caret under
 * the column, and the hint.
 */
export function renderFinding(finding: Finding, lines: LineIndex | null): string {
  const { range } = finding;
  const place = range ? `${finding.file}:${range.line}:${range.column}` : finding.file;
  return [
    `${place} ${finding.severity} ${finding.code}: ${printable(finding.message)}`,
    ...(range && lines ? frame(range, lines) : []),
    ...(finding.hint === null ? [] : [`    hint: ${printable(finding.hint)}`]),
  ].join('\n');
}

/** `file:line:column` and the line with carets under the range. */
export function renderPlace(file: string, range: Range, lines: LineIndex): readonly string[] {
  return [`${file}:${range.line}:${range.column}`, ...frame(range, lines)];
}

const MAX_WIDTH = 100;

/** The line and the caret. A long line is cut so that the place shows. */
function frame(range: Range, lines: LineIndex): readonly string[] {
  const text = printable(lines.textOf(range.line));
  const from = Math.max(0, range.column - 1 - MAX_WIDTH / 2);
  const shown = text.slice(from, from + MAX_WIDTH);
  const before = text.slice(from, range.column - 1);
  const end = range.endLine === range.line ? range.endColumn - 1 : text.length;
  const under = text.slice(range.column - 1, Math.min(end, from + MAX_WIDTH));
  const carets = '^'.repeat(Math.max(1, stringWidth(under)));
  return [`    ${shown}`, `    ${' '.repeat(stringWidth(before))}${carets}`];
}

/** Tabs as spaces, so that carets stand right; control characters, which could steer a terminal, as a dot. */
function printable(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\0-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g, '\u00b7');
}

/** `12 warnings, 3 infos`; empty where there are none. */
export function countText(findings: readonly Finding[]): string {
  return (['error', 'warning', 'info'] as const)
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`)
    .join(', ');
}
