import { beforeEach, expect, test } from 'vitest';
import type { MockHost } from '../../templates/typescript/runtime/mock/options.js';
import { type Client, listIn, term, textIn, trio } from './clients.js';

const groupID = 'live';

let mock: MockHost;
let alice: Client;
let bob: Client;
beforeEach(async () => {
  ({ mock, alice, bob } = await trio());
  await alice.call('createGroup', { groupType: term('V2TIM_GROUP_TYPE_AVCHATROOM'), groupID, groupName: 'Live' });
});

async function send(client: Client, more: object = {}): Promise<number> {
  const id = textIn(await client.call('createTextMessage', { text: 'Hello' }), 'id');
  return client.codeOf('sendMessage', { id, groupID, ...more });
}

test('a live group keeps no history and counts nothing', async () => {
  await bob.call('joinGroup', { groupID });
  await alice.send('Hello', { groupID });
  await mock.idle();
  expect(bob.heard('onRecvNewMessage').slice(-1)).toMatchObject([{ textElem: { text: 'Hello' } }]);
  expect(bob.heard('onNewConversation')).toEqual([]);
  const query = { groupID, count: 9, getType: term('V2TIM_GET_CLOUD_OLDER_MSG') };
  expect(await bob.call('getHistoryMessageList', query)).toEqual([]);
  expect(await send(bob, { onlineUserOnly: true })).toBe(6017);
  expect(await bob.call('getGroupOnlineMemberCount', { groupID })).toBe(2);
  await alice.call('markGroupMemberList', { groupID, memberIDList: ['alice'], markType: 1000, enableMark: true });
  const marked = await bob.call('getGroupMemberList', { groupID, filter: 1000 });
  expect(listIn(marked, 'memberInfoList')).toMatchObject([{ userID: 'alice' }]);
  // After a login it has to be joined anew.
  await bob.call('logout');
  await bob.call('login', { userID: 'bob', userSig: 'signature' });
  expect(await bob.codeOf('getGroupMemberList', { groupID })).toBe(10007);
  await bob.call('joinGroup', { groupID });
  expect(await bob.codeOf('getGroupMemberList', { groupID })).toBe(0);
});

test('a device hears of a live group that it has joined since the login', async () => {
  await bob.call('joinGroup', { groupID });
  await bob.call('logout');
  await bob.call('login', { userID: 'bob', userSig: 'signature' });
  await mock.idle();
  bob.forget();
  await send(alice);
  await alice.call('setGroupAttributes', { groupID, attributes: { seat: 'alice' } });
  await mock.idle();
  expect(bob.events).toEqual([]);
  await bob.call('joinGroup', { groupID });
  await send(alice);
  await mock.idle();
  expect(bob.heard('onRecvNewMessage')).toHaveLength(1);
});

test('a message of a live group has no extensions', async () => {
  const msgID = await alice.send('Hello', { groupID, isSupportMessageExtension: true });
  const extensions = [{ extensionKey: 'key', extensionValue: 'value' }];
  expect(await alice.codeOf('setMessageExtensions', { msgID, extensions })).toBe(6017);
});
