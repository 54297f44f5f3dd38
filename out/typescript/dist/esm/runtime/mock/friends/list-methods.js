// Part of every binding that docbind makes. Do not edit.
import { INVALID, NO_USER } from "../base/codes.js";
import { refuse } from "../base/refusal.js";
import { mentionsAny } from "../base/text.js";
import { outcome, relationName } from "./book.js";
const FRIEND_LIST_METHODS = {
  getFriendList({ world, me }) {
    return [...world.friends.bookOf(me).friends.keys()].map((userID) => world.friends.friendInfo(me, userID));
  },
  getFriendsInfo(call) {
    return call.params.texts("userIDList").map((userID) => relationEntry(call, userID));
  },
  setFriendInfo({ world, me, params }) {
    const userID = params.text("userID");
    const friend = world.friends.bookOf(me).friends.get(userID);
    if (!friend) return refuse(INVALID, `${userID} is no friend`);
    friend.remark = params.text("friendRemark");
    for (const [key, value] of params.textMap("friendCustomInfo")) friend.customInfo.set(key, value);
    world.outbox.tell(me, "onFriendInfoChanged", () => [world.friends.friendInfo(me, userID)]);
    world.conversations.touchAll(me, userID);
  },
  searchFriends(call) {
    const { world, me } = call;
    const search = call.params.inner("searchParam");
    const words = search.texts("keywordList");
    const fieldsOf = (userID) => [
      ...search.flag("isSearchUserID") ? [userID] : [],
      ...search.flag("isSearchNickName") ? [world.users.nameOf(userID)] : [],
      ...search.flag("isSearchRemark") ? [world.friends.remarkOf(me, userID) ?? ""] : []
    ];
    const found = [...world.friends.bookOf(me).friends.keys()].filter((id) => mentionsAny(fieldsOf(id), words));
    return found.map((userID) => relationEntry(call, userID));
  },
  deleteFromFriendList({ world, me, params }) {
    const both = params.raw("deleteType") === world.terms.of("V2TIM_FRIEND_TYPE_BOTH");
    const userIDs = params.texts("userIDList");
    const mine = world.friends.bookOf(me).friends;
    const outcomes = userIDs.map(
      (userID) => mine.has(userID) ? outcome(userID) : outcome(userID, INVALID, `${userID} is no friend`)
    );
    const deleted = outcomes.filter(({ resultCode }) => resultCode === 0).map(({ userID }) => userID);
    world.friends.remove(me, deleted);
    if (both) for (const userID of deleted) world.friends.remove(userID, [me]);
    return outcomes;
  },
  checkFriend({ world, me, params }) {
    const both = params.raw("checkType") === world.terms.of("V2TIM_FRIEND_TYPE_BOTH");
    const mine = world.friends.bookOf(me).friends;
    return params.texts("userIDList").map((userID) => {
      const inTheirs = both && world.friends.bookOf(userID).friends.has(me);
      return { ...known(world, userID), resultType: world.terms.of(relationName(mine.has(userID), inTheirs)) };
    });
  }
};
function known({ users }, userID) {
  return users.find(userID) ? outcome(userID) : outcome(userID, NO_USER, `There is no user ${userID}`);
}
function relationEntry({ world, me }, userID) {
  const inMine = world.friends.bookOf(me).friends.has(userID);
  const inTheirs = world.friends.bookOf(userID).friends.has(me);
  const { resultCode, resultInfo } = known(world, userID);
  const relation = world.terms.of(relationName(inMine, inTheirs));
  return { resultCode, resultInfo, relation, friendInfo: world.friends.friendInfo(me, userID) };
}
export {
  FRIEND_LIST_METHODS
};
