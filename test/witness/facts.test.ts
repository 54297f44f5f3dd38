import { describe, expect, test } from 'vitest';
import { factLines } from '../../generator/facts/facts.js';
import { compareWithWitness } from '../../generator/witness/compare.js';
import { linesAgainst, pocket } from './pocket.js';

test('a model and its own facts agree', async () => {
  const ir = await pocket();
  const lines = factLines(ir);
  expect(lines.length).toBeGreaterThan(50);
  expect(compareWithWitness(ir, lines.join('\n'))).toEqual([]);
});

test('a change of any line is found', async () => {
  const ir = await pocket();
  const lines = factLines(ir);
  for (const [index, line] of lines.entries()) {
    const [id, key] = line.split('\t');
    const found = compareWithWitness(ir, lines.with(index, `${id}\t${key}\t"other"`).join('\n'));
    expect(found, line).toHaveLength(1);
    expect(found[0]).toMatchObject({ id, key, witness: '"other"', range: { line: index + 1 } });
  }
});

interface Rule {
  readonly what: string;
  readonly same: readonly string[];
  /** Facts, each with what the model has. */
  readonly other: readonly (readonly [string, string])[];
}

describe.each<Rule>([
  {
    what: 'required',
    same: ['method:open/param:name required yes', 'method:open/param:level required no'],
    other: [
      ['method:open/param:name required no', 'yes'],
      ['method:open/param:size required yes', 'unstated'],
      ['method:open/param:size required no', 'unstated'],
    ],
  },
  {
    what: 'default, as JSON',
    same: ['method:open/param:level default 1.0', 'method:open/param:tags default { "b": [2], "a": 1 }'],
    other: [
      ['method:open/param:level default "1"', '1'],
      ['method:open/param:level default null', '1'],
      ['method:open/param:tags default {"a":1,"b":[2,3]}', '{"a":1,"b":[2]}'],
      ['method:open/param:name default ""', '-'],
      ['method:open/param:level default (one)', '1'],
    ],
  },
  {
    what: 'value',
    same: ['enum:PKT_Level/member:PKT_LOW value 0', 'enum:PKT_Kind/member:PKT_RED value red'],
    other: [['enum:PKT_Level/member:PKT_LOW value 1', '0']],
  },
  {
    what: 'values of an enum: some of them',
    same: [
      'method:open/param:level values 0,1',
      'method:open/param:level values 1',
      'method:open/param:kinds values red, blue',
    ],
    other: [
      ['method:open/param:level values 0,1,2', '0,1'],
      ['method:open/param:kinds values green', 'red,blue'],
    ],
  },
  {
    what: 'values of a limit: all of them',
    same: ['method:open/param:size values 2,1'],
    other: [
      ['method:open/param:size values 1', '1,2'],
      ['method:open/param:size values 1,2,3', '1,2'],
    ],
  },
  {
    what: 'values of what is not limited: none',
    same: [],
    other: [
      ['method:open/param:name values a,b', '-'],
      ['method:open/param:filter.from values 1', '-'],
    ],
  },
  {
    what: 'an event',
    same: [
      'event:onShut listener addPocketListener',
      'event:onShut envelope pocketListener',
      'event:onShut tag onClosed',
      'event:onMoved payload PktPeer[]',
      'event:onOpened payload object',
      'event:onOpened payload PKTOpening',
      'event:onOpened/payload.count type number',
    ],
    other: [
      ['event:onShut listener addOtherListener', 'addPocketListener'],
      ['event:onShut envelope otherListener', 'pocketListener'],
      ['event:onShut tag onShut', 'onClosed'],
      ['event:onMoved payload PKTPeer', 'PKTPeer[]'],
      ['event:onOpened/payload.count type string', 'integer'],
    ],
  },
  {
    what: 'what has no rule of its own',
    same: ['method:open since 6.3', 'method:open native opne'],
    other: [
      ['method:open since 6.4', '6.3'],
      ['method:list since 6.4', '-'],
    ],
  },
])('$what', ({ same, other }) => {
  test.each(same)('%s agrees', async (fact) => {
    expect(await linesAgainst(fact)).toEqual([]);
  });

  test.each(other.map(([fact, ours]) => ({ fact, ours })))('$fact does not', async ({ fact, ours }) => {
    const [id, key, ...value] = fact.split(' ');
    expect(await linesAgainst(fact)).toEqual([`${id} ${key}: ${value.join(' ')} | ${ours}`]);
  });
});
