import { describe, expect, it } from 'vitest';
import { inferTypes } from '../../generator/infer/infer.js';
import { typeText } from '../../generator/ir/type-text.js';
import { typeSites } from '../../generator/ir/type-sites.js';
import { page, TYPES } from '../helpers/pages.js';
import { readStages } from '../helpers/read.js';

/** The type of a site and the rule that gave it, such as `string by example`. */
async function inferred(text: string, id: string): Promise<string> {
  const { ir } = await readStages(text, 'markdown');
  const site = typeSites(ir).find((candidate) => candidate.id === id);
  if (!site) return 'no such site';
  const { fact } = site;
  return fact.from.kind === 'inferred' ? `${typeText(fact.value)} by ${fact.from.rule}` : typeText(fact.value);
}

const A = 'method:ping/param:a';

describe('an open type is concluded', () => {
  it.each([
    ['from what is asked', page('{ a: // 是否在线\n}'), A, 'boolean by whether'],
    ['from a unit', page('{ a: // 时间,单位:秒\n}'), A, 'number by unit'],
    ['from a word for a count', page('{ a: // 选填,未读计数\n}'), A, 'number by unit'],
    ['from the example', page('{ a: }', { example: 'await x.ping({ a: ["b"] })' }), A, 'string[] by example'],
    [
      'from inside the example',
      page('{ o: { a: } }', { example: 'x.ping({ o: { a: true } })' }),
      'method:ping/param:o.a',
      'boolean by example',
    ],
    [
      'from a field of its name',
      page('{ level: }', { rest: TYPES }),
      'method:ping/param:level',
      'number by same-field',
    ],
    ['in whatever case', page('{ LEVEL: }', { rest: TYPES }), 'method:ping/param:LEVEL', 'number by same-field'],
    [
      'from the field that the comment names',
      page('{ a: // peerIDList\n}', { rest: TYPES }),
      A,
      'string[] by named-field',
    ],
    [
      'from the list that it is an element of',
      page('{ tag: , tagList: string[] }'),
      'method:ping/param:tag',
      'string by sibling-list',
    ],
    ['from its elements', page('{ key: string, keys: }'), 'method:ping/param:keys', 'string[] by sibling-list'],
    [
      'from the class that it is named after',
      page('{ peerList: }', { rest: TYPES }),
      'method:ping/param:peerList',
      'PKTPeer[] by named-type',
    ],
    [
      'inside a list that the page states',
      page('{ keys: [], key: string }'),
      'method:ping/param:keys',
      'string[] by sibling-list',
    ],
    [
      'for a result',
      page('{ peerID: string }', { success: '// peerID\n' }),
      'method:ping/result',
      'string by named-field',
    ],
  ])('%s', async (_, text, id, want) => {
    expect(await inferred(text, id)).toBe(want);
  });
});

describe('nothing is concluded', () => {
  it.each([
    ['where the page states the type', page('{ a: string }', { example: 'x.ping({ a: 1 })' }), A, 'string'],
    [
      'from fields that differ',
      page('{ a: }', {
        rest: '## Classes\n\n### PKTx\n\n```js\n{ a: string }\n```\n\n### PKTy\n\n```js\n{ a: number }\n```\n',
      }),
      A,
      'unknown',
    ],
    ['from null', page('{ a: }', { example: 'x.ping({ a: null })' }), A, 'unknown'],
    ['from the example of another method', page('{ a: }', { example: 'x.pong({ a: 1 })' }), A, 'unknown'],
    [
      'about what is inside a list that does not fit',
      page('{ a: [] }', { example: 'x.ping({ a: "b" })' }),
      A,
      'unknown[]',
    ],
  ])('%s', async (_, text, id, want) => {
    expect(await inferred(text, id)).toBe(want);
  });

  it('the second time', async () => {
    const { ir } = await readStages(
      page('{ a: , tag: , tagList: string[] }', { example: 'x.ping({ a: 1 })', rest: TYPES }),
      'markdown',
    );
    expect(inferTypes(ir)).toEqual(ir);
  });
});
