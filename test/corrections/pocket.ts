import { applyCorrections, type State } from '../../generator/corrections/apply.js';
import type {
  Add,
  Correction,
  FactKey,
  NewPart,
  Remove,
  Rename,
  SetFact,
} from '../../generator/corrections/correction.js';
import { draftOf, partsOf } from '../../generator/corrections/draft.js';
import { factLines } from '../../generator/facts/facts.js';
import type { Fact, Ir, Literal } from '../../generator/ir/types.js';
import { readPage } from '../../generator/pipeline.js';

/** A page of our own with a part of each kind, in the house form, where nothing is inferred. */
export const POCKET = `---
docbind: 1
---

# Pocket

## Methods

### PKTManager

#### ping

- native: png
- since: 6.3
- limit: at most 5 calls in 1 s
- rule: exactly one of peerID, filter.level
- rule: at most one of peerID, filter.level, tags
- event: pktListener.onPing

##### params

\`\`\`js
{
  peerID: string, // required
  filter: { // optional
    level: integer, // optional, default 1, unit seconds, since 6.1
    mode: PKT_Mode, // edition ultimate
  },
  tags: string[], // at most 20 items, at least 2 items, deprecated, required when peerID is "a"
}
\`\`\`

##### callback

\`\`\`js
success: {
  code,
  data: PKTPeer,
  desc,
}
error: {
  code: integer,
  desc: string,
}
\`\`\`

##### see

- [PKTPeer](#PKTPeer)
- [onPing](#onPing)
- [PKTLost](#PKTLost)

#### pong

- edition: ultimate

##### params

none

##### callback

\`\`\`js
success: {
  code,
  data: {
    peers: [{
      peer: PKTPeer,
    }],
  },
  desc,
}
\`\`\`

#### addPktListener

##### params

\`\`\`js
{
  listener: pktListener,
}
\`\`\`

##### callback

\`\`\`js
success: {
  method,
  type,
  data: unknown,
}
\`\`\`

### PKTOther

#### last

- deprecated

##### params

none

## Enums

### PKT_Mode

\`\`\`js
{
  PKT_MODE_A = 1, // since 6.3
  PKT_MODE_B,
  PKT_MODE_C, // edition ultimate
}
\`\`\`

## Listeners

### PKT events

\`\`\`js
new pktListener({
  onPing: function,
  onQuit: function,
})
\`\`\`

#### onPing

- other tag: onPingg
- since: 6.3

\`\`\`js
{
  method: "addPktListener",
  type: "onPing",
  data: {
    peer: PKTPeer,
  },
}
\`\`\`

#### onQuit

\`\`\`js
{
  method: "addPktListener",
  type: "onPing",
  data: void,
}
\`\`\`

## Classes

### PKTPeer

- limit: at most 30 bytes

\`\`\`js
{
  peerID: string,
  modes: map<string,PKT_Mode>,
  next: PKTPeer[],
  lost: PKTLost,
  extra: {
    *: string,
  },
}
\`\`\`

##### see

- [ping](#ping)
`;

export const pocket: Ir = (await readPage({ name: 'pocket.md', text: POCKET })).ir;

const GROUNDS = { why: 'The host says so.', evidence: [{ page: 1, shows: 'x' }] };

/** Without `expect` where that is undefined. */
export function set(id: string, key: FactKey, expect: Literal | undefined, to: Literal): SetFact {
  return { ...GROUNDS, op: 'set', id, key, ...(expect === undefined ? {} : { expect }), to };
}

export function rename(id: string, to: string): Rename {
  return { ...GROUNDS, op: 'rename', id, to };
}

export function add(id: string, to: NewPart, after?: string): Add {
  return { ...GROUNDS, op: 'add', id, to, ...(after === undefined ? {} : { after }) };
}

export function remove(id: string, more: { readonly key?: FactKey; readonly expect?: Literal } = {}): Remove {
  return { ...GROUNDS, op: 'remove', id, ...more };
}

/** The states in short: `applies`, `conflicting: found`, `invalid: message`. */
export function statesOf(ir: Ir, ...corrections: readonly Correction[]): readonly string[] {
  return applyCorrections(ir, corrections).states.map(stateText);
}

function stateText(state: State): string {
  if (state.kind === 'conflicting') return `conflicting: ${state.found}`;
  return state.kind === 'invalid' ? `invalid: ${state.message}` : state.kind;
}

/** The model with corrections that all apply. */
export function corrected(...corrections: readonly Correction[]): Ir {
  const { ir, states } = applyCorrections(pocket, corrections);
  const other = states.findIndex(({ kind }) => kind !== 'applies');
  if (other >= 0) throw new Error(`correction ${other}: ${stateText(states[other] ?? { kind: 'dead' })}`);
  return ir;
}

/** The lines of the facts that are gone, with `-`, and of those that are new, with `+`. */
export function changes(...corrections: readonly Correction[]): readonly string[] {
  const before = factLines(pocket);
  const after = factLines(corrected(...corrections));
  const lines = [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
  return lines.map((line) => line.replaceAll('\t', ' '));
}

/** The fact of a part, whatever kind it is of. */
export function factOf(ir: Ir, id: string, key: string): Fact<unknown> | null | undefined {
  const part: unknown = partsOf(draftOf(ir)).get(id)?.part;
  return (part as Readonly<Record<string, Fact<unknown> | null>> | undefined)?.[key];
}
