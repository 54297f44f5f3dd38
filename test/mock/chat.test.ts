import { describe, expect, test } from 'vitest';
import { Client, pair, term, textIn, trio } from './clients.js';

describe('two clients on one mock', () => {
  test('chat with each other', async () => {
    const { mock, alice, bob } = await pair({ users: [{ userID: 'alice', nickName: 'Alice' }] });
    const created = await alice.call('createTextMessage', { text: 'Hello' });
    expect(created).toMatchObject({ messageInfo: { msgID: '', isSelf: true, textElem: { text: 'Hello' } } });
    const sent = await alice.call('sendMessage', { id: textIn(created, 'id'), receiver: 'bob', groupID: '' });
    await mock.idle();
    const [sending, succeeded] = ['SENDING', 'SEND_SUCC'].map((status) => term(`V2TIM_MSG_STATUS_${status}`));
    expect(created).toMatchObject({ messageInfo: { status: sending } });
    expect(sent).toMatchObject({ sender: 'alice', userID: 'bob', groupID: null, isSelf: true, status: succeeded });
    expect(bob.heard('onRecvNewMessage')).toMatchObject([
      {
        msgID: textIn(sent, 'msgID'),
        sender: 'alice',
        nickName: 'Alice',
        userID: 'alice',
        isSelf: false,
        isRead: false,
      },
    ]);
    expect(bob.heard('onNewConversation')).toMatchObject([
      [
        {
          conversationID: 'c2c_alice',
          showName: 'Alice',
          unreadCount: 1,
          lastMessage: { textElem: { text: 'Hello' } },
        },
      ],
    ]);
    expect(alice.heard('onRecvNewMessage')).toEqual([]);
    expect(alice.heard('onNewConversation')).toMatchObject([[{ conversationID: 'c2c_bob', unreadCount: 0 }]]);
  });

  test('count what is unread, and tell who has read', async () => {
    const { mock, alice, bob } = await pair();
    await alice.send('before anybody asks for the total', { receiver: 'bob' });
    expect(await bob.call('getTotalUnreadMessageCount')).toBe(1);
    const last = await alice.send('after', { receiver: 'bob' });
    await mock.idle();
    expect(bob.heard('onTotalUnreadMessageCountChanged')).toEqual([2]);
    expect(await bob.call('getConversation', { conversationID: 'c2c_alice' })).toMatchObject({ unreadCount: 2 });

    await bob.call('markC2CMessageAsRead', { userID: 'alice' });
    await mock.idle();
    expect(bob.heard('onTotalUnreadMessageCountChanged')).toEqual([2, 0]);
    expect(bob.heard('onConversationChanged').slice(-1)).toMatchObject([[{ unreadCount: 0 }]]);
    expect(alice.heard('onRecvC2CReadReceipt')).toEqual([[{ userID: 'bob', timestamp: 1_700_000_000 }]]);
    expect(await alice.call('findMessages', { messageIDList: [last] })).toMatchObject([{ isPeerRead: true }]);
    const unread = await alice.send('not yet read', { receiver: 'bob' });
    expect(await alice.call('findMessages', { messageIDList: [unread] })).toMatchObject([{ isPeerRead: false }]);
  });

  test('give receipts for single messages that ask for one', async () => {
    const { mock, alice, bob } = await pair();
    const asking = await alice.send('Please', { receiver: 'bob', needReadReceipt: true });
    const silent = await alice.send('Never mind', { receiver: 'bob' });
    await mock.idle();
    mock.clock.advance(5000);
    await bob.call('sendMessageReadReceipts', { messageIDList: [asking, silent] });
    await mock.idle();
    const receipt = { msgID: asking, userID: 'bob', timestamp: 1_700_000_005 };
    expect(alice.heard('onRecvMessageReadReceipts')).toEqual([[receipt]]);
    expect(await alice.call('getMessageReadReceipts', { messageIDList: [asking, silent] })).toEqual([
      receipt,
      { msgID: silent, userID: 'bob', timestamp: 0 },
    ]);
    expect(await bob.call('getConversation', { conversationID: 'c2c_alice' })).toMatchObject({ unreadCount: 2 });
  });

  test('reply, with what is quoted in the custom data', async () => {
    const { mock, alice, bob } = await pair();
    const msgID = await alice.send('Shall we?', { receiver: 'bob' });
    await mock.idle();
    const [replyMessage] = bob.heard('onRecvNewMessage');
    const id = textIn(await bob.call('createTextMessage', { text: 'Yes' }), 'id');
    await bob.call('sendReplyMessage', { id, receiver: 'alice', replyMessage });
    await mock.idle();
    const data = textIn(alice.heard('onRecvNewMessage')[0], 'cloudCustomData');
    expect(JSON.parse(data)).toMatchObject({ messageReply: { messageID: msgID, messageAbstract: 'Shall we?' } });
  });

  test('keep on the device what is not sent', async () => {
    const { mock, alice, bob } = await pair();
    await alice.send('Hello', { receiver: 'bob', localCustomData: 'mine', cloudCustomData: 'ours' });
    await mock.idle();
    const query = { count: 1, getType: term('V2TIM_GET_LOCAL_OLDER_MSG') };
    const mine = await alice.call('getHistoryMessageList', { ...query, userID: 'bob' });
    const theirs = await bob.call('getHistoryMessageList', { ...query, userID: 'alice' });
    expect(mine).toMatchObject([{ localCustomData: 'mine', cloudCustomData: 'ours' }]);
    expect(theirs).toMatchObject([{ localCustomData: '', cloudCustomData: 'ours' }]);
  });
});

describe('how a message is sent', () => {
  test('decides what stays of it', async () => {
    const { mock, alice, bob } = await pair();
    await alice.send('stays', { receiver: 'bob' });
    await alice.send('typing', { receiver: 'bob', onlineUserOnly: true });
    await alice.send('not counted', { receiver: 'bob', isExcludedFromUnreadCount: true });
    await alice.send('not shown', { receiver: 'bob', isExcludedFromLastMessage: true });
    await mock.idle();
    expect(bob.heard('onRecvNewMessage')).toHaveLength(4);
    expect(await bob.call('getConversation', { conversationID: 'c2c_alice' })).toMatchObject({
      unreadCount: 2,
      lastMessage: { textElem: { text: 'not counted' } },
    });
    const query = { userID: 'bob', count: 9, getType: term('V2TIM_GET_CLOUD_OLDER_MSG') };
    const texts = (await alice.call('getHistoryMessageList', query)) as { textElem: { text: string } }[];
    expect(texts.map(({ textElem }) => textElem.text)).toEqual(['not shown', 'not counted', 'stays']);
  });

  test('mutes, hides, or pushes, as the receiver has chosen', async () => {
    const { mock, alice, bob } = await pair();
    await bob.call('setOfflinePushConfig', { businessID: 1, token: 'token' });
    await bob.call('doBackground', { unreadCount: 4 });
    const offlinePushInfo = { title: 'Alice', desc: 'A message' };
    const first = await alice.send('pushed', { receiver: 'bob', offlinePushInfo });
    await alice.send('kept quiet', { receiver: 'bob', offlinePushInfo: { disablePush: true } });
    const setOption = (opt: string): Promise<unknown> =>
      bob.call('setC2CReceiveMessageOpt', { userIDList: ['alice'], opt: term(opt) });
    await setOption('V2TIM_RECEIVE_NOT_NOTIFY_MESSAGE');
    await alice.send('muted', { receiver: 'bob', offlinePushInfo });
    expect(await bob.call('getTotalUnreadMessageCount')).toBe(0);
    expect(await bob.call('getConversation', { conversationID: 'c2c_alice' })).toMatchObject({ unreadCount: 3 });
    await setOption('V2TIM_NOT_RECEIVE_MESSAGE');
    await alice.send('lost', { receiver: 'bob', offlinePushInfo });
    await mock.idle();
    expect(bob.heard('onRecvNewMessage')).toHaveLength(3);
    const bobs = bob.device.name;
    const push = { device: bobs, userID: 'bob', msgID: first, title: 'Alice', desc: 'A message', ext: '', badge: 5 };
    expect(mock.pushes).toEqual([push]);
  });

  test.each([
    ['to nobody', {}, 6017],
    ['to an unknown user', { receiver: 'mallory' }, 20003],
    ['to an unknown group', { groupID: 'nowhere' }, 10010],
  ])('fails %s', async (_, to, code) => {
    const { alice } = await pair();
    const id = textIn(await alice.call('createTextMessage', { text: 'Hello' }), 'id');
    expect(await alice.codeOf('sendMessage', { id, ...to })).toBe(code);
    // The created message is still there, for another try.
    expect(await alice.codeOf('sendMessage', { id, receiver: 'bob' })).toBe(0);
    expect(await alice.codeOf('sendMessage', { id, receiver: 'bob' })).toBe(6017);
  });

  test('fails where the blocklist or the console is against it', async () => {
    const { mock, alice, bob } = await pair({ console: { friendsOnly: true } });
    const trySending = async (): Promise<number> => {
      const id = textIn(await alice.call('createTextMessage', { text: 'Hello' }), 'id');
      return alice.codeOf('sendMessage', { id, receiver: 'bob' });
    };
    const single = { addType: term('V2TIM_FRIEND_TYPE_SINGLE') };
    expect(await trySending()).toBe(20009);
    await alice.call('addFriend', { userID: 'bob', ...single });
    expect(await trySending()).toBe(20010);
    await bob.call('addFriend', { userID: 'alice', ...single });
    expect(await trySending()).toBe(0);
    await alice.call('deleteFromFriendList', { userIDList: ['bob'], deleteType: single.addType });
    expect(await trySending()).toBe(20011);
    await bob.call('addToBlackList', { userIDList: ['alice'] });
    expect(await trySending()).toBe(20007);
    await mock.idle();
  });
});

describe('a message with a file', () => {
  test('reports its progress before the answer', async () => {
    const { mock, alice, bob } = await pair();
    const id = textIn(await alice.call('createImageMessage', { imagePath: '/cover.jpg' }), 'id');
    const order: string[] = [];
    alice.device.receive((event) => order.push((event as { type: string }).type));
    const sent = await alice.call('sendMessage', { id, receiver: 'bob' });
    order.push('answer');
    await mock.idle();
    expect(order.slice(0, 2)).toEqual(['onSendMessageProgress', 'onSendMessageProgress']);
    expect(order.indexOf('answer')).toBeGreaterThan(1);
    expect(alice.heard('onSendMessageProgress')).toMatchObject([{ progress: 50 }, { progress: 100 }]);

    const msgID = textIn(sent, 'msgID');
    const imageType = term('V2TIM_IMAGE_TYPE_THUMB');
    await bob.call('downloadMessage', { msgID, imageType });
    const [, done] = bob.heard('onDownloadMessageProgress');
    const path = textIn(done, 'path');
    expect(done).toMatchObject({ isFinished: true, isError: false, msgID, type: imageType });
    const [found] = (await bob.call('findMessages', { messageIDList: [msgID] })) as [
      { imageElem: { imageList: object[] } },
    ];
    expect(found.imageElem.imageList.filter((image) => 'localUrl' in image)).toMatchObject([
      { type: imageType, localUrl: path },
    ]);
  });

  test('is refused without a file, and where there is none to fetch', async () => {
    const { alice } = await pair();
    expect(await alice.codeOf('createImageMessage', { imagePath: '' })).toBe(7004);
    const msgID = await alice.send('Hello', { receiver: 'bob' });
    expect(await alice.codeOf('downloadMessage', { msgID })).toBe(6017);
    expect(await alice.codeOf('getMessageOnlineUrl', { msgID })).toBe(6017);
    expect(await alice.call('getSignalingInfo', { msgID })).toBeNull();
  });
});

test('what came while a user was away comes with the login', async () => {
  const { mock, alice, bob, carol } = await trio();
  await bob.call('logout');
  await alice.send('One', { receiver: 'bob' });
  await carol.send('Two', { receiver: 'bob' });
  await bob.call('login', { userID: 'bob', userSig: 'signature' });
  await mock.idle();
  const texts = bob.heard('onRecvNewMessage') as { textElem: { text: string } }[];
  expect(texts.map(({ textElem }) => textElem.text)).toEqual(['One', 'Two']);
  const types = bob.events.map(({ type }) => type).filter((type) => /^on(?:Sync|New)/.test(type));
  expect(types).toEqual(['onSyncServerStart', 'onSyncServerFinish', 'onNewConversation']);
});

test('another device of the sender hears what was sent', async () => {
  const { mock, alice } = await pair();
  const tablet = await new Client(mock.device({ kind: 'tablet' })).login('alice');
  await alice.send('Hello', { receiver: 'bob' });
  await mock.idle();
  expect(tablet.heard('onRecvNewMessage')).toMatchObject([{ isSelf: true, userID: 'bob' }]);
  expect(await tablet.call('getTotalUnreadMessageCount')).toBe(0);
});
