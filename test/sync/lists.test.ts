import { describe, expect, test } from 'vitest';
import { mergeLists } from '../../generator/sync/lists.js';
import { renamedIn } from '../../generator/sync/renamed.js';

/** Parts are words; `B.x` is the part `x` of the group `B`. In capitals: in both. With `+`: new. With `-`: gone. */
function merged(ours: string, theirs: string, dropped = ''): string {
  const result = mergeLists(ours.split(' '), theirs.split(' '), {
    nameOf,
    groupOf,
    both: (_, part) => part.toUpperCase(),
    added: (part) => `+${part}`,
    gone: (part) => (dropped.includes(nameOf(part)) ? null : `-${part}`),
  });
  return result.join(' ');
}

function nameOf(part: string): string {
  return part
    .replace(/^[+-]/, '')
    .replace(/^\w*\./, '')
    .toLowerCase();
}

function groupOf(part: string): string {
  return (/(\w*)\./.exec(part)?.[1] ?? '').toLowerCase();
}

describe('two lists as one', () => {
  test.each([
    { what: 'the same', ours: 'a b', theirs: 'a b', want: 'A B' },
    { what: 'in the order of the page', ours: 'a b c', theirs: 'c a b', want: 'C A B' },
    { what: 'with what is new where it is', ours: 'a b', theirs: 'a n b', want: 'A +n B' },
    { what: 'with what is gone behind what it stood behind', ours: 'a x b', theirs: 'a b', want: 'A -x B' },
    { what: 'at the start', ours: 'x a', theirs: 'a', want: '-x A' },
    { what: 'several together', ours: 'a x y b', theirs: 'a b', want: 'A -x -y B' },
    { what: 'before what is new there', ours: 'a x b', theirs: 'a n b', want: 'A -x +n B' },
    { what: 'behind it at its new place', ours: 'a x b', theirs: 'b a', want: 'B A -x' },
  ])('$what', ({ ours, theirs, want }) => {
    expect(merged(ours, theirs)).toBe(want);
  });

  test('what stood behind a dropped part stands behind the one before that', () => {
    expect(merged('a d x b', 'a b', 'd')).toBe('A -x B');
    expect(merged('d x a', 'a', 'd')).toBe('-x A');
  });

  test('what stood behind a part of another group by now stays in its own', () => {
    expect(merged('k.a k.b k.x l.c', 'k.a l.c l.b')).toBe('K.A -k.x L.C L.B');
    expect(merged('k.b k.x k.a l.c', 'k.a l.c l.b')).toBe('-k.x K.A L.C L.B');
  });

  test('a group of which nothing is left stands at the end', () => {
    expect(merged('k.x l.c', 'l.c')).toBe('L.C -k.x');
  });
});

describe('what is perhaps renamed', () => {
  /** Parts are `name:kind`; parts of one kind are alike. */
  function pairs(ours: string, theirs: string): string {
    const found = renamedIn(ours.split(' '), theirs.split(' '), {
      nameOf: (part) => part.replace(/^\w*\.|:.*/g, ''),
      groupOf,
      alike: (own, part) => own.split(':')[1] === part.split(':')[1],
    });
    return [...found].map(([to, from]) => `${from} ${to}`).join(', ');
  }

  test.each([
    { what: 'one in the place of another', ours: 'a:1 x:2 b:1', theirs: 'a:1 y:2 b:1', want: 'x:2 y:2' },
    { what: 'the first', ours: 'x:2 b:1', theirs: 'y:2 b:1', want: 'x:2 y:2' },
    { what: 'not of another kind', ours: 'a:1 x:2', theirs: 'a:1 y:3', want: '' },
    { what: 'not in another place', ours: 'a:1 x:2 b:1', theirs: 'a:1 b:1 y:2', want: '' },
    { what: 'not in another group', ours: 'k.a:1 k.x:2', theirs: 'k.a:1 l.y:2', want: '' },
    { what: 'not where two went', ours: 'a:1 x:2 z:2', theirs: 'a:1 y:2', want: '' },
    { what: 'not where two came', ours: 'a:1 x:2', theirs: 'a:1 y:2 z:2', want: '' },
    { what: 'several that are told by their kind', ours: 'x:2 z:3', theirs: 'y:2 w:3', want: 'x:2 y:2, z:3 w:3' },
    { what: 'not one that is there as before', ours: 'a:1 x:2', theirs: 'x:2 a:1', want: '' },
    { what: 'not one that moved to another group', ours: 'k.a:1 k.x:2', theirs: 'k.a:1 k.y:2 l.x:2', want: '' },
  ])('$what', ({ ours, theirs, want }) => {
    expect(pairs(ours, theirs)).toBe(want);
  });
});
