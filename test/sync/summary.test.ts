import { describe, expect, test } from 'vitest';
import type { Finding } from '../../generator/diagnostics/finding.js';
import { newFindings } from '../../generator/sync/new-findings.js';
import { releaseOf } from '../../generator/sync/release.js';
import { countsOf, reportLines } from '../../generator/sync/report.js';
import { type Summary, summarise } from '../../generator/sync/summary.js';
import { edited, OURS, read, without } from './pocket.js';

async function summary(before: string, after: string): Promise<Summary> {
  return summarise(await read(before), await read(after), []);
}

async function lines(before: string, after: string): Promise<readonly string[]> {
  return reportLines(await summary(before, after)).filter((line) => line !== '');
}

describe('the summary', () => {
  test('of nothing is empty', async () => {
    const same = await summary(OURS, OURS);
    expect(reportLines(same)).toEqual([]);
    expect(countsOf(same)).toBe('');
  });

  test('does not see sentences', async () => {
    expect(await lines(OURS, OURS.replaceAll(' - ', ' - Vendor: '))).toEqual([]);
  });

  test('names what is new by its outermost id', async () => {
    const before = without(without(OURS, '#### pong'), '#### onQuit')
      .replace('  onQuit: function,\n', '')
      .replace('    level: integer, // optional, at most 9 - The `peerID` may have this level.\n', '')
      .replace('- rule: exactly one of peerID, filter.level\n', '')
      .replace('- [pong](#pong)\n', '');
    expect((await lines(before, OURS)).slice(0, 4)).toEqual([
      'New:',
      '  method:ping/param:filter.level',
      '  method:pong',
      '  listener:pktListener/event:onQuit',
    ]);
  });

  test('tells each fact that changed, with both values', async () => {
    const after = edited(
      OURS,
      ['level: integer, // optional, at most 9', 'level: number, // required, default 3, at most 8, unit seconds'],
      ['PKT_TONE_LOUD = 2', 'PKT_TONE_LOUD = 4'],
      ['type: "onQuit"', 'type: "onQuitted"'],
      ['- event: pktListener.onPing\n', '- since: 6.3\n- error: 7\n'],
    );
    expect(await lines(OURS, after)).toEqual([
      'Changed:',
      '  method:ping, event: no longer listener:pktListener/event:onPing',
      '  method:ping, since: now 6.3',
      '  method:ping, error: now 7',
      '  method:ping/param:filter.level, type: integer is now number',
      '  method:ping/param:filter.level, required: no is now yes',
      '  method:ping/param:filter.level, limit: at most 9 is now at most 8',
      '  method:ping/param:filter.level, default: now 3',
      '  method:ping/param:filter.level, unit: now seconds',
      '  enum:PKT_Tone/member:PKT_TONE_LOUD, value: 2 is now 4',
      '  listener:pktListener/event:onQuit, tag: onQuit is now onQuitted',
    ]);
  });

  test('tells of several of a kind those that differ, in any order', async () => {
    const two = edited(OURS, ['at most 9', 'at most 9, at least 2']);
    expect(await lines(two, edited(OURS, ['at most 9', 'at least 2, at most 9']))).toEqual([]);
    expect(await lines(two, edited(OURS, ['at most 9', 'at least 3, at most 9']))).toEqual([
      'Changed:',
      '  method:ping/param:filter.level, limit: at least 2 is now at least 3',
    ]);
  });

  test('counts the parts, not the facts', async () => {
    const after = edited(OURS, ['level: integer, // optional', 'level: number, // required'], ['"onQuit"', '"onQ"']);
    expect(countsOf(await summary(without(after, '#### pong'), OURS))).toBe('1 new, 3 changed');
  });
});

describe('findings that are new', () => {
  const finding = (message: string, line: number): Finding => ({
    code: 'event-tag',
    severity: 'warning',
    message,
    hint: null,
    file: 'page.md',
    range: { line, column: 1, endLine: line, endColumn: 2 },
    about: 'event:x',
  });

  test('are told by what they say, not where', () => {
    const before = [finding('a', 1), finding('b', 2)];
    expect(newFindings(before, [finding('b', 7), finding('c', 8), finding('a', 9)])).toEqual([finding('c', 8)]);
  });

  test('are those beyond as many as there were', () => {
    expect(newFindings([finding('a', 1)], [finding('a', 5), finding('a', 6)])).toEqual([finding('a', 6)]);
  });
});

test('a release is called by its facts', async () => {
  const name = releaseOf(await read(OURS));
  expect(name).toMatch(/^page [0-9a-f]{8}$/);
  expect(releaseOf(await read(OURS.replaceAll(' - ', ' - Vendor: ')))).toBe(name);
  expect(releaseOf(await read(OURS.replace('LOUD = 2', 'LOUD = 3')))).not.toBe(name);
});
