import type { Ir } from '../../generator/ir/types.js';
import { readPage } from '../../generator/pipeline.js';
import { printIr } from '../../generator/print/print.js';
import { mergeIr, type Merged } from '../../generator/sync/merge.js';
import { reportLines } from '../../generator/sync/report.js';
import { summarise } from '../../generator/sync/summary.js';

/** A reference of our own, with a part of each kind. */
export const OURS = `---
docbind: 1
---

# Pocket

## Tour

Call [ping](#ping) first, and \`pong\` then.

\`\`\`js
await pocket.ping({ peerID: 'a' });
\`\`\`

## Methods

### PKTManager

All that begins.

<a id="knock"></a>

#### ping

Greets a peer.

- rule: exactly one of peerID, filter.level
- event: pktListener.onPing

> Once a second is enough.

##### params

\`\`\`js
{
  peerID: string, // optional - Whom to greet.
  filter: { // optional - Who else is greeted.
    level: integer, // optional, at most 9 - The \`peerID\` may have this level.
  },
  tone: PKT_Tone, // optional, required when peerID is "a" - How to greet.
}
\`\`\`

##### callback

\`\`\`js
success: {
  code,
  data: boolean, // - Whether somebody heard.
  desc,
}
\`\`\`

##### example

\`\`\`js
await pocket.ping({ peerID: 'a' });
\`\`\`

##### see

- [PKT_Tone](#PKT_Tone)
- [pong](#pong)

#### pong

Answers a peer.

##### params

none

##### callback

\`\`\`js
success: {
  code,
  data: void, // - Nothing.
  desc,
}
\`\`\`

#### addPktListener

Adds a listener.

##### params

\`\`\`js
{
  listener: pktListener, // - Who listens.
}
\`\`\`

##### callback

\`\`\`js
success: {
  method,
  type,
  data: unknown, // - The event.
}
\`\`\`

### PKTOther

All that ends.

#### bye

Takes leave.

##### params

none

##### callback

\`\`\`js
success: {
  code,
  data: void, // - Nothing at all.
  desc,
}
\`\`\`

## Enums

### PKT_Tone

How something sounds.

\`\`\`js
{
  PKT_TONE_SOFT = 1, // - Softly.
  PKT_TONE_LOUD = 2, // - Loudly.
}
\`\`\`

## Listeners

### PKTEvents

What peers do.

\`\`\`js
new pktListener({
  onPing: function,
  onQuit: function,
})
\`\`\`

#### onPing

A peer greets.

\`\`\`js
{
  method: "addPktListener",
  type: "onPing",
  data: { // - What is known.
    peer: PKTPeer, // - Who greets.
  },
}
\`\`\`

#### onQuit

A peer has left.

\`\`\`js
{
  method: "addPktListener",
  type: "onQuit",
  data: void, // - Nothing more.
}
\`\`\`

## Classes

### PKTPeer

Somebody else.

\`\`\`js
{
  name: string, // - What to call it.
}
\`\`\`

## Error codes

- 7: The peer is deaf.
`;

/** What a vendor would print of it: the sentences are of no use. */
export const THEIRS = OURS.replaceAll(' - ', ' - Vendor: ');

export async function read(text: string): Promise<Ir> {
  return (await readPage({ name: 'pocket.md', text })).ir;
}

/** A text with edits; each must change something. */
export function edited(text: string, ...edits: readonly (readonly [from: string | RegExp, to: string])[]): string {
  return edits.reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`Nothing is like ${String(from)}.`);
    return after;
  }, text);
}

/** Without what stands from a heading to the next one of that depth, or less. */
export function without(text: string, heading: string): string {
  const depth = heading.indexOf(' ');
  const section = new RegExp(`(?:<a id="\\w+"></a>\\n\\n)?^${heading}$[^]*?(?=^#{1,${depth}} |(?![^]))`, 'm');
  return edited(text, [section, '']);
}

export interface Small extends Merged {
  /** As it is printed. */
  readonly text: string;
  readonly report: readonly string[];
}

export async function merge(theirs: string, ours: string = OURS, release = '2'): Promise<Small> {
  const own = await read(ours);
  const merged = mergeIr(own, await read(theirs), release);
  const text = printIr(merged.ir);
  const report = reportLines(summarise(own, await read(text), merged.renamed));
  return { ...merged, text, report: report.filter((line) => line !== '') };
}

/** The lines that the second has and the first has not. */
export function newLines(before: string, after: string): readonly string[] {
  const known = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !known.has(line));
}
