import { describe, expect, it } from 'vitest';
import { type Ballot, settle, settleTogether } from '../../generator/names/votes.js';

const vote = (name: string, weight: number): Ballot => ({ by: 'heading', name, weight, spans: [] });

describe('settle', () => {
  it.each([
    ['nothing', [], null, []],
    ['one vote', [vote('a', 1)], 'a', []],
    ['the heavier sum', [vote('a', 3), vote('b', 2), vote('b', 2)], 'b', []],
    ['a tie', [vote('a', 2), vote('b', 2), vote('c', 1)], 'a', ['b']],
  ])('of %s', (_, ballots, name, ties) => {
    const settled = settle(ballots);
    expect(settled.name).toBe(name);
    expect(settled.ties).toEqual(ties);
  });

  it('keeps all votes, the strongest first', () => {
    expect(settle([vote('a', 1), vote('b', 3)]).ballots.map((ballot) => ballot.name)).toEqual(['b', 'a']);
  });
});

describe('settleTogether', () => {
  it('gives each name once', () => {
    const settled = settleTogether([[vote('a', 3), vote('b', 2)], [vote('a', 2)]], 1);
    expect(settled.map((one) => one.name)).toEqual(['b', 'a']);
  });

  it('gives no name that is too light', () => {
    expect(settleTogether([[vote('a', 0.5)]], 1)[0]?.name).toBeNull();
  });

  it('tells a tie with a name that goes nowhere', () => {
    expect(settleTogether([[vote('a', 2), vote('b', 2)]], 1)[0]?.ties).toEqual(['b']);
    expect(settleTogether([[vote('a', 2), vote('b', 2)], [vote('b', 2)]], 1)[0]?.ties).toEqual([]);
  });

  it('settles very many sections in turn, the clearest first', () => {
    const sections = Array.from({ length: 500 }, (_, index) => [vote('a', index), vote(`n${index}`, 1)]);
    const settled = settleTogether(sections, 1);
    expect(settled[499]?.name).toBe('a');
    expect(settled[7]?.name).toBe('n7');
  });
});
