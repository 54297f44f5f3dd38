import { describe, expect, it } from 'vitest';
import { readPage } from '../../generator/pipeline.js';
import { page, TYPES } from '../helpers/pages.js';

/** The findings of a page as `line:column code`, without those about open types. */
async function findings(text: string): Promise<string[]> {
  const read = await readPage({ name: 'page.md', text });
  const told = read.findings.filter(({ code }) => !['unknown-type', 'inferred-type'].includes(code));
  return told.map(({ code, range }) => `${range?.line ?? 0}:${range?.column ?? 0} ${code}`);
}

const EVENTS = `## Listeners

### PKTListener

\`\`\`js
new pktListener({
  onOpen: function(data){},
  onOpen: function(data){},
  onShut: function(data){},
})
\`\`\`

#### onOpen

\`\`\`js
{ method: "pkt", type: "onOpenn", data: "", listenerUuid: "" }
\`\`\`

#### onLost

\`\`\`js
{ method: "other", type: "onOpenn", data: "", listenerUuid: "" }
\`\`\`
`;

describe('a page is found to', () => {
  it.each([
    ['be fine', page('{ a: string }', { example: 'x.ping({ a: "b" })' }), []],
    ['pass what is not taken', page('{ a: string }', { example: 'x.ping({ b: 1 })' }), ['32:10 example-unknown-param']],
    ['pass another type', page('{ a: int }', { example: 'x.ping({ a: "b" })' }), ['32:10 example-type']],
    [
      'leave out what is required',
      page('{ a: int, // required\n}', { example: 'x.ping({})' }),
      ['33:1 example-missing-param'],
    ],
    ['call what it does not describe', page('{ a: int }', { example: 'x.pong({})' }), ['32:1 example-calls-unknown']],
    ['name a type that it does not describe', page('{ a: PKTGhost }', { rest: TYPES }), ['15:3 dangling-type']],
    ['misspell a label', page('{ a: int }').replace('success:', 'sucess:'), ['23:1 misspelt-label']],
    ['hold what is no notation', page('{ a: int @ % }'), ['15:10 unreadable-notation']],
    [
      'refer to nothing',
      page('{ a: int }', { rest: '##### see\n\n[PKTGhost](#PKTGhost)' }),
      ['30:1 dangling-reference'],
    ],
  ])('%s', async (_, text, want) => {
    expect(await findings(text)).toEqual(want);
  });

  it('have listeners that do not fit their events', async () => {
    const found = await findings(page('{ a: int }', { rest: EVENTS }));
    expect(found.map((line) => line.split(' ')[1]).sort()).toEqual([
      'duplicate-member',
      'envelope-differs',
      'event-tag',
      'event-tag',
      'event-without-handler',
      'handler-without-event',
      'listener-method',
      'listener-method',
    ]);
  });

  it('have an event that no listener has', async () => {
    const rest = '## Listeners\n\n### PKTEvents\n\n#### onOpen\n\n```js\n{ type: "onOpen", data: "" }\n```\n';
    expect(await findings(page('{ a: int }', { rest }))).toEqual(['32:1 event-without-listener']);
  });

  it('have an index that does not fit', async () => {
    const table =
      '## Index\n\n### PKTManager\n\n| name | what | name | what |\n|---|---|---|---|\n| [ping](#ping) | greets | [gone](#gone) | was |\n\n';
    const text = page('{ a: int }').replace('## Methods', `${table}## Methods`);
    expect((await findings(text)).map((line) => line.split(' ')[1])).toEqual(['index-dangling']);
  });
});
