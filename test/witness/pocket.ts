import type { Ir } from '../../generator/ir/types.js';
import { readPage } from '../../generator/pipeline.js';
import { compareWithWitness } from '../../generator/witness/compare.js';

/** A small reference in the house form, with one of each thing that is compared. */
export const POCKET = `---
docbind: 1
---

## Methods

### PocketManager

#### open

- native: opne
- since: 6.3

##### params

\`\`\`js
{
  name: string, // required
  level: PKT_Level, // optional, default 1
  kinds: PKT_Kind[], // optional
  size: integer, // one of [1,2]
  tags: map<string,string>, // optional, default {"a":1,"b":[2]}
  filter: {
    from: long, // required
    to: double,
  }, // required
  peer: PKTPeer, // required
}
\`\`\`

##### callback

\`\`\`js
success: {
  code: integer,
  data: void,
}
\`\`\`

#### list

##### params

none

##### callback

\`\`\`js
success: {
  data: {
    peers: PKTPeer[],
    extra: [{
      note: string,
    }],
    best: PKTPeer,
  },
}
\`\`\`

#### addPocketListener

##### params

none

##### callback

\`\`\`js
success: {
  data: string,
}
\`\`\`

## Enums

### PKT_Level

\`\`\`js
{
  PKT_LOW = 0,
  PKT_HIGH = 1,
}
\`\`\`

### PKT_Kind

\`\`\`js
{
  PKT_RED = "red",
  PKT_BLUE = "blue",
}
\`\`\`

## Listeners

### PocketListener

\`\`\`js
new pocketListener({
  onOpened: function,
  onShut: function,
  onMoved: function,
  onFilled: function,
})
\`\`\`

#### onOpened

\`\`\`js
{
  method: "pocketListener",
  type: "onOpened",
  data: {
    by: PKTPeer,
    count: integer,
  },
}
\`\`\`

#### onShut

\`\`\`js
{
  method: "pocketListener",
  type: "onClosed",
  data: void,
}
\`\`\`

#### onMoved

\`\`\`js
{
  method: "pocketListener",
  type: "onMoved",
  data: PKTPeer[],
}
\`\`\`

#### onFilled

\`\`\`js
{
  method: "pocketListener",
  type: "onFilled",
  data: {
    what: string,
  },
}
\`\`\`

## Classes

### PKTPeer

\`\`\`js
{
  peerID: string,
  level: PKT_Level,
  (textElem | soundElem): string,
}
\`\`\`
`;

const read = readPage({ name: 'pocket.md', text: POCKET });

/** The model of the page; its one listener is added by `addPocketListener`. */
export async function pocket(): Promise<Ir> {
  const { ir } = await read;
  const add = { value: 'addPocketListener', from: { kind: 'documented', spans: [] } } as const;
  return { ...ir, listeners: ir.listeners.map((listener) => ({ ...listener, add })) };
}

/** What a witness says against the model, as `id key: witness | model`. A fact is written `id key value`. */
export async function against(...facts: readonly string[]): Promise<readonly string[]> {
  return compareWithWitness(await pocket(), textOf(facts)).map(
    ({ id, key, witness, model }) => `${id} ${key}: ${witness ?? '-'} | ${model ?? '-'}`,
  );
}

/** The same without what the witness lacks. */
export async function linesAgainst(...facts: readonly string[]): Promise<readonly string[]> {
  return (await against(...facts)).filter((one) => !one.includes(': - | '));
}

/** The file of such facts. */
export function textOf(facts: readonly string[]): string {
  return facts.map((fact) => fact.replace(/^(\S+) (\S+) ?/, '$1\t$2\t')).join('\n');
}
