import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../generator/corrections/apply.js';
import type { Correction } from '../../generator/corrections/correction.js';
import { matchesId } from '../../generator/corrections/match-id.js';
import { add, pocket, remove, rename, set, statesOf } from './pocket.js';

describe('a star', () => {
  test.each([
    ['class:*/field:id', 'class:TUser/field:id', true],
    ['class:T*/field:id', 'class:TUser/field:id', true],
    ['class:*User/field:i*', 'class:TUser/field:id', true],
    ['class:T*U*r/field:id', 'class:TxxUxxr/field:id', true],
    ['*:TUser/field:id', 'class:TUser/field:id', true],
    ['class:*', 'class:TUser', true],
    ['class:*', 'class:TUser/field:id', false],
    ['class:*id', 'class:TUser/field:id', false],
    ['class:TUser/*', 'class:TUser/field:id', true],
    ['class:TUser/field:*', 'class:TUser/field:a.b', false],
    ['class:TUser/field:*.*', 'class:TUser/field:a.b', true],
    ['class:TUser/field:*.b', 'class:TUser/field:a.c.b', false],
    ['class:TUser*', 'class:TUser', false],
    ['class:T*TUser', 'class:TUser', false],
    ['class:T*s*', 'class:TUser', true],
    ['class:T*e*e*', 'class:TUser', false],
    ['class:T**r', 'class:TUser', true],
    ['class:T****r', 'class:TUser', false],
    ['class:T.ser', 'class:TUser', false],
    ['class:(T*)', 'class:TUser', false],
    ['method:*/error.code', 'method:ping/error.code', true],
    ['method:*/error.code', 'method:ping/error/code', false],
  ])('in %s and the id %s', (pattern, id, want) => {
    expect(matchesId(id, pattern)).toBe(want);
  });

  test('with many stars is compared without trying all ways', () => {
    expect(matchesId(`class:${'a'.repeat(2000)}`, `class:${'*a'.repeat(900)}*b`)).toBe(false);
  });
});

describe('a correction with stars', () => {
  const EDITIONS = 'enum:*/member:*';
  const editions = (...corrections: readonly Correction[]): readonly unknown[] =>
    applyCorrections(pocket, corrections).ir.enums[0]?.members.map(({ edition }) => edition?.value) ?? [];

  test('is applied wherever it is due', () => {
    const correction = set(EDITIONS, 'edition', undefined, 'ultimate');
    expect(statesOf(pocket, correction, correction)).toEqual(['applies', 'fixed-upstream']);
    expect(editions(correction)).toEqual(['ultimate', 'ultimate', 'ultimate']);
  });

  test('tells the part that conflicts, and changes the others', () => {
    const correction = set(EDITIONS, 'edition', undefined, 'value-added');
    expect(statesOf(pocket, correction)).toEqual(['conflicting: `ultimate` in `enum:PKT_Mode/member:PKT_MODE_C`']);
    expect(editions(correction)).toEqual(['value-added', 'value-added', 'ultimate']);
  });

  test('is followed by those that expect what it made, in all that it changed', () => {
    const corrections = [
      set(EDITIONS, 'edition', undefined, 'value-added'),
      set('enum:PKT_Mode/member:PKT_MODE_A', 'edition', 'value-added', 'ultimate'),
    ];
    expect(statesOf(pocket, ...corrections)[1]).toBe('applies');
    expect(editions(...corrections)[0]).toBe('ultimate');
  });

  test('changes nothing where one part cannot have the fact', () => {
    expect(statesOf(pocket, set('method:pong/*', 'required', undefined, 'yes'))).toEqual([
      'invalid: Such a part has no `required`.',
    ]);
    expect(editions(set(EDITIONS, 'edition', undefined, 'pro'))).toEqual([undefined, undefined, 'ultimate']);
  });

  test('is dead where it speaks of no part', () => {
    expect(statesOf(pocket, set('enum:*/member:X*', 'edition', undefined, 'ultimate'))).toEqual(['dead']);
    expect(statesOf(pocket, set('method:*.level', 'type', 'integer', 'long'))).toEqual(['dead']);
    expect(statesOf(pocket, set('method:*/param:*.level', 'type', 'integer', 'long'))).toEqual(['applies']);
  });

  test('speaks of the one part whose name is a star, if there is one', () => {
    const any = 'class:PKTPeer/field:extra.*';
    const named = { ...set(any, 'type', 'string', 'long') };
    expect(statesOf(pocket, named)).toEqual(['applies']);
    expect(statesOf(pocket, rename(any, 'name'), named)).toEqual(['applies', 'applies']);
  });

  test('only sets', () => {
    expect(statesOf(pocket, rename('class:*', 'X'), remove('class:*'), add('class:PKTPeer/field:*', {}))).toEqual([
      'dead',
      'dead',
      'applies',
    ]);
  });
});
