// Part of every binding that docbind makes. Do not edit.
import { INVALID } from '../base/codes.js';
import { pageOf } from '../base/paging.js';
import { refuse } from '../base/refusal.js';
import type { Behaviours, Call } from '../call.js';
import { clearHistory } from '../messages/remove-methods.js';
import type { Conversation } from './conversation.js';
import { filterOf, passes } from './filter.js';
import { forEachConversation } from './outcomes.js';

const MAX_DELETED = 100;

/** Methods that read and shorten the conversation list. */
export const CONVERSATION_LIST_METHODS: Behaviours = {
  getConversationList(call) {
    const { world, me, params } = call;
    return page(call, world.conversations.listOf(me), params.number('nextSeq'), params.number('count'));
  },

  getConversationListByConversationIds({ world, device, me, params }) {
    const ids = params.texts('conversationIDList').filter((id) => world.conversations.find(me, id));
    return { nextSeq: 0, isFinished: true, conversationList: ids.map((id) => world.conversations.look(device, id)) };
  },

  getConversation({ world, device, params }) {
    const id = params.text('conversationID');
    if (!world.conversations.isPossible(id) && !world.conversations.find(device.userID, id))
      refuse(INVALID, `There can be no conversation ${id}`);
    return world.conversations.look(device, id);
  },

  getConversationListByFilter(call) {
    const { world, me } = call;
    const given = call.params.inner('filter');
    const filter = filterOf(world, given);
    const list = world.conversations.listOf(me).filter((conversation) => passes(world, me, conversation, filter));
    return page(call, list, given.number('nextSeq'), given.number('count'));
  },

  deleteConversation(call) {
    const id = call.params.text('conversationID');
    if (!call.world.conversations.find(call.me, id)) refuse(INVALID, `There is no conversation ${id}`);
    remove(call, id, true);
  },

  deleteConversationList(call) {
    if (call.params.texts('conversationIDList').length > MAX_DELETED)
      refuse(INVALID, `One call deletes at most ${MAX_DELETED} conversations`);
    return forEachConversation(call, ({ id }) => remove(call, id, call.params.flag('clearMessage')));
  },
};

function page({ world, device }: Call, list: readonly Conversation[], cursor: number, count: number): object {
  const { items, nextSeq, isFinished } = pageOf(list, cursor, count);
  return { nextSeq, isFinished, conversationList: items.map(({ id }) => world.conversations.look(device, id)) };
}

function remove(call: Call, id: string, withMessages: boolean): void {
  const { world, device, me } = call;
  if (withMessages) clearHistory(call, id);
  device.state.store.drafts.delete(id);
  world.conversations.delete(me, id);
}
