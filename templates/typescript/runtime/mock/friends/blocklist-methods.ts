// Part of every binding that docbind makes. Do not edit.
import { INVALID, NO_USER } from '../base/codes.js';
import type { Behaviours } from '../call.js';
import { outcome } from './book.js';

/** Methods about the blocklist. */
export const BLOCKLIST_METHODS: Behaviours = {
  addToBlackList({ world, me, params }) {
    const { blocked } = world.friends.bookOf(me);
    const outcomes = params.texts('userIDList').map((userID) => {
      if (userID === me) return outcome(userID, INVALID, 'Nobody can block oneself');
      return world.users.find(userID) ? outcome(userID) : outcome(userID, NO_USER, `There is no user ${userID}`);
    });
    const added = outcomes.filter(({ resultCode, userID }) => resultCode === 0 && !blocked.has(userID));
    const userIDs = added.map(({ userID }) => userID);
    for (const userID of userIDs) blocked.add(userID);
    if (userIDs.length > 0)
      world.outbox.tell(me, 'onBlackListAdd', () => userIDs.map((userID) => world.friends.blockedInfo(me, userID)));
    if (!world.settings.blocklistKeepsFriends) {
      world.friends.remove(me, userIDs);
      for (const userID of userIDs) world.friends.remove(userID, [me]);
    }
    return outcomes;
  },

  deleteFromBlackList({ world, me, params }) {
    const { blocked } = world.friends.bookOf(me);
    const outcomes = params
      .texts('userIDList')
      .map((userID) =>
        blocked.delete(userID) ? outcome(userID) : outcome(userID, INVALID, `${userID} is not blocked`),
      );
    const freed = outcomes.filter(({ resultCode }) => resultCode === 0).map(({ userID }) => userID);
    if (freed.length > 0) world.outbox.tell(me, 'onBlackListDeleted', freed);
    return outcomes;
  },

  getBlackList({ world, me }) {
    return [...world.friends.bookOf(me).blocked].map((userID) => world.friends.blockedInfo(me, userID));
  },
};
