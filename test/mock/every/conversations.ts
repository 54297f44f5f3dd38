import { term } from '../clients.js';
import type { Stage } from './stage.js';

/** The conversation list, what is kept about conversations, their groups and totals. */
export async function conversationMethods({ mock, alice, bob, carol }: Stage): Promise<void> {
  await bob.send('One', { receiver: 'alice' });
  await carol.send('Two', { receiver: 'alice' });
  const conversationIDList = ['c2c_bob', 'c2c_carol'];
  await alice.call('getConversationList', { nextSeq: 0, count: 50 });
  await alice.call('getConversationListByConversaionIds', { conversationIDList });
  await alice.call('getConversation', { conversationID: 'c2c_bob' });
  await alice.call('getConversation', { conversationID: 'c2c_dave' });

  await alice.call('pinConversation', { conversationID: 'c2c_bob', isPinned: true });
  await alice.call('setConversationDraft', { conversationID: 'c2c_bob', draftText: 'See you on' });
  await alice.call('setConversationCustomData', { conversationIDList, customData: 'green' });
  const markType = term('V2TIM_CONVERSATION_MARK_TYPE_STAR');
  await alice.call('markConversation', { conversationIDList, markType, enableMark: true });

  await alice.call('createConversationGroup', { groupName: 'Work', conversationIDList: ['c2c_bob'] });
  await alice.call('getConversationGroupList');
  await alice.call('addConversationsToGroup', { groupName: 'Work', conversationIDList: ['c2c_carol'] });
  await alice.call('deleteConversationsFromGroup', { groupName: 'Work', conversationIDList: ['c2c_carol'] });
  const filter = {
    conversationType: term('V2TIM_C2C'),
    markType,
    groupName: 'Work',
    hasUnreadCount: true,
    hasGroupAtInfo: false,
  };
  await alice.call('getConversationListByFilter', { filter: { ...filter, nextSeq: 0, count: 50 } });
  await alice.call('getUnreadMessageCountByFilter', { filter });
  await alice.call('subscribeUnreadMessageCountByFilter', { filter });
  await alice.call('getTotalUnreadMessageCount');
  await bob.send('Three', { receiver: 'alice' });
  const all = { cleanTimeStamp: 0, cleanSequence: 0 };
  await alice.call('cleanConversationUnreadMessageCount', { conversationID: 'c2c_bob', ...all });
  await alice.call('unsubscribeUnreadMessageCountByFilter', { filter });
  await alice.call('renameConversationGroup', { oldName: 'Work', newName: 'Office' });
  await alice.call('deleteConversationGroup', { groupName: 'Office' });

  await alice.call('deleteConversationList', { conversationIDList: ['c2c_bob'], clearMessage: false });
  await alice.call('deleteConversation', { conversationID: 'c2c_carol' });
  await mock.idle();
}
