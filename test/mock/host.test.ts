import { describe, expect, test } from 'vitest';
import { MockClock } from '../../templates/typescript/runtime/mock/base/clock.js';
import { mockHost } from '../../templates/typescript/runtime/mock/host.js';
import type { MockHost } from '../../templates/typescript/runtime/mock/options.js';
import { Client, model, pair, term, textIn } from './clients.js';
import { misfits } from './fits.js';

describe('scripted failures', () => {
  test('happen as often as asked, where asked', async () => {
    const { mock, alice, bob } = await pair();
    mock.fail('getFriendList', { code: 9508, desc: 'No network', times: 2 });
    mock.fail('getBlackList', { code: 7008, when: (_, device) => device === bob.device.name });
    const codes = async (client: Client, method: string, times: number): Promise<number[]> => {
      const all: number[] = [];
      while (all.length < times) all.push(await client.codeOf(method));
      return all;
    };
    await expect(alice.call('getFriendList')).rejects.toMatchObject({ code: 9508, message: /No network/ });
    expect(await codes(alice, 'getFriendList', 2)).toEqual([9508, 0]);
    expect(await codes(alice, 'getBlackList', 1)).toEqual([0]);
    expect(await codes(bob, 'getBlackList', 2)).toEqual([7008, 0]);
  });

  test('are chosen by parameters, hold for all methods, and can be ended', async () => {
    const { mock, alice } = await pair();
    const isBob = (params: object): boolean => 'userID' in params && params.userID === 'bob';
    const end = mock.fail('*', { code: 9520, times: Infinity, when: isBob });
    expect(await alice.codeOf('markC2CMessageAsRead', { userID: 'bob' })).toBe(9520);
    expect(await alice.codeOf('markC2CMessageAsRead', { userID: 'alice' })).toBe(0);
    end();
    expect(await alice.codeOf('markC2CMessageAsRead', { userID: 'bob' })).toBe(0);
  });

  test('leave everything as it was', async () => {
    const { mock, alice, bob } = await pair();
    const id = textIn(await alice.call('createTextMessage', { text: 'Hello' }), 'id');
    mock.fail('sendMessage', { code: 9520 });
    expect(await alice.codeOf('sendMessage', { id, receiver: 'bob' })).toBe(9520);
    await mock.idle();
    expect(bob.events).toEqual([]);
    expect(await alice.codeOf('sendMessage', { id, receiver: 'bob' })).toBe(0);
  });
});

describe('answers', () => {
  test('never come while the call is made, and come in the order of the calls', async () => {
    const { alice } = await pair();
    const order: string[] = [];
    const calls = ['getVersion', 'getLoginUser', 'getServerTime'].map((method) =>
      alice.call(method).then(() => order.push(method)),
    );
    order.push('called');
    await Promise.all(calls);
    expect(order).toEqual(['called', 'getVersion', 'getLoginUser', 'getServerTime']);
  });

  test('take their time, together with what follows from them', async () => {
    const slow = { sendMessage: 40, getVersion: 20 } as const;
    const latency = ({ method }: { method: string }): number =>
      method in slow ? slow[method as keyof typeof slow] : 0;
    const { mock, alice, bob } = await pair({ latency });
    const id = textIn(await alice.call('createTextMessage', { text: 'Hello' }), 'id');
    const order: string[] = [];
    bob.device.receive((event) => order.push((event as { type: string }).type));
    await Promise.all([
      alice.call('sendMessage', { id, receiver: 'bob' }).then(() => order.push('sendMessage')),
      alice.call('getVersion').then(() => order.push('getVersion')),
      alice.call('getServerTime').then(() => order.push('getServerTime')),
    ]);
    await mock.idle();
    expect(order.slice(0, 2)).toEqual(['getServerTime', 'getVersion']);
    expect(new Set(order.slice(2))).toEqual(new Set(['sendMessage', 'onRecvNewMessage', 'onNewConversation']));
  });

  test('are JSON, and say what is wrong with the parameters', async () => {
    const { alice } = await pair();
    const cases: readonly (readonly [method: string, params: object, desc: string])[] = [
      ['createTextMessage', {}, 'text is missing'],
      ['createTextMessage', { text: null }, 'text is missing'],
      ['createTextMessage', { text: 7 }, 'text has to be a string'],
      ['createSoundMessage', { soundPath: '/a', duration: 1.5 }, 'duration has to be a whole number'],
      ['getUsersInfo', { userIDList: ['bob', 7] }, 'userIDList[1] has to be a string'],
      ['initGroupAttributes', { groupID: 'a', attributes: { key: 7 } }, 'attributes.key has to be a string'],
      ['setGroupInfo', { info: { isAllMuted: 'yes' } }, 'info.isAllMuted has to be a boolean'],
    ];
    for (const [method, params, desc] of cases)
      await expect(alice.call(method, params)).rejects.toMatchObject({
        code: 6017,
        message: `${method} failed with 6017: ${desc}`,
      });
  });

  test('of methods that nobody knows are errors', async () => {
    const { alice } = await pair();
    for (const method of ['nothing', 'constructor', '__proto__'])
      await expect(alice.call(method)).rejects.toThrow(`The mock has no method ${method}`);
  });
});

describe('scripted events', () => {
  test('reach the listeners of all devices, or of one, as they are', async () => {
    const { mock, alice, bob } = await pair();
    const data = { groupID: 'room', customData: { not: 'a text' } };
    mock.emit('onReceiveRESTCustomData', data);
    mock.emit('onSyncServerFailed', undefined, { device: bob.device });
    data.groupID = 'changed later';
    await mock.idle();
    expect(alice.events).toMatchObject([
      {
        method: 'groupListener',
        type: 'onReceiveRESTCustomData',
        data: { groupID: 'room', customData: { not: 'a text' } },
      },
    ]);
    expect(bob.events).toHaveLength(2);
    expect(() => mock.emit('onNothing')).toThrow('There is no event onNothing');
    expect(() => mock.emit('onConnecting', undefined, { device: mockHost(model) })).toThrow('another mock');
  });

  test('can be made up', async () => {
    const { mock, alice } = await pair();
    for (const { events } of Object.values(model.listeners)) for (const event of Object.keys(events)) mock.emit(event);
    await mock.idle();
    const wrong: string[] = [];
    for (const { events } of Object.values(model.listeners))
      for (const [name, { tag, payload }] of Object.entries(events))
        for (const data of alice.heard(tag))
          for (const { path, what, lacking } of misfits(model, payload, data, name))
            if (!lacking) wrong.push(`${path}: ${what}`);
    expect(alice.events).toHaveLength(63);
    expect(wrong).toEqual([]);
  });
});

describe('what goes in and out', () => {
  test('is copied', async () => {
    const { mock, alice, bob } = await pair();
    const customInfo = { hobby: 'chess' };
    const offlinePushInfo = { title: 'A' };
    const [updated] = (await alice.call('setSelfInfo', { customInfo })) as [{ customInfo: Record<string, string> }];
    const { id, messageInfo } = (await alice.call('createTextMessage', { text: 'Hello' })) as {
      id: string;
      messageInfo: { textElem: { text: string } };
    };
    messageInfo.textElem.text = 'changed';
    const sent = (await alice.call('sendMessage', { id, receiver: 'bob', offlinePushInfo })) as typeof messageInfo;
    [customInfo.hobby, offlinePushInfo.title, updated.customInfo['hobby']] = ['changed', 'changed', 'changed'];
    sent.textElem.text = 'changed';
    await mock.idle();
    const [received] = bob.heard('onRecvNewMessage') as [typeof messageInfo];
    expect(received).toMatchObject({ textElem: { text: 'Hello' }, offlinePushInfo: { title: 'A' } });
    received.textElem.text = 'changed';
    for (const call of mock.calls) Object.assign(call.params as object, { text: 'changed' });
    const query = { userID: 'bob', count: 1, getType: term('V2TIM_GET_CLOUD_OLDER_MSG') };
    expect(await alice.call('getHistoryMessageList', query)).toMatchObject([{ textElem: { text: 'Hello' } }]);
    expect(await bob.call('getUsersInfo', { userIDList: ['alice'] })).toMatchObject([
      { customInfo: { hobby: 'chess' } },
    ]);
    expect(mock.calls.find(({ method }) => method === 'createTextMessage')?.params).toEqual({ text: 'Hello' });
  });

  test('is a copy for each listener and each taker', async () => {
    const { mock, alice, bob } = await pair();
    const events: unknown[] = [];
    const end = bob.device.receive((event) => events.push(event));
    await bob.call('addAdvancedMsgListener', { uuid: 'second' });
    await alice.send('Hello', { receiver: 'bob' });
    await mock.idle();
    const messages = [...events, ...bob.events].filter(
      (event) => (event as { type: string }).type === 'onRecvNewMessage',
    );
    expect(messages).toHaveLength(4);
    expect(new Set(messages.map((event) => (event as { data: object }).data)).size).toBe(4);
    end();
    await alice.send('Hello', { receiver: 'bob' });
    await mock.idle();
    expect(events.length).toBeLessThan(bob.events.length);
  });

  test('reaches all takers, though one throws', async () => {
    const { mock, alice, bob } = await pair();
    const errors: unknown[] = [];
    const note = (error: unknown): void => void errors.push(error);
    process.on('unhandledRejection', note);
    bob.device.receive(() => {
      throw new Error('mine');
    });
    let last = 0;
    bob.device.receive(() => last++);
    await alice.send('Hello', { receiver: 'bob' });
    await mock.idle();
    process.off('unhandledRejection', note);
    expect(last).toBe(2);
    expect(errors).toEqual([new Error('mine'), new Error('mine')]);
  });
});

describe('a mock', () => {
  /** Some life, with all that is random in it. */
  async function live(mock: MockHost): Promise<unknown> {
    const alice = await new Client(mock).login('alice');
    const bob = await new Client(mock.device()).login('bob');
    await alice.call('createGroup', { groupType: 'Work', groupName: 'Team', memberListMap: [{ userID: 'bob' }] });
    await alice.call('createImageMessage', { imagePath: '/cover.jpg' });
    await Promise.all([alice.send('Hello', { receiver: 'bob' }), bob.send('Hi', { receiver: 'alice' })]);
    await alice.call('invite', { invitee: 'bob', data: '', onlineUserOnly: false, timeout: 9, offlinePushInfo: {} });
    mock.clock.advance(9000);
    mock.emit('onGroupRecycled');
    await mock.idle();
    return structuredClone({ calls: mock.calls, events: [alice.events, bob.events] });
  }

  test('does the same each time, and something else with another seed', async () => {
    const [first, second] = [await live(mockHost(model)), await live(mockHost(model, { seed: 1 }))];
    expect(second).toEqual(first);
    expect(await live(mockHost(model, { seed: 2 }))).not.toEqual(first);
  });

  test('begins anew after a reset', async () => {
    const mock = mockHost(model, { users: [{ userID: 'carol', nickName: 'Carol' }] });
    const first = await live(mock);
    mock.fail('login', { code: 70001 });
    mock.reset();
    expect([mock.calls, mock.userID, mock.clock.now()]).toEqual([[], '', 1_700_000_000_000]);
    const second = (await live(mock)) as { calls: { device: string }[] };
    // The second device is a third by now; else all is as it was.
    expect(JSON.parse(JSON.stringify(second).replaceAll('device-3', 'device-2'))).toEqual(first);
  });

  test('drops what is under way when it is reset', async () => {
    const { mock, alice } = await pair({ latency: 5 });
    let answered = false;
    alice.device.call('getVersion', {}, () => (answered = true));
    mock.reset();
    await mock.idle();
    expect(answered).toBe(false);
    expect(await alice.codeOf('getVersion')).toBe(6013);
  });

  test('goes by the clock that it is given', async () => {
    const clock = new MockClock({ start: 5000, step: 1000 });
    const { mock, alice } = await pair({ clock });
    expect(mock.clock).toBe(clock);
    const before = (await alice.call('getServerTime')) as number;
    expect(await alice.call('getServerTime')).toBe(before + 1);
    clock.advance(60_000);
    expect(await alice.call('getServerTime')).toBe(before + 62);
  });
});

test('a clock runs what is due in the order of time', () => {
  const clock = new MockClock({ start: 0 });
  const ran: string[] = [];
  const at =
    (name: string, then?: () => void): (() => void) =>
    () => {
      ran.push(`${name} at ${clock.now()}`);
      then?.();
    };
  clock.after(30, at('third'));
  clock.after(
    10,
    at('first', () => clock.after(10, at('second'))),
  );
  clock.after(20, at('prevented'))();
  clock.after(99, at('later'));
  clock.advance(50);
  expect(ran).toEqual(['first at 10', 'second at 20', 'third at 30']);
  expect(clock.now()).toBe(50);
});
