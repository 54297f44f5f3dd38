import { describe, expect, it } from 'vitest';
import type { TextFacts } from '../../generator/read/page-facts.js';
import { readStages } from '../helpers/read.js';

const CODE = '```\n{a:int}\n```';
const ANSWER = '```\nsuccess:{}\n```';

async function textOf(lines: readonly string[], front = ''): Promise<TextFacts> {
  const { facts } = await readStages(`${front}#### login\n\n${lines.join('\n\n')}\n`, 'markdown');
  const [method] = facts.methods;
  if (!method) throw new Error('no method');
  return method.text;
}

describe('texts', () => {
  it.each([
    ['what stands first describes', ['a', 'b', CODE, 'c', ANSWER], 'a\nb', ['c']],
    ['a quote is a note', ['a', '> b', 'c', CODE, ANSWER], 'a', ['b', 'c']],
    ['a list item is a note', ['a', '- b', 'c', CODE, ANSWER], 'a\nc', ['b']],
    ['the word for none is neither', ['a', '##### 参数', '无', ANSWER], 'a', []],
    ['marks are kept', ['`a` **b** <x', CODE, ANSWER], '`a` **b** \\<x', []],
    ['nothing', [CODE, ANSWER], '', []],
  ])('%s', async (_, lines, description, notes) => {
    const text = await textOf(lines);
    expect(text.description).toBe(description);
    expect(text.notes).toEqual(notes);
  });

  it.each([
    ['a line of references', ['a', CODE, ANSWER, '参考 <a href="#b">c</a>、<a href="#d">d</a>'], ['b', 'd'], []],
    ['the same under a label', ['a', CODE, ANSWER, '##### 参考', '<a href="#b">b</a>'], ['b'], []],
    ['names without links', ['a', CODE, ANSWER, 'see getUser'], ['getUser'], []],
    [
      'a sentence with a link',
      ['a', CODE, ANSWER, 'first call <a href="#b">b</a> and then wait'],
      ['b'],
      ['first call [b](#b) and then wait'],
    ],
    ['a link to elsewhere', ['a', CODE, ANSWER, 'see [b](http://c)'], ['b'], []],
    ['names of JavaScript', ['a', CODE, ANSWER, 'see [x](#__proto__)'], ['__proto__'], []],
  ])('finds references in %s', async (_, lines, references, notes) => {
    const text = await textOf(lines);
    expect(text.references.map((reference) => reference.name)).toEqual(references);
    expect(text.notes).toEqual(notes);
  });

  it('takes the version from the summary alone', async () => {
    expect((await textOf(['a，从 6.3 版本开始支持', CODE, ANSWER])).since?.value).toBe('6.3');
    expect((await textOf(['a', '从 6.3 版本开始支持', CODE, ANSWER])).since).toBeNull();
    expect((await textOf(['a', CODE, '> 从 6.3 版本开始支持', ANSWER])).since).toBeNull();
  });

  it('takes limits, codes and the edition from anywhere', async () => {
    const text = await textOf(['a', CODE, ANSWER, '> 最多 5 个', '- 6017 错误码', '需要购买旗舰版']);
    expect(text.limits.map((limit) => limit.value)).toEqual([{ kind: 'items', min: null, max: 5 }]);
    expect(text.errorCodes.map((code) => code.value)).toEqual(['6017']);
    expect(text.edition?.value).toBe('ultimate');
  });
});

describe('texts of the house form', () => {
  const front = '---\ndocbind: 1\n---\n\n## Methods\n\n### TManager\n\n';

  it('say only what their marks say', async () => {
    const text = await textOf(
      [
        'a, since 6.3, at most 9 items',
        '- since: 6.4\n- edition: ultimate\n- limit: at most 5 items\n- error: 6017\n- deprecated',
        CODE,
        ANSWER,
      ],
      front,
    );
    expect(text.description).toBe('a, since 6.3, at most 9 items');
    expect(text.notes).toEqual([]);
    expect([text.since?.value, text.edition?.value, text.deprecated?.value]).toEqual(['6.4', 'ultimate', true]);
    expect(text.limits.map((limit) => limit.value)).toEqual([{ kind: 'items', min: null, max: 5 }]);
    expect(text.errorCodes.map((code) => code.value)).toEqual(['6017']);
  });

  it('say how a method answers', async () => {
    const text = await textOf(['a', '- native: lgin\n- answer: bare', CODE, ANSWER], front);
    expect([text.native?.value, text.answer?.value, text.notes]).toEqual(['lgin', 'bare', []]);
  });

  it.each(['- edition: gold', '- limit: much', '- since of old', '- answer: naked', '- answer'])(
    'keep `%s` as a note',
    async (line) => {
      const text = await textOf(['a', line, CODE, ANSWER], front);
      expect(text.notes).toEqual([line.slice(2)]);
      expect([text.edition, text.limits, text.since, text.answer]).toEqual([null, [], null, null]);
    },
  );
});
