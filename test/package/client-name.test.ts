import { describe, expect, test } from 'vitest';
import { clientName, creatorName, packageName } from '../../generator/targets/typescript/client-name.js';
import { irOf, method } from '../targets/make-ir.js';

/** A model whose examples call these objects, one each. */
function calling(...receivers: readonly string[]): ReturnType<typeof irOf> {
  const examples = receivers.map((receiver) => ({
    code: `${receiver}.m()`,
    calls: [{ receiver, method: 'm', argument: null, spans: [] }],
    spans: [],
  }));
  return irOf({ methods: [{ ...method('m', []), examples }] });
}

describe('the name of the client', () => {
  const NAMES: readonly (readonly [receivers: readonly string[], want: string])[] = [
    [[], 'client'],
    [['chat'], 'chat'],
    [['a', 'chat', 'chat'], 'chat'],
    [['b', 'a', 'a', 'b'], 'b'],
    [['this.chat', 'window.chat', 'x'], 'x'],
    [['class', 'await', 'Promise', 'constructor', '__proto__', 'toString'], 'client'],
    [['../../evil', 'a b', 'é', '1a', '$', ''], 'client'],
    [['x'.repeat(64)], 'x'.repeat(64)],
    [['x'.repeat(65)], 'client'],
  ];
  test.each(NAMES)('of %j is %s', (receivers, want) => expect(clientName(calling(...receivers))).toBe(want));
});

test.each([
  ['client', 'client', 'createClient'],
  ['tencentCloudChat', 'tencent-cloud-chat', 'createTencentCloudChat'],
  ['myIMClient', 'my-im-client', 'createMyIMClient'],
  ['v2Chat', 'v2-chat', 'createV2Chat'],
  ['my__chat_', 'my-chat', 'createMy__chat_'],
  ['SDK', 'sdk', 'createSDK'],
])('%s becomes %s and %s', (client, name, creator) => {
  expect(packageName(client)).toBe(name);
  expect(creatorName(client)).toBe(creator);
});
