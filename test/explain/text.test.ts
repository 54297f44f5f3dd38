import { describe, expect, test } from 'vitest';
import { correctionsAbout } from '../../generator/corrections/about.js';
import { LineIndex } from '../../generator/document/span.js';
import { correctionLines } from '../../generator/explain/corrections.js';
import { explainedParts } from '../../generator/explain/facts.js';
import { nearestIds } from '../../generator/explain/nearest.js';
import { partLines } from '../../generator/explain/part.js';
import type { Range } from '../../generator/document/span.js';
import { readPage } from '../../generator/pipeline.js';
import { CORRECTIONS, PAGE } from './page.js';

const { ir, document } = await readPage({
  name: 'page.md',
  text: PAGE,
  corrections: [{ name: 'c.yaml', text: CORRECTIONS }],
});
const source = { name: 'page.md', lines: document.lines };

function told(id: string): readonly string[] {
  const part = explainedParts(ir).find((one) => one.id === id);
  return part ? partLines(part, source) : [];
}

describe('what a page says of a part', () => {
  test('with a caret under what says it', () => {
    expect(told('method:ping/param:tone')).toEqual([
      'type: PKT_Tone (documented)',
      '  page.md:18:3',
      '        tone: // optional, PKT_Tone, since 6.3',
      '        ^^^^^',
      '  page.md:18:12',
      '        tone: // optional, PKT_Tone, since 6.3',
      '                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'required: no (documented)',
      '  page.md:18:12',
      '        tone: // optional, PKT_Tone, since 6.3',
      '                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      'since: 6.3 (documented)',
      '  page.md:18:32',
      '        tone: // optional, PKT_Tone, since 6.3',
      '                                     ^^^^^^^^^',
    ]);
  });

  test('with its name', () => {
    expect(told('enum:PKT_Tone')).toEqual([
      'name: PKT_Tone',
      '  page.md:66:1',
      '      ### PKT_Tone',
      '      ^^^^^^^^^^^^',
    ]);
  });

  test('and which rule inferred it', () => {
    expect(told('method:ping/param:delay')[0]).toBe('type: number (inferred, rule unit)');
  });

  test('and what the page says where it was corrected', () => {
    expect(told('method:ping/param:nick').filter((line) => !line.startsWith(' '))).toEqual([
      'type: integer (corrected; the page says string)',
      'required: yes (corrected; the page says nothing)',
    ]);
  });

  test('and that the page has it no more', () => {
    const part = { id: 'method:x', name: null, description: '', removed: '1.3.0', facts: [] };
    expect(partLines(part, source)).toEqual(["removed: 1.3.0; the vendor's page has it no more"]);
    expect(partLines({ ...part, removed: null }, source)).toEqual(['nothing but its place in the reference']);
  });

  test('at three places, and says how many more there are', () => {
    const at = (line: number): Range => ({ line, column: 1, endLine: line, endColumn: 2 });
    const lines = new LineIndex('a\nb\nc\nd\ne\n');
    const fact = (spans: readonly Range[]): readonly string[] =>
      partLines(
        {
          id: 'x',
          name: null,
          description: '',
          removed: null,
          facts: [{ key: 'k', value: 'v', from: { kind: 'documented', spans } }],
        },
        { name: 'p', lines },
      );
    expect(fact([])).toEqual(['k: v (documented)']);
    expect(fact([1, 2, 3, 4, 5].map(at)).filter((line) => !line.startsWith('   '))).toEqual([
      'k: v (documented)',
      '  p:1:1',
      '  p:2:1',
      '  p:3:1',
      '  and 2 more places',
    ]);
    expect(fact([1, 2, 3, 4].map(at)).at(-1)).toBe('  and 1 more place');
  });

  test('with the votes for a name that the page does not print', () => {
    const vote = (name: string) => ({ by: 'example' as const, name, weight: 1, spans: [] });
    const name = { value: 'login', placeholder: false, spans: [], votes: [vote('login'), vote('logon')] };
    const part = { id: 'method:login', name, description: '', removed: null, facts: [] };
    expect(partLines(part, source)).toEqual(['name: login, by example (login), example (logon)']);
    const made = { ...part, name: { ...name, placeholder: true, votes: [] } };
    expect(partLines(made, source)).toEqual(['name: login (made up)']);
  });
});

describe('what corrections say of a part', () => {
  const about = (id: string): readonly string[] => correctionLines(id, 'c.yaml', correctionsAbout(id, CORRECTIONS));

  test('its name, its facts, and those that are for many', () => {
    expect(about('method:ping/param:nick')).toEqual([
      'c.yaml:3:5 rename method:ping/param:name to nick',
      '  The host calls it so.',
      '  - line 21 of the page shows name',
      'c.yaml:9:5 set type, string becomes integer',
      '  The host wants a number.',
      '  - host-1: method:ping/param:nick type number',
      '  - other-2 says the same',
      'c.yaml:18:5 set required, nothing becomes yes of method:*/param:nick',
      '  All of them are.',
      '  - the page says of method:ping/param:peerID: required is yes',
    ]);
  });

  test.each([
    ['enum:PKT_Tone/member:PKT_TONE_SHRILL', 'set value, 2 becomes 4'],
    ['listener:pktListener/event:onPing', 'set tag, onPingg becomes onPing'],
    ['class:PKTPeer/field:age', 'add with type integer, required yes'],
    ['method:ping/param:tags', 'remove limit, at most 20 items'],
    ['method:ping/param:delay', 'open question'],
  ])('%s: %s', (id, want) => {
    expect(about(id)[0]).toMatch(/^c\.yaml:\d+:5 /);
    expect(about(id)[0]?.replace(/^\S+ /, '')).toBe(want);
  });

  test('what is asked, with what speaks for what', () => {
    expect(about('method:ping/param:delay').slice(1)).toEqual([
      '  Seconds, perhaps?',
      '  - line 19 of the page shows delay',
    ]);
  });

  test('nothing of others', () => {
    expect(about('method:ping')).toEqual([]);
  });
});

describe('ids that may have been meant', () => {
  const IDS = [
    'method:sendMessage',
    'method:sendMessage/param:priority',
    'method:sendReplyMessage/param:priority',
    'method:findMessages',
    'class:Message/field:id',
    'class:Peer/field:userID',
    'enum:V2_Priority/member:V2_PRIORITY_HIGH',
  ];

  test.each([
    [
      'the same name elsewhere, the nearest first',
      'method:sendMessage/params:priority',
      [
        'method:sendMessage/param:priority',
        'method:sendReplyMessage/param:priority',
        'enum:V2_Priority/member:V2_PRIORITY_HIGH',
      ],
    ],
    ['another case', 'method:sendmessage', ['method:sendMessage']],
    ['letters left out or swapped', 'method:sendMesage', ['method:sendMessage']],
    ['the name alone', 'sendMessage', ['method:sendMessage']],
    ['a part of the name', 'method:message', ['method:sendMessage', 'method:findMessages']],
    ['a short name is in many others by chance', 'class:Peer/field:id', ['class:Message/field:id']],
    ['nothing like it', 'method:zzzzzz', []],
    ['no name', 'method:', []],
  ])('%s', (_, id, want) => {
    const near = nearestIds(id, IDS);
    expect(near.slice(0, want.length)).toEqual(want);
    if (want.length === 0) expect(near).toEqual([]);
  });

  test('are five at most', () => {
    expect(
      nearestIds(
        'login',
        Array.from({ length: 9 }, (_, at) => `method:login${at}`),
      ),
    ).toHaveLength(5);
  });
});
