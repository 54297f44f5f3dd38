// Part of every binding that docbind makes. Do not edit.
import type { Behaviours, Call } from '../call.js';
import { filterOf, keyOf, passes, type UnreadFilter } from './filter.js';

/** Methods about totals of unread messages. */
export const UNREAD_METHODS: Behaviours = {
  getTotalUnreadMessageCount({ world, device, me }) {
    const total = world.conversations.unreadTotal(me, () => true);
    // From now on changes are reported.
    device.state.session.unreadTotal = total;
    return total;
  },

  getUnreadMessageCountByFilter: (call) => count(call, filterIn(call)),

  subscribeUnreadMessageCountByFilter(call) {
    const filter = filterIn(call);
    call.device.state.session.unreadFilters.set(keyOf(filter), { filter, total: count(call, filter) });
  },

  unsubscribeUnreadMessageCountByFilter(call) {
    call.device.state.session.unreadFilters.delete(keyOf(filterIn(call)));
  },
};

function filterIn({ world, params }: Call): UnreadFilter {
  return filterOf(world, params.inner('filter'));
}

function count({ world, me }: Call, filter: UnreadFilter): number {
  return world.conversations.unreadTotal(me, (conversation) => passes(world, me, conversation, filter));
}
