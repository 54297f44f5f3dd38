import { describe, expect, it } from 'vitest';
import { houseOutline } from '../../generator/read/house-outline.js';
import { readSource } from '../../generator/source/index.js';

const code = (text: string): string => `\`\`\`\n${text}\n\`\`\``;

/** Subjects as their kind, their heading, and the roles of their parts. */
async function subjects(lines: readonly string[]): Promise<string[]> {
  const page = await readSource('page', lines.join('\n\n'), 'markdown');
  return houseOutline(page).map(({ kind, heading, parts }) =>
    [`${kind} ${heading?.text ?? ''}`.trim(), ...parts.map((part) => part.role)].join(' | '),
  );
}

describe('the outline of the house form', () => {
  it.each<[string, string[], string[]]>([
    [
      'a method, by its depth alone',
      [
        '## Methods',
        '### TManager',
        '#### login',
        'a',
        code('{a:int}'),
        code('success:{}'),
        '##### Example',
        code('a.b()'),
      ],
      ['guide Methods', 'module TManager', 'method login | body | params | callback | example'],
    ],
    [
      'an enum that looks like a class',
      ['## Enums', '### Result', code('{a:int}')],
      ['guide Enums', 'enum Result | body'],
    ],
    [
      'a class that looks like an enum',
      ['## Classes', '### Result', code('{A = 1}')],
      ['guide Classes', 'class Result | body'],
    ],
    [
      'an event',
      ['## Events', '### chat', code('new chat({})'), '#### onX', code('{}')],
      ['guide Events', 'listener chat | body', 'event onX | body'],
    ],
    [
      'a guide that shows an enum',
      ['## How to', '### Result', code('{A = 1}')],
      ['guide How to', 'guide Result | body'],
    ],
    [
      'a heading that is no name',
      ['## Enums', '### Some words', code('{A = 1}')],
      ['guide Enums', 'guide Some words | body'],
    ],
    ['a heading too deep', ['## Enums', '#### Result', code('{A = 1}')], ['guide Enums', 'guide Result | body']],
    ['a label outside of a region', ['## How to', '##### Example', 'a'], ['guide How to', 'guide Example | body']],
  ])('has %s', async (_, lines, want) => {
    expect(await subjects(lines)).toEqual(want);
  });
});
