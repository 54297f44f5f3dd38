import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertSafePath } from '../../generator/writer/paths.js';
import { anchorFor, referencePath, referencePlaces, slugFor } from '../../generator/render/reference.js';
import { readPage } from '../../generator/pipeline.js';
import { arbitraryIr } from '../print/arbitrary-ir.js';
import { hostileIr } from '../targets/hostile-ir.js';
import { enumOf, event, irOf, listener, method, text } from '../targets/make-ir.js';

const SPEC = new URL('../../spec/tencent-cloud-chat.md', import.meta.url);
const { ir } = await readPage({ name: 'tencent-cloud-chat.md', text: readFileSync(SPEC, 'utf8') });

describe('referencePath', () => {
  test.each([
    ['guide:2', 'guides/getting-started.md'],
    ['guide:8', 'guides/getting-started.md#log-in'],
    ['module:V2TIMMessageManager', 'modules/v2tim-message-manager.md'],
    ['method:sendMessage', 'modules/v2tim-message-manager.md#sendMessage'],
    ['method:sendMessage/param:priority', 'modules/v2tim-message-manager.md#sendMessage'],
    ['method:getGroupsInfo/result.groupInfo', 'modules/v2tim-group-manager.md#getGroupsInfo'],
    ['enum:V2TIM_Priority/member:V2TIM_PRIORITY_HIGH', 'enums.md#V2TIM_Priority'],
    ['class:V2TIMMessage/field:textElem', 'classes.md#V2TIMMessage'],
    ['listener:advancedMsgListener', 'listeners.md#advancedMsgListener'],
    ['listener:advancedMsgListener/event:onRecvNewMessage/payload', 'listeners.md#onRecvNewMessage'],
    ['constant:kImSDK_MesssageAtALL', 'enums.md#kImSDK_MesssageAtALL'],
    ['error:6013', 'error-codes.md#e6013'],
    ['error:ERR_SDK_SIGNALING_ALREADY_EXISTS', 'error-codes.md#ERR_SDK_SIGNALING_ALREADY_EXISTS'],
  ])('%s is at %s', (id, want) => expect(referencePath(ir)(id)).toBe(want));

  test('knows nothing of other ids', () => {
    expect(referencePath(ir)('method:noSuchMethod')).toBeUndefined();
    expect(referencePath(ir)('')).toBeUndefined();
  });

  test('gives a name to the first that claims it', () => {
    const path = referencePath(
      irOf({
        enums: [enumOf('a b', []), enumOf('a-b', [])],
        listeners: [
          listener('one', [{ ...event('onX', text), id: 'listener:one/event:onX' }]),
          listener('two', [{ ...event('onX', text), id: 'listener:two/event:onX' }]),
        ],
      }),
    );
    expect([path('enum:a b'), path('enum:a-b')]).toEqual(['enums.md#a-b', 'enums.md#a-b-2']);
    expect(path('listener:one/event:onX')).toBe('listeners.md#onX');
    expect(path('listener:two/event:onX')).toBe('listeners.md#onX-2');
  });

  test('names no file after a device, and none like another but for its capitals', () => {
    const path = referencePath(
      irOf({
        methods: ['CON', 'Con', 'index', ''].map((name) => ({
          ...method(name, []),
          module: { ...method('', []).module, value: name },
        })),
      }),
    );
    expect(['CON', 'Con', 'index', ''].map((name) => path(`method:${name}`)?.replace(/#.*/, ''))).toEqual([
      'modules/con-2.md',
      'modules/con-3.md',
      'modules/index-2.md',
      'modules/module.md',
    ]);
  });
});

describe.each([
  ['the default reference', () => ir],
  ['a hostile model', hostileIr],
])('of %s', (_, make) => {
  test('each part has a place of its own, at an address that needs no escaping', () => expectApart(make()));
});

test('of any model, each part has a place of its own', { timeout: 120_000 }, () => {
  fc.assert(fc.property(arbitraryIr, expectApart));
});

function expectApart(of: typeof ir): void {
  const places = [...referencePlaces(of).values()].filter(({ anchor }) => anchor !== null);
  const addresses = places.map(({ page, anchor }) => `${page}#${anchor}`);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const { page, anchor } of places) {
    assertSafePath(page);
    expect(page).toBe(page.toLowerCase());
    expect(anchor).toMatch(/^[\p{L}\p{M}\p{N}_$-]+$/u);
  }
}

test.each([
  ['V2TIMOfflinePushManager', 'v2tim-offline-push-manager'],
  ['Cursor and flag: nextSeq and isFinished', 'cursor-and-flag-next-seq-and-is-finished'],
  ['../../etc/passwd', 'etc-passwd'],
  ['快速入门', '快速入门'],
  ['\ud800', 'otherwise'],
])('the slug of %j is %j', (name, want) => expect(slugFor(name, 'otherwise')).toBe(want));

test.each([
  ['$on_X', '$on_X'],
  ['__proto__', '-proto-'],
  ['_', '-'],
  ['a"b><c', 'a-b-c'],
  ['', '-'],
])('the anchor of %j is %j', (name, want) => expect(anchorFor(name)).toBe(want));
