import { describe, expect, it } from 'vitest';
import { Topics } from '../../generator/names/topics.js';
import { contained, distance, likeness, overlap, wordsOf } from '../../generator/names/words.js';

describe('words of a name', () => {
  it.each([
    ['PKT_GroupTipsType', ['pkt', 'group', 'tips', 'type']],
    ['userIDList', ['user', 'id', 'list']],
    ['PKT2Message', ['pkt', '2', 'message']],
    ['V2TIM_LOG_NONE', ['v', '2', 'tim', 'log', 'none']],
    ['', []],
  ])('%s', (name, want) => expect(wordsOf(name)).toEqual(want));
});

describe('likeness', () => {
  it.each([
    ['the same', 'send a message', 'send a message', 1],
    ['but for marks and case', 'Send: a message!', 'send a message', 1],
    ['nothing shared', 'abc', 'xyz', 0],
    ['empty texts', '', '', 0],
    ['one letter', 'a', 'a', 1],
  ])('of %s', (_, a, b, want) => expect(likeness(a, b)).toBe(want));

  it('is the share of pairs', () => {
    // ab, bc against ab, bd: one pair of four on both sides.
    expect(likeness('abc', 'abd')).toBe(0.5);
    expect(contained('abc', 'xabcx')).toBe(1);
    expect(contained('xabcx', 'abc')).toBe(0.5);
  });
});

it('tells the overlap of sets', () => {
  expect(overlap(new Set(['a', 'b']), new Set(['b', 'c']))).toBe(1 / 3);
  expect(overlap(new Set(), new Set())).toBe(0);
});

describe('distance', () => {
  it.each([
    ['success', 'succcess', 2, 1],
    ['gropuID', 'groupID', 2, 2],
    ['a', 'b', 1, 1],
    ['abc', 'abcdef', 2, null],
    ['abc', 'xyz', 2, null],
  ])('%s to %s', (a, b, limit, want) => expect(distance(a, b, limit)).toBe(want));
});

describe('topics', () => {
  const topics = new Topics(['picture width height', 'voice seconds', 'voice picture']);

  it('are nearest to the text that shares rare words', () => {
    const vector = topics.vectorOf('the height of a picture');
    const near = [0, 1, 2].map((index) => topics.nearness(index, vector));
    expect(near[1]).toBe(0);
    expect(near[0]).toBeGreaterThan(near[2] ?? 1);
  });

  it('count pairs of Chinese characters', () => {
    const chinese = new Topics(['群组', '好友']);
    expect(chinese.nearness(0, chinese.vectorOf('所有群组'))).toBeGreaterThan(0);
    expect(chinese.nearness(1, chinese.vectorOf('所有群组'))).toBe(0);
  });
});
