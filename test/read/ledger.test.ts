import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../generator/document/span.js';
import { Ledger } from '../../generator/read/ledger.js';

const TEXT = 'a\nb\n\n> \ne\n';
const line = (number: number) => ({
  start: TEXT.split('\n', number - 1).join('\n').length + (number > 1 ? 1 : 0),
  end: TEXT.split('\n', number).join('\n').length,
});
const all = { start: 0, end: TEXT.length };

function states(steps: (ledger: Ledger) => void): string {
  const ledger = new Ledger(new LineIndex(TEXT));
  steps(ledger);
  return ledger.result
    .slice(1)
    .map((state) => state[0])
    .join('');
}

describe('Ledger', () => {
  it('has every line outside at first, and an unused one before them', () => {
    expect(states(() => undefined)).toBe('ooooo');
    expect(new Ledger(new LineIndex(TEXT)).result).toHaveLength(6);
  });

  it.each<[string, (ledger: Ledger) => void, string]>([
    ['nobody claims counts as not understood, but for what is blank', (ledger) => ledger.reference(all), 'nnbbn'],
    ['is no part of the reference stays outside', (ledger) => ledger.reference(line(2)), 'onooo'],
    ['is outside cannot be used', (ledger) => ledger.used(all), 'ooooo'],
    ['is used', (ledger) => (ledger.reference(all), ledger.used(line(2))), 'nubbn'],
    ['is prose', (ledger) => (ledger.reference(all), ledger.prose(line(1))), 'pnbbn'],
    [
      'is prose and then used is used',
      (ledger) => (ledger.reference(all), ledger.prose(all), ledger.used(line(1))),
      'upbbp',
    ],
    [
      'is used and then prose is used',
      (ledger) => (ledger.reference(all), ledger.used(all), ledger.prose(all)),
      'uubbu',
    ],
    [
      'is taken back is not understood',
      (ledger) => (ledger.reference(all), ledger.used(all), ledger.notUnderstood(line(2))),
      'unbbu',
    ],
    ['is taken back outside stays outside', (ledger) => ledger.notUnderstood(all), 'ooooo'],
    [
      'is declared twice keeps its state',
      (ledger) => (ledger.reference(all), ledger.used(all), ledger.reference(all)),
      'uubbu',
    ],
    [
      'a span touches with its last character',
      (ledger) => (ledger.reference(all), ledger.used({ start: 0, end: 3 })),
      'uubbn',
    ],
    [
      'a span only ends at is not touched',
      (ledger) => (ledger.reference(all), ledger.used({ start: 0, end: 2 })),
      'unbbn',
    ],
    [
      'an empty span stands on is used',
      (ledger) => (ledger.reference(all), ledger.used({ start: 2, end: 2 })),
      'nubbn',
    ],
  ])('a line that %s', (_, steps, want) => {
    expect(states(steps)).toBe(want);
  });

  it('counts lines the same with CRLF', () => {
    const text = TEXT.replaceAll('\n', '\r\n');
    const ledger = new Ledger(new LineIndex(text));
    ledger.reference({ start: 0, end: text.length });
    expect(ledger.result.map((state) => state[0]).join('')).toBe('onnbbn');
  });
});
