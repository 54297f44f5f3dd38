import { describe, expect, it } from 'vitest';
import { type Ballot, settle, settleTogether, tally } from '../../generator/names/votes.js';

const vote = (name: string, weight: number): Ballot => ({ by: 'reference', name, weight, spans: [] });

it('tallies name by name, equal ones in their order', () => {
  expect(tally([vote('b', 1), vote('a', 2), vote('b', 1), vote('__proto__', 3), vote('constructor', 2)])).toEqual([
    { name: '__proto__', weight: 3 },
    { name: 'b', weight: 2 },
    { name: 'a', weight: 2 },
    { name: 'constructor', weight: 2 },
  ]);
});

describe('settle', () => {
  it.each<[string, Ballot[], string | null, string[]]>([
    ['nothing', [], null, []],
    ['the heaviest', [vote('a', 1), vote('b', 2)], 'b', []],
    ['the heaviest sum', [vote('a', 2), vote('b', 1), vote('b', 1.5)], 'b', []],
    ['the first of two, and says so', [vote('a', 1), vote('b', 1)], 'a', ['b']],
  ])('takes %s', (_, ballots, name, ties) => {
    expect(settle(ballots)).toMatchObject({ name, ties });
  });

  it('keeps all ballots, strongest first', () => {
    expect(settle([vote('a', 1), vote('b', 3), vote('c', 2)]).ballots.map((ballot) => ballot.name)).toEqual([
      'b',
      'c',
      'a',
    ]);
  });
});

describe('settleTogether', () => {
  const names = (sections: Ballot[][], least = 0): (string | null)[] =>
    settleTogether(sections, least).map((settled) => settled.name);

  it.each<[string, Ballot[][], (string | null)[]]>([
    ['each name once', [[vote('a', 3)], [vote('a', 2), vote('b', 1)]], ['a', 'b']],
    ['the best sum of all', [[vote('a', 3), vote('b', 2.5)], [vote('a', 2)]], ['b', 'a']],
    ['no name where all are gone', [[vote('a', 3)], [vote('a', 2)]], ['a', null]],
    ['no name where nobody votes', [[], [vote('a', 2)]], [null, 'a']],
    ['names of JavaScript', [[vote('__proto__', 1)], [vote('constructor', 1)]], ['__proto__', 'constructor']],
  ])('gives %s', (_, sections, want) => {
    expect(names(sections)).toEqual(want);
  });

  it('makes no name of too little', () => {
    expect(names([[vote('a', 0.4)], [vote('b', 0.5)]], 0.5)).toEqual([null, 'b']);
  });

  it('tells of ties with a name that went nowhere', () => {
    const [first, second] = settleTogether([[vote('a', 1), vote('b', 1)], [vote('c', 1)]], 0);
    expect([first?.name, first?.ties, second?.ties]).toEqual(['a', ['b'], []]);
    const [both] = settleTogether([[vote('a', 1), vote('b', 1)], [vote('b', 1)]], 0);
    expect([both?.name, both?.ties]).toEqual(['a', []]);
  });

  it('settles very many in turn, the clearest first', () => {
    const sections = Array.from({ length: 500 }, (_, index) => [vote('a', index), vote(`b${index}`, 1)]);
    const found = names(sections, 0.5);
    expect(found[499]).toBe('a');
    expect(found.slice(0, 499)).toEqual(sections.slice(0, 499).map((_, index) => `b${index}`));
  });
});
