import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { NativeDouble } from '../hosts/native-double.js';
import { vocabularyOf } from '../hosts/vocabulary.js';
import { Page, scripts, type Scripts } from './page.js';

let made: Scripts;
beforeAll(async () => {
  made = await scripts();
}, 120_000);

let native: NativeDouble;
beforeEach(() => {
  native = new NativeDouble(vocabularyOf(made.ir));
});

/** A page that is connected. Handlers note in `heard` what they get. */
function connected(): Page {
  const page = new Page({ tencentCloudChatSDK: native.module });
  page.script(made.minified);
  page.script(`
    tencentCloudChat.initTencentCloudChat(api.require('tencentCloudChatSDK'));
    var heard = [];
    var note = (who) => (event) => heard.push([who, event.type, event.data]);
  `);
  return page;
}

const heard = (page: Page): unknown => JSON.parse(String(page.script('JSON.stringify(heard)')));

describe('each of the six classes', () => {
  test('is added and removed by its methods, with an id and nothing else', async () => {
    const page = connected();
    expect(made.ir.listeners).toHaveLength(6);
    for (const { name, add, remove } of made.ir.listeners) {
      native.calls.length = 0;
      const answers = await page.json(`
        const listener = new ${name.value}();
        return [await tencentCloudChat.${add?.value}(listener), await tencentCloudChat.${remove?.value}(listener)];`);
      const uuid = (native.calls[0]?.params as { uuid?: unknown }).uuid;
      expect(uuid).toMatch(/^\w{10,}$/);
      expect(native.calls).toEqual([
        { method: add?.value, params: { uuid } },
        { method: remove?.value, params: { uuid } },
      ]);
      // Not the envelope that other methods resolve with.
      expect(answers).toEqual([
        { code: 0, desc: '' },
        { code: 0, data: null, desc: '' },
      ]);
    }
  });

  test('hands each of its events over as a whole', async () => {
    const page = connected();
    let count = 0;
    for (const { name, envelope, add, events } of made.ir.listeners) {
      const handlers = events.map((event) => `${event.name.value}: (event) => heard.push(event)`);
      await page.run(`await tencentCloudChat.${add?.value}(new ${name.value}({ ${handlers.join(', ')} }));`);
      for (const event of events) {
        page.script('heard.length = 0');
        const type = event.tag?.value ?? event.name.value;
        native.emit(envelope?.value ?? name.value, type, { count: ++count });
        expect(heard(page), event.id).toEqual([
          { method: envelope?.value ?? name.value, type, data: { count }, listenerUuid: expect.any(String) as string },
        ]);
      }
    }
    expect(count).toBeGreaterThan(50);
  });
});

describe('a listener', () => {
  test('can be made of nothing, null, null handlers, and be filled later', async () => {
    const page = connected();
    await page.run(`
      for (const handlers of [undefined, null, {}, { onRecvNewMessage: null }, { onRecvNewMessage: note('first') }]) {
        const listener = new advancedMsgListener(handlers);
        tencentCloudChat.addAdvancedMsgListener(listener);
        if (handlers) listener.onRecvMessageRevoked = note('later');
      }`);
    native.emit('advancedMsgListener', 'onRecvNewMessage', { msgID: '1' });
    native.emit('advancedMsgListener', 'onRecvMessageRevoked', '1');
    expect(heard(page)).toEqual([
      ['first', 'onRecvNewMessage', { msgID: '1' }],
      ['later', 'onRecvMessageRevoked', '1'],
      ['later', 'onRecvMessageRevoked', '1'],
      ['later', 'onRecvMessageRevoked', '1'],
    ]);
  });

  test('may replace a handler and take it away while it is added', async () => {
    const page = connected();
    await page.run(
      `
      var listener = new advancedMsgListener({ onRecvMessageRevoked: note('old') });
      await tencentCloudChat.addAdvancedMsgListener(listener);
      this.listener = listener;`.replace('this.listener', 'self.listener'),
    );
    page.script(`listener.onRecvMessageRevoked = note('new');`);
    native.emit('advancedMsgListener', 'onRecvMessageRevoked', '1');
    page.script('listener.onRecvMessageRevoked = null;');
    native.emit('advancedMsgListener', 'onRecvMessageRevoked', '2');
    expect(heard(page)).toEqual([['new', 'onRecvMessageRevoked', '1']]);
  });

  test('hears beside others of its kind, until it is removed', async () => {
    const page = connected();
    await page.run(`
      const [a, b] = ['a', 'b'].map((who) => new groupListener({ onGroupDismissed: note(who) }));
      await Promise.all([tencentCloudChat.addGroupListener(a), tencentCloudChat.addGroupListener(b)]);
      self.stop = () => tencentCloudChat.removeGroupListener(a);`);
    native.emit('groupListener', 'onGroupDismissed', 1);
    const late = native.listeners('groupListener');
    void page.script('stop()');
    native.emit('groupListener', 'onGroupDismissed', 2);
    expect(heard(page)).toEqual([
      ['a', 'onGroupDismissed', 1],
      ['b', 'onGroupDismissed', 1],
      ['b', 'onGroupDismissed', 2],
    ]);
    expect([late.length, native.listeners('groupListener').length]).toEqual([2, 1]);
  });

  test('is silent once it is removed, whatever the module still sends', async () => {
    const page = connected();
    const callbacks: ((event: object) => void)[] = [];
    native.on(
      'addGroupListener',
      (params, { call }) =>
        void callbacks.push((event) => call({ ...event, listenerUuid: (params as { uuid: string }).uuid })),
    );
    native.refuses('removeGroupListener', 1, 'too late');
    const refused = await page.json(`
      const listener = new groupListener({ onGroupDismissed: note('a') });
      await tencentCloudChat.addGroupListener(listener);
      return tencentCloudChat.removeGroupListener(listener).catch(({ code }) => code);`);
    callbacks[0]?.({ method: 'groupListener', type: 'onGroupDismissed', data: 1 });
    expect([refused, heard(page)]).toEqual([1, []]);
  });

  test('is added once, however often a page adds it', async () => {
    const page = connected();
    await page.run(`
      const listener = new groupListener({ onGroupDismissed: note('a') });
      for (let i = 0; i < 3; i++) await tencentCloudChat.addGroupListener(listener);`);
    native.emit('groupListener', 'onGroupDismissed', 1);
    expect([native.calls.length, heard(page)]).toEqual([1, [['a', 'onGroupDismissed', 1]]]);
  });

  test('hears an event that comes before the call has returned, which is no answer', async () => {
    const page = connected();
    native.on('addIMSDKListener', (params, { call }) => {
      const { uuid } = params as { uuid: string };
      call({ method: 'sdkListener', type: 'onConnecting', data: '', listenerUuid: uuid });
    });
    await page.run(`await tencentCloudChat.addIMSDKListener(new sdkListener({ onConnecting: note('a') }));`);
    expect(heard(page)).toEqual([['a', 'onConnecting', '']]);
  });

  test('that the module refuses is not added', async () => {
    const page = connected();
    native.on('addGroupListener', (_, { call }) => call(undefined, { code: 6013, desc: 'not started' }));
    const code = `tencentCloudChat.addGroupListener(new groupListener()).catch((error) => error.code)`;
    expect(await page.json(`return ${code}`)).toBe(6013);
  });

  test('has to be one of its class', async () => {
    const page = connected();
    const errors = await page.json(`
      const given = [undefined, null, {}, { onGroupDismissed() {} }, new sdkListener()];
      return Promise.all(given.map((one) => tencentCloudChat.addGroupListener(one).catch(({ error }) => error)));`);
    const expected = 'listener: expected an instance of groupListener, got';
    expect(errors).toEqual([
      'listener is required',
      `${expected} null`,
      `${expected} an object`,
      `${expected} an object`,
      `${expected} an object`,
    ]);
    expect(native.calls).toEqual([]);
  });

  test('that throws keeps no other from hearing', async () => {
    const page = connected();
    // What it throws is told as a rejection that nobody handles, which would end this process.
    const unhandled: unknown[] = [];
    const note = (error: unknown): void => void unhandled.push((error as Error).message);
    const before = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', note);
    try {
      await page.run(`
        for (const handler of [() => { throw new Error('mine'); }, note('b')])
          await tencentCloudChat.addGroupListener(new groupListener({ onGroupDismissed: handler }));`);
      native.emit('groupListener', 'onGroupDismissed', 1);
      await new Promise((resolve) => setTimeout(resolve, 20));
    } finally {
      process.off('unhandledRejection', note);
      for (const listener of before) process.on('unhandledRejection', listener);
    }
    expect([heard(page), unhandled]).toEqual([[['b', 'onGroupDismissed', 1]], ['mine']]);
  });
});

describe('an event', () => {
  /** What listeners with all handlers of their kind hear of it; each notes under which name. */
  async function heardOf(event: object): Promise<unknown> {
    const page = connected();
    let send: ((event: object) => void) | undefined;
    for (const { name, add, events } of made.ir.listeners) {
      native.on(add?.value ?? '', (_, { call }) => void (send ??= call));
      const handlers = events.map(({ name: { value } }) => `${value}: note('${value}')`);
      await page.run(`await tencentCloudChat.${add?.value}(new ${name.value}({ ${handlers.join(', ')} }));`);
    }
    send?.(event);
    return (heard(page) as string[][]).map(([who]) => who);
  }

  test.each([undefined, null, ''])('with the id %j goes to all listeners of its kind', async (listenerUuid) => {
    const event = { method: 'groupListener', type: 'onGroupDismissed', data: { groupID: 'g' }, listenerUuid };
    expect(await heardOf(event)).toEqual(['onGroupDismissed']);
  });

  test('with the id of another page goes to nobody', async () => {
    const event = { method: 'groupListener', type: 'onGroupDismissed', data: {}, listenerUuid: 'of another page' };
    expect(await heardOf(event)).toEqual([]);
  });

  const TAGS: readonly (readonly [method: string, type: string, data: object, handler: string])[] = [
    ['advancedMsgListener', 'onRecvMessageExtensionsChanged', { extensions: [] }, 'onRecvMessageExtensionsChanged'],
    ['advancedMsgListener', 'onRecvMessageExtensionsChanged', { extensionKeys: [] }, 'onRecvMessageExtensionsDeleted'],
    ['advancedMsgListener', 'onRecvMessageExtensionsDeleted', { extensionKeys: [] }, 'onRecvMessageExtensionsDeleted'],
    ['groupListener', 'onTopicInfoChanged', { groupID: 'g', topicInfo: {} }, 'onTopicInfoChanged'],
    ['groupListener', 'onTopicInfoChanged', { groupID: 'g', key: 'k', newValue: 1 }, 'onGroupCounterChanged'],
    ['groupListener', 'onGroupCounterChanged', { groupID: 'g', key: 'k', newValue: 1 }, 'onGroupCounterChanged'],
    ['conversationListener', 'onConversationsDeleted', { conversationIDList: [] }, 'onConversationDeleted'],
    ['conversationListener', 'onConversationDeleted', { conversationIDList: [] }, 'onConversationDeleted'],
    ['conversationListener', 'onConversationsDeleted', { filter: {} }, 'onUnreadMessageCountChangedByFilter'],
  ];
  test.each(TAGS)('%s %s with %j goes to %s', async (method, type, data, handler) => {
    expect(await heardOf({ method, type, data })).toEqual([handler]);
  });

  test('that the reference does not know goes to the catch-all', async () => {
    const page = connected();
    await page.run(`
      for (const handlers of [{}, { onUnknownEvent: note('any') }])
        await tencentCloudChat.addGroupListener(new groupListener(handlers));`);
    native.emit('groupListener', 'onSomethingNew', [1]);
    native.emit('groupListener', 'constructor', 2);
    native.emit('groupListener', 'onGroupDismissed', 3);
    expect(heard(page)).toEqual([
      ['any', 'onSomethingNew', [1]],
      ['any', 'constructor', 2],
    ]);
  });
});

test('two pages on one module hear what is theirs', async () => {
  const pages = [connected(), connected()] as const;
  for (const page of pages)
    await page.run(`await tencentCloudChat.addGroupListener(new groupListener({ onGroupDismissed: note('it') }));`);
  const [first, second] = native.listeners('groupListener');
  expect(first).not.toBe(second);
  native.emit('groupListener', 'onGroupDismissed', 1, first);
  native.emit('groupListener', 'onGroupDismissed', 2, second);
  expect(pages.map(heard)).toEqual([[['it', 'onGroupDismissed', 1]], [['it', 'onGroupDismissed', 2]]]);
});
