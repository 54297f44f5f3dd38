import { describe, expect, it } from 'vitest';
import { Topics } from '../../generator/names/topics.js';

const nearest = (texts: readonly string[], text: string): number => {
  const topics = new Topics(texts);
  const vector = topics.vectorOf(text);
  const near = texts.map((_, index) => topics.nearness(index, vector));
  return near.indexOf(Math.max(...near));
};

describe('Topics', () => {
  it.each([
    [['group member', 'user profile'], 'the member of a group', 0],
    [['group member', 'user profile'], 'userProfile', 1],
    [['群成员信息', '用户资料信息'], '成员', 0],
    [['群成员信息', '用户资料信息'], '资料的', 1],
    [['message group', 'message user', 'message file'], 'message file', 2],
    [['constructor', 'hasOwnProperty'], '__proto__ constructor', 0],
  ])('finds among %j what is nearest to %s', (texts, text, want) => {
    expect(nearest(texts, text)).toBe(want);
  });

  it('counts from 0 to 1', () => {
    const topics = new Topics(['a b c', '', 'd']);
    expect(topics.nearness(0, topics.vectorOf('a b c'))).toBeCloseTo(1, 10);
    expect(topics.nearness(0, topics.vectorOf('d'))).toBe(0);
    expect(topics.nearness(1, topics.vectorOf('a'))).toBe(0);
    expect(topics.nearness(9, topics.vectorOf('a'))).toBe(0);
  });

  it('takes what many texts have for little', () => {
    const topics = new Topics(['common rare', 'common x', 'common y']);
    const common = topics.nearness(0, topics.vectorOf('common'));
    const rare = topics.nearness(0, topics.vectorOf('rare'));
    expect(rare).toBeGreaterThan(common);
  });
});
