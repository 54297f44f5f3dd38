import { describe, expect, it } from 'vitest';
import { readSource } from '../../generator/source/index.js';
import { at, outline } from '../helpers/read.js';

const OBJECT = '{a:int}';
const ANSWER = 'success:{}';
const CALL = 'a.b()';
const ENUM = '{A = 1}';
const EVENT = '{type:"x", data:{}}';

/** Sections as their blocks' first letters. */
async function sections(text: string): Promise<string[]> {
  const page = await readSource('page.txt', text, 'text');
  const lines = outline(page).map((line) =>
    line === '-' ? '\n' : line.startsWith('code') ? 'C' : line.startsWith('table') ? 'T' : line.slice(2),
  );
  return lines
    .join(' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe('sections', () => {
  it.each([
    ['a method', ['m', OBJECT, ANSWER, CALL], ['m C C C']],
    ['two methods', ['m', OBJECT, ANSWER, CALL, 'n', OBJECT, ANSWER, CALL], ['m C C C', 'n C C C']],
    ['a method without parameters', ['m', '无', ANSWER, CALL], ['m 无 C C']],
    ['a method like another', ['m', OBJECT, ANSWER, CALL, 'n', 'same as m', ANSWER], ['m C C C', 'n same as m C']],
    ['a method without an example', ['m', OBJECT, ANSWER, 'n', OBJECT, ANSWER], ['m C C', 'n C C']],
    ['words within a method', ['m', OBJECT, 'x', ANSWER, 'y', CALL], ['m C x C y C']],
    ['what follows an example', ['m', OBJECT, ANSWER, CALL, 'see a', 'n', OBJECT, ANSWER], ['m C C C see a', 'n C C']],
    ['classes', ['m', OBJECT, 'n', OBJECT], ['m C', 'n C']],
    ['what refers behind a class', ['m', OBJECT, '参考 x', 'n', OBJECT], ['m C 参考 x', 'n C']],
    ['points behind a class', ['m', OBJECT, '- x', '- y', 'n', OBJECT], ['m C x y', 'n C']],
    ['a long paragraph behind a class', ['m', OBJECT, 'x'.repeat(41), 'n', OBJECT], [`m C ${'x'.repeat(41)}`, 'n C']],
    ['a note behind an enum', ['m', ENUM, '注意 x', 'n', ENUM], ['m C 注意 x', 'n C']],
    ['events', ['m', EVENT, 'n', EVENT], ['m C', 'n C']],
    ['tables', ['m', 'a|b|', '--|--|', 'c|d|', 'n', OBJECT], ['m T', 'n C']],
    ['words alone', ['m', 'n'], ['m n']],
    ['words at the end', ['m', OBJECT, 'n'], ['m C n']],
    ['nothing', [], []],
  ])('are found by what follows what: %s', async (_, lines, want) => {
    expect(await sections(lines.join('\n'))).toEqual(want);
    expect(await sections(lines.join('\r\n'))).toEqual(want);
    expect(await sections(`\ufeff${lines.join('\n')}`)).toEqual(want);
  });

  it('cover the page, one behind the other', async () => {
    const page = await readSource(
      'page.txt',
      `x\n\nm\n${OBJECT}\n${ANSWER}\n${CALL}\nn\n${OBJECT}\n${ANSWER}\n`,
      'text',
    );
    expect(page.sections.map((section) => at(page, section.span))).toEqual([
      `x\n\nm\n${OBJECT}\n${ANSWER}\n${CALL}\n`,
      `n\n${OBJECT}\n${ANSWER}\n`,
    ]);
    expect(page.sections.every((section) => section.heading === null && section.anchors.length === 0)).toBe(true);
  });
});
