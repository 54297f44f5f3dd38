import { describe, expect, test } from 'vitest';
import { type Client, type Json, listIn, term, textIn, trio } from './clients.js';

const HISTORY = { count: 20, getType: term('V2TIM_GET_CLOUD_OLDER_MSG') };

async function group(alice: Client, params: object = {}): Promise<void> {
  await alice.call('createGroup', {
    groupType: term('V2TIM_GROUP_TYPE_PUBLIC'),
    groupID: 'g1',
    groupName: 'Group',
    memberListMap: ['bob', 'carol'].map((userID) => ({ userID, role: term('V2TIM_GROUP_MEMBER_ROLE_MEMBER') })),
    ...params,
  });
}

async function conversation(client: Client, conversationID = 'group_g1'): Promise<Json> {
  return (await client.call('getConversation', { conversationID })) as Json;
}

function textOf(message: unknown): unknown {
  return (message as { textElem?: Json } | undefined)?.textElem?.['text'];
}

async function search(client: Client, word: string): Promise<unknown> {
  const searchParam = { keywordList: [word], conversationID: null };
  return ((await client.call('searchCloudMessages', { searchParam })) as Json)['totalCount'];
}

const WAYS: Readonly<Record<string, (alice: Client, carol: Client) => Promise<unknown>>> = {
  kicked: (alice) => alice.call('kickGroupMember', { groupID: 'g1', memberList: ['carol'], reason: '', duration: 0 }),
  quit: (_, carol) => carol.call('quitGroup', { groupID: 'g1' }),
};

describe.each(Object.entries(WAYS))('who has %s', (_, leave) => {
  test('sees of the group what there was until then', async () => {
    const { mock, alice, carol } = await trio();
    await group(alice);
    await alice.send('for all', { groupID: 'g1' });
    await leave(alice, carol);
    await mock.idle();
    carol.forget();
    await alice.send('secret', { groupID: 'g1' });
    await mock.idle();
    expect(carol.events).toEqual([]);
    const seen = await conversation(carol);
    expect(textOf(seen['lastMessage'])).toBe('for all');
    expect(seen['unreadCount']).toBe(1);
    expect(await carol.call('getTotalUnreadMessageCount')).toBe(1);
    const list = listIn(await carol.call('getConversationList', { nextSeq: 0, count: 10 }), 'conversationList');
    expect(list).toEqual([seen]);
    expect(await search(carol, 'all')).toBe(1);
    expect(await search(carol, 'secret')).toBe(0);
  });

  test('does not see how older messages are changed or recalled, nor can take part in it', async () => {
    const { alice, carol } = await trio();
    await group(alice);
    const own = await carol.send('of carol', { groupID: 'g1' });
    const recalled = await alice.send('to be recalled', { groupID: 'g1' });
    const changed = await alice.send('before', { groupID: 'g1' });
    await leave(alice, carol);
    const message = { msgID: changed, textElem: { text: 'secret' } };
    expect(await alice.call('modifyMessage', { message })).toMatchObject({ code: 0 });
    await alice.call('revokeMessage', { lastMsgID: recalled });
    expect(textOf((await conversation(carol))['lastMessage'])).toBe('before');
    const history = (await alice.call('getHistoryMessageList', { groupID: 'g1', ...HISTORY })) as unknown[];
    expect(history.map(textOf)).toContain('secret');
    const found = (await carol.call('findMessages', { messageIDList: [changed, recalled] })) as Json[];
    expect(found.map((one) => [textOf(one), one['status']])).toEqual([
      ['before', term('V2TIM_MSG_STATUS_SEND_SUCC')],
      ['to be recalled', term('V2TIM_MSG_STATUS_SEND_SUCC')],
    ]);
    expect(await search(carol, 'secret')).toBe(0);
    expect(await carol.codeOf('revokeMessage', { lastMsgID: own })).toBe(10007);
    expect(await carol.codeOf('modifyMessage', { message: { msgID: own, textElem: { text: '!' } } })).toBe(10007);
    expect(await carol.codeOf('sendMessageReadReceipts', { messageIDList: [changed] })).toBe(10007);
  });

  test('sees everything again as a new member', async () => {
    const { alice, carol } = await trio();
    await group(alice, { addOpt: term('V2TIM_GROUP_ADD_ANY') });
    await leave(alice, carol);
    await alice.send('meanwhile', { groupID: 'g1' });
    expect(await carol.codeOf('getHistoryMessageList', { groupID: 'g1', ...HISTORY })).toBe(10007);
    await carol.call('joinGroup', { groupID: 'g1' });
    const history = (await carol.call('getHistoryMessageList', { groupID: 'g1', ...HISTORY })) as unknown[];
    expect(history.map(textOf)).toContain('meanwhile');
    await alice.send('welcome back', { groupID: 'g1' });
    expect(textOf((await conversation(carol))['lastMessage'])).toBe('welcome back');
  });

  test('sees no more of the topics of a community either', async () => {
    const { alice, carol } = await trio();
    const community = { groupType: term('V2TIM_GROUP_TYPE_COMMUNITY'), isSupportTopic: true };
    await group(alice, community);
    const topicID = await alice.call('createTopicInCommunity', { groupID: 'g1', topicInfo: { topicName: 'Topic' } });
    await alice.send('for all', { groupID: topicID });
    await leave(alice, carol);
    await alice.send('secret', { groupID: topicID });
    expect(textOf((await conversation(carol, `group_${String(topicID)}`))['lastMessage'])).toBe('for all');
    expect(await search(carol, 'secret')).toBe(0);
  });
});

describe('what is left of a group', () => {
  const LOCAL = { groupID: 'g1', count: 20, getType: term('V2TIM_GET_LOCAL_OLDER_MSG') };
  const GONE: typeof WAYS = { ...WAYS, dismissed: (alice: Client) => alice.call('dismissGroup', { groupID: 'g1' }) };

  test.each(Object.entries(GONE))('can be read on the device by who has %s', async (_, end) => {
    const { mock, alice, carol } = await trio();
    await group(alice);
    await alice.send('for all', { groupID: 'g1' });
    await mock.idle();
    await end(alice, carol);
    const texts = ((await carol.call('getHistoryMessageList', LOCAL)) as unknown[]).map(textOf);
    expect(texts).toContain('for all');
  });

  test('is no secret to be had', async () => {
    const { alice, carol } = await trio();
    await group(alice, { memberListMap: [] });
    expect(await carol.codeOf('getHistoryMessageList', LOCAL)).toBe(10007);
    expect(await carol.codeOf('getHistoryMessageList', { ...LOCAL, groupID: 'g2' })).toBe(10010);
  });

  test('is without a draft, if one removes it', async () => {
    const { alice, bob } = await trio();
    await group(alice);
    const draft = async (draftText: string): Promise<number> =>
      bob.codeOf('setConversationDraft', { conversationID: 'group_g1', draftText });
    expect(await draft('To be sent')).toBe(0);
    await alice.call('dismissGroup', { groupID: 'g1' });
    expect(await draft('')).toBe(0);
    expect(await conversation(bob)).toMatchObject({ draftText: '' });
    await bob.call('deleteConversation', { conversationID: 'group_g1' });
    expect(await draft('To be sent')).toBe(6017);
  });
});

test('whoever never was in a group sees nothing of it', async () => {
  const { alice, carol } = await trio();
  await group(alice, { memberListMap: [] });
  const msgID = await alice.send('secret', { groupID: 'g1' });
  expect(await conversation(carol)).not.toHaveProperty('lastMessage');
  expect(await search(carol, 'secret')).toBe(0);
  expect(await carol.codeOf('getMessageReadReceipts', { messageIDList: [msgID] })).toBe(6017);
});

test('nobody is told of a notice about their own leaving', async () => {
  const { mock, alice, carol } = await trio();
  await group(alice);
  await carol.call('quitGroup', { groupID: 'g1' });
  await mock.idle();
  expect(carol.heard('onRecvNewMessage').map((one) => textIn(one, 'sender'))).toEqual(['alice']);
});
