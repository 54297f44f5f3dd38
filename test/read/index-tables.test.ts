import { expect, it } from 'vitest';
import { at, readStages } from '../helpers/read.js';

it('reads names with their links and what stands beside them', async () => {
  const { document, facts } = await readStages(
    [
      '## 接口列表',
      '### TManager',
      '| 接口 | 说明 | 接口 | 说明 |',
      '|--|--|--|--|',
      '| [login](#login) | logs in | <a href = "#signOut">logout</a> | logs out |',
      '| getUser | a user | a b | c |',
      '| [x](http://x.y) | z |  |  |',
    ].join('\n'),
    'markdown',
  );
  const [index] = facts.index;
  expect(facts.index).toHaveLength(1);
  expect(index?.module?.value).toBe('TManager');
  expect(index?.entries.map(({ name, target, summary, span }) => [name, target, summary, at(document, span)])).toEqual([
    ['login', 'login', 'logs in', '| [login](#login) '],
    ['logout', 'signOut', 'logs out', '| <a href = "#signOut">logout</a> '],
    ['getUser', null, 'a user', '| getUser '],
    ['x', null, 'z', '| [x](http://x.y) '],
  ]);
});

it('gives no index for a table without names', async () => {
  const { facts } = await readStages('## 接口列表\n\n| a b | c |\n|--|--|\n| 1 | 2 |\n', 'markdown');
  expect(facts.index).toEqual([]);
});
