// Part of every binding that docbind makes. Do not edit.
import { filterOf, keyOf, passes } from "./filter.js";
const UNREAD_METHODS = {
  getTotalUnreadMessageCount({ world, device, me }) {
    const total = world.conversations.unreadTotal(me, () => true);
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
  }
};
function filterIn({ world, params }) {
  return filterOf(world, params.inner("filter"));
}
function count({ world, me }, filter) {
  return world.conversations.unreadTotal(me, (conversation) => passes(world, me, conversation, filter));
}
export {
  UNREAD_METHODS
};
