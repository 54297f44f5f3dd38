import { describe, expect, test } from 'vitest';
import { limitText, ruleText } from '../../generator/ir/limit-text.js';
import { factLines } from '../../generator/facts/facts.js';
import type { Ir } from '../../generator/ir/types.js';
import { readPage } from '../../generator/pipeline.js';
import { printIr } from '../../generator/print/print.js';
import { changes, corrected, pocket, remove, rename, set, statesOf } from './pocket.js';

/** All texts of a model that are ids, names or types; not those that tell of the past. */
function said(ir: Ir): string {
  return JSON.stringify(ir, (key, value: unknown) => (key === 'votes' || key === 'examples' ? undefined : value));
}

const RENAMES = [
  ['method:ping/param:', 'peerID', 'userID'],
  ['method:ping/param:', 'filter', 'options'],
  ['method:ping/param:filter.', 'level', 'depth'],
  ['method:ping/error.', 'code', 'number'],
  ['method:pong/result.peers.', 'peer', 'user'],
  ['class:PKTPeer/field:', 'peerID', 'userID'],
  ['listener:pktListener/event:onPing/payload.', 'peer', 'user'],
  ['enum:PKT_Mode/member:', 'PKT_MODE_B', 'PKT.B/2'],
  ['method:', 'ping', 'call'],
  ['module:', 'PKTManager', 'PKTClient'],
  ['class:', 'PKTPeer', 'PKTUser'],
  ['enum:', 'PKT_Mode', 'PKT_Manner'],
  ['listener:', 'pktListener', 'pkt.Listener'],
  ['listener:pktListener/event:', 'onPing', 'onCall'],
] as const;

describe.each(RENAMES)('%s%s to %s', (place, name, to) => {
  const id = place + name;
  const renamed = place + to;
  const ir = corrected(rename(id, to));

  test('leaves no id behind, and is fixed from then on', () => {
    expect(statesOf(ir, rename(id, to), rename(renamed, to))).toEqual(['fixed-upstream', 'fixed-upstream']);
    const isOld = (line: string): boolean => line.startsWith(id) && /^[/.\t]/.test(line.slice(id.length));
    expect(factLines(ir).filter(isOld)).toEqual([]);
    expect(factLines(ir)).toHaveLength(factLines(pocket).length);
  });

  test('is read again as it was printed', async () => {
    const again = await readPage({ name: 'page.md', text: printIr(ir) });
    expect(again.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(factLines(again.ir)).toEqual(factLines(ir));
  });

  test('can be taken back', () => {
    expect(factLines(corrected(rename(id, to), rename(renamed, name)))).toEqual(factLines(pocket));
  });

  test('is dead without its part', () => {
    expect(statesOf(pocket, rename(`${id}x`, to))).toEqual(['dead']);
  });
});

describe('what says the name follows:', () => {
  test('ids inside a method, its listener, references, and calls of events', () => {
    const ir = corrected(rename('method:addPktListener', 'listen'), rename('method:ping', 'call'));
    expect(ir.listeners[0]?.add?.value).toBe('listen');
    expect(ir.methods.map(({ id, result }) => [id, result.id])).toContainEqual(['method:call', 'method:call/result']);
    expect(ir.classes[0]?.references.map(({ name, to }) => [name, to])).toEqual([['call', 'method:call']]);
    // What the host writes into an event is a fact of its own.
    expect(ir.listeners[0]?.envelope?.value).toBe('addPktListener');
  });

  test('types that name a class, an enum or a listener', () => {
    const ir = corrected(
      rename('class:PKTPeer', 'PKTUser'),
      rename('enum:PKT_Mode', 'PKT_Manner'),
      rename('listener:pktListener', 'userListener'),
    );
    expect(said(ir)).not.toMatch(/PKTPeer|PKT_Mode"|pktListener/);
    expect(factLines(ir)).toContain('class:PKTUser/field:next\ttype\tPKTUser[]');
    expect(factLines(ir)).toContain('class:PKTUser/field:modes\ttype\tmap<string,PKT_Manner>');
    expect(factLines(ir)).toContain('method:addPktListener/param:listener\ttype\tuserListener');
    expect(ir.methods[0]?.events).toEqual(['listener:userListener/event:onPing']);
    expect(ir.methods[0]?.references.map(({ name, to }) => [name, to])).toEqual([
      ['PKTUser', 'class:PKTUser'],
      ['onPing', 'listener:userListener/event:onPing'],
      ['PKTLost', null],
    ]);
  });

  test('events that methods name, and references to them', () => {
    const ir = corrected(rename('listener:pktListener/event:onPing', 'onCall'));
    expect(ir.methods[0]?.events).toEqual(['listener:pktListener/event:onCall']);
    expect(ir.methods[0]?.references[1]).toMatchObject({ name: 'onCall', to: 'listener:pktListener/event:onCall' });
    expect(ir.listeners[0]?.events[0]?.tag?.value).toBe('onPing');
  });

  test('methods of a module', () => {
    expect(changes(rename('module:PKTOther', 'PKTLast'))).toEqual([
      '- method:last module PKTOther',
      '+ method:last module PKTLast',
    ]);
  });

  test('rules and conditions that speak of a field', () => {
    const { methods } = corrected(
      rename('method:ping/param:peerID', 'userID'),
      rename('method:ping/param:filter', 'options'),
      rename('method:ping/param:options.level', 'depth'),
    );
    expect(methods[0]?.rules.map(ruleText)).toEqual([
      'exactly one of userID, options.depth',
      'at most one of userID, options.depth, tags',
    ]);
    const tags = methods[0]?.params.find(({ name }) => name === 'tags');
    expect(tags?.limits.map(limitText)).toContain('required when userID is "a"');
  });

  test('what was named before it was described', () => {
    expect(changes(rename('class:PKTPeer', 'PKTLost'))).toContain('+ class:PKTLost/field:lost type PKTLost');
    const ir = corrected(rename('class:PKTPeer', 'PKTLost'));
    expect(ir.methods[0]?.references.map(({ to }) => to)).toEqual([
      'class:PKTLost',
      'listener:pktListener/event:onPing',
      'class:PKTLost',
    ]);
    expect(said(ir)).not.toContain('dangling');
  });
});

test('a name that was made up is none any more, and tells who gave it', () => {
  const [method] = pocket.methods;
  if (!method) throw new Error('no method');
  const made = { ...pocket, methods: [{ ...method, name: { ...method.name, placeholder: true } }] };
  expect(statesOf(made, rename('method:ping', 'call'))).toEqual(['applies']);
  expect(corrected(rename('method:ping', 'call')).methods[0]?.name).toMatchObject({
    value: 'call',
    placeholder: false,
    votes: [{ by: 'correction', name: 'call' }],
  });
});

describe('a field for any key', () => {
  const any = 'class:PKTPeer/field:extra.*';

  test('becomes one of its name, and the other way round', () => {
    expect(changes(rename(any, 'name'))).toEqual([
      '- class:PKTPeer/field:extra type map<string,string>',
      '- class:PKTPeer/field:extra.* type string',
      '+ class:PKTPeer/field:extra type object',
      '+ class:PKTPeer/field:extra.name type string',
    ]);
    expect(factLines(corrected(rename(any, 'name'), rename('class:PKTPeer/field:extra.name', '*')))).toEqual(
      factLines(pocket),
    );
  });
});

test.each([
  ['method:ping/param:peerID', 'tags', 'conflicting: both `peerID` and `tags`'],
  ['enum:PKT_Mode/member:PKT_MODE_A', 'PKT_MODE_B', 'conflicting: both `PKT_MODE_A` and `PKT_MODE_B`'],
  ['method:ping', 'pong', 'conflicting: both `ping` and `pong`'],
  ['class:PKTPeer', 'PKT_Mode', 'conflicting: both `PKTPeer` and `PKT_Mode`'],
  ['enum:PKT_Mode', 'pktListener', 'conflicting: both `PKT_Mode` and `pktListener`'],
  ['module:PKTOther', 'PKTManager', 'conflicting: both `PKTOther` and `PKTManager`'],
  ['listener:pktListener/event:onPing', 'onQuit', 'conflicting: both `onPing` and `onQuit`'],
  ['method:ping/param:gone', 'peerID', 'fixed-upstream'],
  ['method:ping/param:filter.gone', 'level', 'fixed-upstream'],
  ['method:gone/param:id', 'peerID', 'dead'],
  ['method:ping/param:gone', 'gone2', 'dead'],
  ['guide:1', 'x', 'dead'],
  ['', 'x', 'dead'],
  ['method:ping/result', 'x', 'invalid: A result or a payload has no name.'],
  ['listener:pktListener/event:onPing/payload', 'x', 'invalid: A result or a payload has no name.'],
  ['method:ping/param:peerID', 'a.b', 'invalid: `a.b` has a `/` or a `.`, which separate names in ids.'],
  ['method:ping/param:peerID', 'a/b', 'invalid: `a/b` has a `/` or a `.`, which separate names in ids.'],
  ['class:PKTPeer', 'string', 'invalid: `string` is a type of its own.'],
  [
    'class:PKTPeer',
    'PKTPeer[]',
    'invalid: `PKTPeer[]` is no name: a letter, and behind it letters and digits, are expected.',
  ],
  ['method:ping', '1st', 'invalid: `1st` is no name: a letter, and behind it letters and digits, are expected.'],
])('%s to %s is %s', (id, to, state) => {
  expect(statesOf(pocket, rename(id, to))).toEqual([state]);
});

test('a sibling whose name begins with the name and a dot keeps its own', async () => {
  const text = '---\ndocbind: 1\n---\n\n## Classes\n\n### TBox\n\n```js\n{\n  a: string,\n  "a.b": long,\n}\n```\n';
  const { ir } = await readPage({ name: 'page.md', text });
  expect(statesOf(ir, rename('class:TBox/field:a', 'c'), remove('class:TBox/field:a.b'))).toEqual([
    'applies',
    'applies',
  ]);
});

test('a part that moves onto the inner ids of another one conflicts', async () => {
  const text =
    '---\ndocbind: 1\n---\n\n## Classes\n\n### TBox\n\n```js\n{\n  a: {\n    c: long,\n  },\n  "b.c": long,\n}\n```\n';
  const { ir } = await readPage({ name: 'page.md', text });
  expect(statesOf(ir, rename('class:TBox/field:a', 'b'))).toEqual(['conflicting: both `a` and `b`']);
});

test('entries below a rename use the new name', () => {
  const entries = [
    rename('class:PKTPeer', 'PKTUser'),
    set('class:PKTPeer/field:peerID', 'type', 'string', 'long'),
    set('class:PKTUser/field:peerID', 'type', 'string', 'long'),
    set('method:ping/result', 'type', 'PKTPeer', 'void'),
    set('method:ping/result', 'type', 'PKTUser', 'void'),
  ];
  const invalid = 'conflicting: `PKTUser`';
  expect(statesOf(pocket, ...entries)).toEqual(['applies', 'dead', 'applies', invalid, 'applies']);
});
