import { expect, test } from 'vitest';
import { explainedParts } from '../../generator/explain/facts.js';
import { readPage } from '../../generator/pipeline.js';
import { edited, OURS, read } from '../sync/pocket.js';
import { CORRECTIONS, PAGE } from './page.js';

test('each fact of each part, with where it comes from and what stands there', async () => {
  const corrections = [{ name: 'c.yaml', text: CORRECTIONS }];
  const { ir, document } = await readPage({ name: 'page.md', text: PAGE, corrections });
  const lines = explainedParts(ir).flatMap(({ id, facts }) => [
    id,
    ...facts.map(({ key, value, from }) => {
      const how = from.kind === 'inferred' ? ` ${from.rule}` : from.kind === 'corrected' ? ` was ${from.was}` : '';
      const [range] = from.spans;
      const start = range ? document.lines.startOf(range.line) + range.column - 1 : 0;
      const end = range ? document.lines.startOf(range.endLine) + range.endColumn - 1 : 0;
      return `  ${key}: ${value} (${from.kind}${how}) ${document.text.slice(start, end)}`.trimEnd();
    }),
  ]);
  expect(lines.join('\n')).toMatchInlineSnapshot(`
      "module:PKTManager
      method:ping
        module: PKTManager (documented) ### PKTManager
        limit: at most 5 calls in 1 s (documented) At most 5 calls in 1 s
        see: PKTPeer (documented) <a href="#PKTPeer">PKTPeer</a>
        see: PKTLost, which leads nowhere (documented) <a href="#PKTLost">PKTLost</a>
      method:ping/param:peerID
        type: string (documented) peerID: string
        required: yes (documented) required
      method:ping/param:tone
        type: PKT_Tone (documented) tone:
        required: no (documented) optional, PKT_Tone, since 6.3
        since: 6.3 (documented) since 6.3
      method:ping/param:delay
        type: number (inferred unit) delay:
        unit: milliseconds (documented) in milliseconds
      method:ping/param:tags
        type: string[] (documented) tags: string[]
      method:ping/param:nick
        type: integer (corrected was string) name: string
        required: yes (corrected was null)
      method:ping/result
        type: object (documented) data: { peer: PKTPeer }
      method:ping/result.peer
        type: PKTPeer (documented) peer: PKTPeer
      method:ping/error.code
        type: integer (documented) code: integer
      method:addPktListener
        module: PKTManager (documented) ### PKTManager
      method:addPktListener/param:listener
        type: pktListener (documented) new pktListener({
        onPing: function(data){},
      })
      method:addPktListener/result
        type: void (documented) data: ""
      enum:PKT_Tone
      enum:PKT_Tone/member:PKT_TONE_SOFT
        value: 0 (inferred enum-position) PKT_TONE_SOFT
      enum:PKT_Tone/member:PKT_TONE_LOUD
        value: 1 (inferred enum-position) PKT_TONE_LOUD
      enum:PKT_Tone/member:PKT_TONE_SHRILL
        value: 4 (corrected was 2) PKT_TONE_SHRILL = 2
      class:PKTPeer
      class:PKTPeer/field:peerID
        type: string (documented) peerID: string
      class:PKTPeer/field:extra
        type: object (documented) extra: { note: string }
      class:PKTPeer/field:extra.note
        type: string (documented) note: string
      class:PKTPeer/field:age
        type: integer (corrected was null)
        required: yes (corrected was null)
      listener:pktListener
        section: PKTEvents (documented) ### PKTEvents
        add: addPktListener (documented) #### addPktListener
        envelope: addPktListener (documented) "addPktListener"
      listener:pktListener/event:onPing
        tag: onPing (corrected was onPingg) "onPingg"
        other tag: onPingg (documented)
      listener:pktListener/event:onPing/payload
        type: object (documented) data: { peer: PKTPeer }
      listener:pktListener/event:onPing/payload.peer
        type: PKTPeer (documented) peer: PKTPeer"
    `);
});

test('what only the house form says', async () => {
  const text = edited(
    OURS,
    ['- rule:', '- native: png\n- answer: bare\n- deprecated\n- edition: ultimate\n- error: 7\n- rule:'],
    ['Answers a peer.', 'Answers a peer.\n\n- removed: 1.3.0'],
    ['Somebody else.', 'Somebody else.\n\n- limit: at most 9 bytes'],
    ['name: string, //', 'name: string, // nullable, default null'],
    ['## Error codes', '## Constants\n\n- kAll\n\n## Error codes'],
  );
  const parts = explainedParts(await read(text));
  const told = (id: string): readonly string[] =>
    (parts.find((part) => part.id === id)?.facts ?? []).map(({ key, value }) => `${key}: ${value}`);
  expect(told('method:ping')).toEqual([
    'module: PKTManager',
    'native: png',
    'answer: bare',
    'edition: ultimate',
    'deprecated: true',
    'rule: exactly one of peerID, filter.level',
    'error: 7',
    'event: listener:pktListener/event:onPing',
    'see: PKT_Tone',
    'see: pong',
  ]);
  expect(told('class:PKTPeer')).toEqual(['limit: at most 9 bytes']);
  expect(told('class:PKTPeer/field:name')).toEqual(['type: string', 'nullable: true', 'default: null']);
  expect(told('constant:kAll')).toEqual(['used: in the text']);
  expect(told('error:7')).toEqual(['code: 7']);
  expect(parts.filter(({ removed }) => removed !== null).map(({ id, removed }) => [id, removed])).toEqual([
    ['method:pong', '1.3.0'],
  ]);
  expect(parts.find(({ id }) => id === 'error:7')?.description).toBe('The peer is deaf.');
});
