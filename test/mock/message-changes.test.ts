import { describe, expect, test } from 'vitest';
import { Client, pair, term, textIn, trio } from './clients.js';

describe('recalling', () => {
  test('takes a message from all who have it', async () => {
    const { mock, alice, bob } = await pair();
    const tablet = await new Client(mock.device({ kind: 'tablet' })).login('alice');
    const msgID = await alice.send('Meeting at 10', { receiver: 'bob' });
    await mock.idle();
    await alice.call('revokeMessage', { lastMsgID: msgID });
    await mock.idle();
    for (const client of [bob, tablet]) expect(client.heard('onRecvMessageRevoked')).toEqual([msgID]);
    expect(alice.heard('onRecvMessageRevoked')).toEqual([]);
    const status = term('V2TIM_MSG_STATUS_LOCAL_REVOKED');
    expect(await bob.call('findMessages', { messageIDList: [msgID] })).toMatchObject([{ status }]);
    expect(await bob.call('getConversation', { conversationID: 'c2c_alice' })).toMatchObject({
      unreadCount: 0,
      lastMessage: { status },
    });
  });

  test('leaves nothing to quote or to open', async () => {
    const { alice, bob } = await pair();
    const msgIDList = [await alice.send('Hello', { receiver: 'bob' })];
    const more = { title: 'Chat', abstractList: ['Hello'], compatibleText: '' };
    const created = await alice.call('createMergerMessage', { msgIDList, ...more });
    const sent = await alice.call('sendMessage', { id: textIn(created, 'id'), receiver: 'bob' });
    const msgID = textIn(sent, 'msgID');
    await alice.call('revokeMessage', { lastMsgID: msgID });
    expect(await bob.codeOf('downloadMergerMessage', { msgID })).toBe(6017);
    const id = textIn(await bob.call('createTextMessage', { text: 'Why?' }), 'id');
    expect(await bob.codeOf('sendReplyMessage', { id, receiver: 'alice', replyMessage: { msgID } })).toBe(6017);
  });

  test('is for the sender, within two minutes', async () => {
    const { mock, alice, bob } = await pair();
    await alice.call('createGroup', {
      groupType: 'Work',
      groupID: 'team',
      groupName: 'Team',
      memberListMap: [{ userID: 'bob' }],
    });
    const personal = await alice.send('Hello', { receiver: 'bob' });
    const shared = await alice.send('Hello', { groupID: 'team' });
    await mock.idle();
    expect(await bob.codeOf('revokeMessage', { lastMsgID: personal })).toBe(6017);
    expect(await bob.codeOf('revokeMessage', { lastMsgID: shared })).toBe(10007);
    mock.clock.advance(119_000);
    expect(await alice.codeOf('revokeMessage', { lastMsgID: personal })).toBe(0);
    expect(await alice.codeOf('revokeMessage', { lastMsgID: personal })).toBe(6017);
    const late = await alice.send('Hello', { receiver: 'bob' });
    mock.clock.advance(121_000);
    expect(await alice.codeOf('revokeMessage', { lastMsgID: late })).toBe(20016);
    expect(await alice.codeOf('revokeMessage', { lastMsgID: shared })).toBe(10031);
  });

  test('is not for messages to those who are online only', async () => {
    const { alice } = await pair();
    const msgID = await alice.send('typing', { receiver: 'bob', onlineUserOnly: true });
    expect(await alice.codeOf('revokeMessage', { lastMsgID: msgID })).toBe(6017);
  });
});

describe('modifying', () => {
  test('changes a message for all, unless somebody was faster', async () => {
    const { mock, alice, bob } = await pair();
    const msgID = await alice.send('Meeting at 10', { receiver: 'bob' });
    await mock.idle();
    const find = async (client: Client): Promise<object> => {
      const [message] = (await client.call('findMessages', { messageIDList: [msgID] })) as object[];
      return message ?? {};
    };
    const [mine, theirs] = [await find(alice), await find(bob)];
    // Both change it before either has heard of the other.
    const [first, second] = await Promise.all([
      alice.call('modifyMessage', { message: { ...mine, textElem: { text: 'Meeting at 11' } } }),
      bob.call('modifyMessage', { message: { ...theirs, cloudCustomData: 'ignored' } }),
    ]);
    await mock.idle();
    expect(first).toMatchObject({ code: 0, desc: '', message: { textElem: { text: 'Meeting at 11' } } });
    expect(second).toMatchObject({ code: 6017, message: { textElem: { text: 'Meeting at 11' }, cloudCustomData: '' } });
    for (const client of [alice, bob])
      expect(client.heard('onRecvMessageModified')).toMatchObject([{ msgID, textElem: { text: 'Meeting at 11' } }]);
    expect(
      await bob.call('modifyMessage', { message: { ...(await find(bob)), cloudCustomData: 'edited' } }),
    ).toMatchObject({ code: 0, message: { cloudCustomData: 'edited', textElem: { text: 'Meeting at 11' } } });
  });
});

describe('extensions', () => {
  test('belong to the first of two who set the same key', async () => {
    const { mock, alice, bob, carol } = await trio();
    const memberListMap = [{ userID: 'bob' }, { userID: 'carol' }];
    await alice.call('createGroup', { groupType: 'Work', groupID: 'team', groupName: 'Team', memberListMap });
    const msgID = await alice.send('Vote', { groupID: 'team', isSupportMessageExtension: true });
    await mock.idle();
    const set = (client: Client, extensionValue: string): Promise<unknown> =>
      client.call('setMessageExtensions', { msgID, extensions: [{ extensionKey: 'seat', extensionValue }] });
    const [first, second] = await Promise.all([set(bob, 'bob'), set(carol, 'carol')]);
    await mock.idle();
    const extension = { extensionKey: 'seat', extensionValue: 'bob' };
    expect(first).toEqual([{ resultCode: 0, resultInfo: '', extension }]);
    expect(second).toMatchObject([{ resultCode: 23001, extension }]);
    for (const client of [alice, carol])
      expect(client.heard('onRecvMessageExtensionsChanged')).toEqual([{ msgID, extensions: [extension] }]);
    expect(bob.heard('onRecvMessageExtensionsChanged')).toEqual([]);

    expect(await set(carol, 'carol')).toMatchObject([{ resultCode: 0 }]);
    await mock.idle();
    expect(await alice.call('getMessageExtensions', { msgID })).toEqual([
      { extensionKey: 'seat', extensionValue: 'carol' },
    ]);
    expect(await bob.call('deleteMessageExtensions', { msgID, keys: ['seat', 'nothing'] })).toMatchObject([
      { resultCode: 0, extension: { extensionKey: 'seat' } },
      { resultCode: 6017, extension: { extensionKey: 'nothing' } },
    ]);
    await mock.idle();
    expect(alice.heard('onRecvMessageExtensionsDeleted')).toEqual([{ msgID, extensionKeys: ['seat'] }]);
  });

  test('need a message that supports them, and have limits', async () => {
    const { alice } = await pair();
    const plain = await alice.send('Hello', { receiver: 'bob' });
    const msgID = await alice.send('Hello', { receiver: 'bob', isSupportMessageExtension: true });
    const extensions = (count: number): object[] =>
      Array.from({ length: count }, (_, index) => ({ extensionKey: `${index}`, extensionValue: '' }));
    expect(await alice.codeOf('setMessageExtensions', { msgID: plain, extensions: extensions(1) })).toBe(6017);
    expect(await alice.codeOf('setMessageExtensions', { msgID, extensions: extensions(20) })).toBe(0);
    expect(await alice.codeOf('setMessageExtensions', { msgID, extensions: extensions(21) })).toBe(6017);
  });
});

describe('merged messages', () => {
  test('are opened by who gets them', async () => {
    const { mock, alice, bob, carol } = await trio();
    const msgIDList = [await alice.send('One', { receiver: 'bob' }), await alice.send('Two', { receiver: 'bob' })];
    await mock.idle();
    const params = { msgIDList, title: 'Chat of Alice and Bob', abstractList: ['Alice: One'], compatibleText: '' };
    const id = textIn(await bob.call('createMergerMessage', params), 'id');
    const msgID = textIn(await bob.call('sendMessage', { id, receiver: 'carol' }), 'msgID');
    await mock.idle();
    expect(carol.heard('onRecvNewMessage')).toMatchObject([{ mergerElem: { title: 'Chat of Alice and Bob' } }]);
    expect(await carol.call('downloadMergerMessage', { msgID })).toMatchObject([
      { sender: 'alice', textElem: { text: 'One' } },
      { sender: 'alice', textElem: { text: 'Two' } },
    ]);
    // To have them in a bundle is not to have them.
    expect(await carol.codeOf('createForwardMessage', { msgID: msgIDList[0] })).toBe(6017);
  });

  test('cannot be opened beyond 100 layers', async () => {
    const { alice } = await pair();
    let msgID = await alice.send('Inside', { receiver: 'bob' });
    for (let layer = 1; layer <= 101; layer++) {
      const params = { msgIDList: [msgID], title: `${layer}`, abstractList: [], compatibleText: '' };
      const id = textIn(await alice.call('createMergerMessage', params), 'id');
      const sent = await alice.call('sendMessage', { id, receiver: 'bob' });
      msgID = textIn(sent, 'msgID');
      const tooDeep = layer > 100;
      expect(sent).toMatchObject({ mergerElem: { isLayersOverLimit: tooDeep, title: tooDeep ? '' : `${layer}` } });
      if (layer >= 100) expect(await alice.codeOf('downloadMergerMessage', { msgID })).toBe(tooDeep ? 8005 : 0);
    }
  });
});
