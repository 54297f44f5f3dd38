import { describe, expect, test } from 'vitest';
import { typeText } from '../../generator/ir/type-text.js';
import { factLines } from '../../generator/facts/facts.js';
import { readPage, type ReadPage, type Stage } from '../../generator/pipeline.js';
import { printIr } from '../../generator/print/print.js';
import { page, TYPES } from '../helpers/pages.js';
import { withoutPlaces } from '../print/without-places.js';

function file(...entries: readonly string[]): string {
  const item = (entry: string): string => `  - { ${entry}, why: So., evidence: [] }\n`;
  return `page: Pocket\ncorrections:\n${entries.map(item).join('')}`;
}

function read(text: string, ...entries: readonly string[]): Promise<ReadPage> {
  return readPage({ name: 'page.md', text, corrections: [{ name: 'c.yaml', text: file(...entries) }] });
}

const BOXES = `# Boxes

## Classes

### TBox

\`\`\`js
{
  token: // what it is opened with
  size: string,
}
\`\`\`

### TBag

\`\`\`js
{
  token: // what it is closed with
  size: // how much
  none: // nothing is known
}
\`\`\`
`;

const TOKEN = "id: 'class:TBox/field:token', op: set, key: type, expect: unknown, to: long";
const SIZE = "id: 'class:TBox/field:size', op: set, key: type, expect: string, to: double";

/** The types of the fields with where they come from. */
function types({ ir }: ReadPage): Readonly<Record<string, string>> {
  const fields = ir.classes.flatMap((one) => one.fields);
  return Object.fromEntries(fields.map(({ id, type }) => [id.slice(6), `${typeText(type.value)} ${type.from.kind}`]));
}

describe('a vendor page', () => {
  test('is concluded from before it is corrected, so that a conclusion can be corrected too', async () => {
    const wrong = "id: 'class:TBag/field:size', op: set, key: type, expect: string, to: double";
    const ran = await read(BOXES, wrong);
    expect(ran.outcomes.map(({ state }) => state)).toEqual(['applies']);
    expect(types(ran)).toMatchObject({ 'TBox/field:size': 'string documented', 'TBag/field:size': 'double corrected' });
    const [, bag] = ran.ir.classes;
    expect(bag?.fields[1]?.type.from).toMatchObject({ was: 'unknown' });
    expect(ran.rawIr.classes[1]?.fields[1]?.type.value).toEqual({ kind: 'unknown' });
  });

  test('tells the types of what is added without one', async () => {
    const added = ["id: 'class:TCup', op: add, to: { }", "id: 'class:TCup/field:size', op: add, to: { }"];
    expect(types(await read(BOXES, ...added))).toMatchObject({ 'TCup/field:size': 'string inferred' });
  });

  test('is concluded from what is corrected', async () => {
    expect(types(await read(BOXES, TOKEN))).toMatchObject({
      'TBox/field:token': 'long corrected',
      'TBag/field:token': 'long inferred',
    });
  });

  test('is not concluded from what was corrected away', async () => {
    expect(types(await read(BOXES, SIZE))).toMatchObject({
      'TBox/field:size': 'double corrected',
      'TBag/field:size': 'double inferred',
    });
  });

  test('leaves open what nothing tells', async () => {
    expect(types(await read(BOXES, TOKEN, SIZE))).toMatchObject({ 'TBag/field:none': 'unknown documented' });
  });
});

test('a page in the house form is not concluded from', async () => {
  const house =
    '---\ndocbind: 1\n---\n\n## Classes\n\n### TBox\n\n```js\n{\n  token: unknown,\n}\n```\n\n### TBag\n\n```js\n{\n  token: unknown, // - Whether it is on.\n}\n```\n';
  expect(types(await read(house, TOKEN))).toEqual({
    'TBox/field:token': 'long corrected',
    'TBag/field:token': 'unknown documented',
  });
});

describe('what is printed of a corrected page', () => {
  const text = page(
    '{\n  peerID: // string\n  level: // number, optional\n  on: // whether it is on\n  kind: // PKT_Kind\n}',
    {
      success: '{ peers: [{ peerID: "", level: 1 }] }',
      example: 'pkt.ping({ peerID: "a", level: 1 });',
      rest: TYPES,
    },
  );

  test.each([
    ['nothing', []],
    [
      'facts',
      [
        "id: 'method:ping/param:peerID', op: set, key: type, expect: string, to: long",
        "id: 'method:*/param:*', op: set, key: since, to: '6.3'",
        "id: 'method:ping/param:level', op: set, key: default, to: 3",
        "id: 'method:ping/param:level', op: set, key: limit, to: at most 9",
        "id: 'method:ping', op: set, key: native, to: png",
        "id: 'enum:PKT_Mode/member:PKT_MODE_A', op: set, key: value, expect: 1, to: 5",
      ],
    ],
    [
      'names',
      [
        "id: 'class:PKTPeer', op: rename, to: PKTUser",
        "id: 'class:PKTUser/field:peerID', op: rename, to: userID",
        "id: 'method:ping', op: rename, to: call",
        "id: 'method:call/result.peers.level', op: rename, to: depth",
        "id: 'module:PKTManager', op: rename, to: PKTClient",
        "id: 'enum:PKT_Kind', op: rename, to: PKT_Sort",
      ],
    ],
    [
      'parts',
      [
        "id: 'class:PKTNew', op: add, to: { }",
        "id: 'class:PKTNew/field:peer', op: add, to: { type: PKTPeer }",
        "id: 'method:ping/param:news', op: add, after: first, to: { type: 'PKTNew[]', required: yes }",
        "id: 'method:ping/result.peers.level', op: remove",
        "id: 'class:PKTPeer/field:level', op: remove, expect: number",
        "id: 'enum:PKT_Kind', op: remove",
        "id: 'method:pong', op: add, to: { module: PKTManager }",
      ],
    ],
  ])('is read as the same (%s)', async (_, entries) => {
    const { ir, outcomes } = await read(text, ...entries);
    expect(outcomes.map(({ state }) => state)).toEqual(entries.map(() => 'applies'));
    const again = await readPage({ name: 'house.md', text: printIr(ir) });
    expect(factLines(again.ir)).toEqual(factLines(ir));
    expect(printIr(again.ir)).toBe(printIr(ir));
  });
});

test('corrections are a stage of their own, and change nothing before it', async () => {
  const stages: Stage[] = [];
  const plain = await readPage({ name: 'page.md', text: BOXES, onStage: (stage) => void stages.push(stage) });
  expect(stages).toEqual(['source', 'read', 'names', 'build', 'infer', 'corrections', 'checks']);
  const ran = await read(BOXES, TOKEN);
  expect(withoutPlaces(ran.rawIr)).toBe(withoutPlaces(plain.rawIr));
  expect(ran.ledger).toEqual(plain.ledger);
  expect([plain.outcomes, [...plain.lines.keys()]]).toEqual([[], ['page.md']]);
  expect([...ran.lines.keys()]).toEqual(['c.yaml', 'page.md']);
  expect(ran.lines.get('c.yaml')?.textOf(3)).toContain('TBox');
});
