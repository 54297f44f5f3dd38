import { describe, expect, test } from 'vitest';
import { mockHost } from '../../templates/typescript/runtime/mock/host.js';
import { Client, model, pair, term } from './clients.js';

const LOGIN = { userID: 'alice', userSig: 'signature' };

describe('before the start and the login', () => {
  const ANYTIME = new Set(Object.values(model.listeners).flatMap(({ add, remove }) => [add, remove]));
  const STARTED = ['unInitSDK', 'getVersion', 'getServerTime', 'login', 'getLoginUser', 'getLoginStatus'];

  test('methods fail with the documented codes', async () => {
    const others = Object.keys(model.methods).filter((method) => !ANYTIME.has(method) && method !== 'initSDK');
    const codes = async (started: boolean): Promise<Map<string, number>> => {
      const found = new Map<string, number>();
      for (const method of others) {
        const client = new Client(mockHost(model));
        if (started) await client.call('initSDK', { sdkAppID: 1 });
        found.set(method, await client.codeOf(method, {}));
      }
      return found;
    };
    expect(new Set((await codes(false)).values())).toEqual(new Set([6013]));
    const started = await codes(true);
    expect(
      [...started]
        .filter(([, code]) => code !== 6014)
        .map(([method]) => method)
        .sort(),
    ).toEqual([...STARTED].sort());
    expect(started.get('login')).toBe(6017);
  });

  test('listeners can be added, and hear of the connection', async () => {
    const mock = mockHost(model);
    const client = new Client(mock);
    await client.call('initSDK', { sdkAppID: 1 });
    await client.listen();
    await mock.idle();
    expect(client.events.map(({ type }) => type)).toEqual(['onConnecting', 'onConnectSuccess']);
    await client.call('login', LOGIN);
    await mock.idle();
    expect(client.events.map(({ type }) => type)).toEqual([
      'onConnecting',
      'onConnectSuccess',
      'onSyncServerStart',
      'onSyncServerFinish',
    ]);
  });
});

describe('a login', () => {
  test.each([
    [{ ...LOGIN, userID: '' }, 6017],
    [{ ...LOGIN, userSig: '' }, 6017],
    [{ ...LOGIN, userID: 'x'.repeat(33) }, 7003],
    [{ ...LOGIN, userID: 'ålice' }, 7003],
  ])('is refused with %j', async (params, code) => {
    const client = new Client(mockHost(model));
    await client.call('initSDK', { sdkAppID: 1 });
    expect(await client.codeOf('login', params)).toBe(code);
  });

  test('takes until its answer', async () => {
    const mock = mockHost(model, { latency: 5 });
    const client = new Client(mock);
    await client.call('initSDK', { sdkAppID: 1 });
    const status = (name: string): number | string => term(`V2TIM_STATUS_${name}`);
    const [, under, twice, early] = await Promise.all([
      client.call('login', LOGIN),
      client.call('getLoginStatus'),
      client.codeOf('login', LOGIN),
      client.codeOf('getFriendList'),
    ]);
    expect([under, twice, early]).toEqual([status('LOGINING'), 7501, 6014]);
    expect(await client.call('getLoginStatus')).toBe(status('LOGINED'));
    expect(await client.call('getLoginUser')).toBe('alice');
    expect(mock.userID).toBe('alice');
    expect(await client.codeOf('login', LOGIN)).toBe(0);
    expect(await client.codeOf('login', { userID: 'bob', userSig: 'signature' })).toBe(7501);
    await client.call('logout');
    expect([await client.call('getLoginUser'), await client.call('getLoginStatus')]).toEqual(['', status('LOGOUT')]);
    expect(await client.codeOf('logout')).toBe(6014);
  });

  test('ends one on another device of the same kind', async () => {
    const { mock, alice, bob } = await pair();
    const [phone, tablet] = [new Client(mock.device()), new Client(mock.device({ kind: 'tablet', name: 'a tablet' }))];
    await tablet.login('alice');
    await mock.idle();
    expect(alice.heard('onKickedOffline')).toEqual([]);
    expect(tablet.device).toMatchObject({ name: 'a tablet', kind: 'tablet', userID: 'alice' });
    await phone.login('alice');
    await mock.idle();
    expect(alice.heard('onKickedOffline')).toHaveLength(1);
    expect(await alice.codeOf('getFriendList')).toBe(6014);
    alice.forget();
    await bob.send('Hello', { receiver: 'alice' });
    await mock.idle();
    expect(alice.events).toEqual([]);
    for (const client of [phone, tablet]) expect(client.heard('onRecvNewMessage')).toHaveLength(1);
    await alice.call('login', LOGIN);
    await mock.idle();
    expect(phone.heard('onKickedOffline')).toHaveLength(1);
    expect(tablet.heard('onKickedOffline')).toEqual([]);
  });
});

describe('the status of a user', () => {
  const type = (name: string): number | string => term(`V2TIM_USER_STATUS_${name}`);

  test('is reported to who has subscribed', async () => {
    const { mock, alice, bob } = await pair({ users: ['carol'] });
    await alice.call('subscribeUserStatus', { userIDList: ['bob', 'carol'] });
    await bob.call('setSelfStatus', { status: 'in a call' });
    await bob.call('logout');
    mock.endLogin(bob.device);
    await bob.call('login', { userID: 'bob', userSig: 'signature' });
    mock.endLogin(bob.device, 'expired');
    await mock.idle();
    const told = alice.heard('onUserStatusChanged') as { data: { statusList: object[] } }[];
    const status = { userID: 'bob', customStatus: 'in a call' };
    expect(told.map(({ data }) => data.statusList)).toEqual([
      [{ ...status, statusType: type('ONLINE') }],
      [{ ...status, statusType: type('UNLOGINED') }],
      [{ ...status, statusType: type('ONLINE') }],
      [{ ...status, statusType: type('OFFLINE') }],
    ]);
    expect(bob.heard('onUserSigExpired')).toHaveLength(1);
    expect(await alice.call('getUserStatus', { userIDList: ['carol', 'nobody'] })).toEqual([
      { userID: 'carol', statusType: type('UNLOGINED'), customStatus: '' },
      { userID: 'nobody', statusType: type('UNKNOWN'), customStatus: '' },
    ]);
    alice.forget();
    await alice.call('unsubscribeUserStatus', { userIDList: ['bob'] });
    await bob.call('login', { userID: 'bob', userSig: 'signature' });
    await mock.idle();
    expect(alice.events).toEqual([]);
  });

  test('reaches all devices of the user, and friends if the console says so', async () => {
    const { mock, alice, bob } = await pair({ console: { statusOfFriends: true } });
    const tablet = await new Client(mock.device({ kind: 'tablet' })).login('alice');
    await bob.call('addFriend', { userID: 'alice', addType: term('V2TIM_FRIEND_TYPE_SINGLE') });
    await alice.call('setSelfStatus', { status: 'busy' });
    await mock.idle();
    for (const client of [alice, tablet, bob]) expect(client.heard('onUserStatusChanged')).toHaveLength(1);
  });

  test('can be switched off', async () => {
    const { alice } = await pair({ console: { userStatus: false } });
    expect(await alice.codeOf('getUserStatus', { userIDList: ['bob'] })).toBe(72001);
    expect(await alice.codeOf('setSelfStatus', { status: '' })).toBe(72001);
  });
});

describe('listeners', () => {
  test('get each event of their kind, until they are removed', async () => {
    const { mock, alice, bob } = await pair();
    await bob.call('addAdvancedMsgListener', { uuid: 'second' });
    await alice.send('Hello', { receiver: 'bob' });
    await mock.idle();
    const heard = bob.events.filter(({ type }) => type === 'onRecvNewMessage');
    expect(heard.map(({ method, listenerUuid }) => [method, listenerUuid])).toEqual([
      ['advancedMsgListener', `${bob.device.name}-addAdvancedMsgListener`],
      ['advancedMsgListener', 'second'],
    ]);
    bob.forget();
    await bob.call('removeAdvancedMsgListener', { uuid: 'second' });
    await alice.send('Hello', { receiver: 'bob' });
    await mock.idle();
    expect(bob.heard('onRecvNewMessage')).toHaveLength(1);
    expect(await bob.codeOf('addAdvancedMsgListener', {})).toBe(6017);
  });

  test('of friends write another name into their events', async () => {
    const { mock, alice, bob } = await pair();
    await alice.call('addFriend', { userID: 'bob', addType: term('V2TIM_FRIEND_TYPE_BOTH') });
    await mock.idle();
    expect(bob.events.filter(({ type }) => type === 'onFriendListAdded')).toMatchObject([{ method: 'friendListener' }]);
  });
});
