// Part of every binding that docbind makes. Do not edit.
import { INVALID } from "../base/codes.js";
import { refuse } from "../base/refusal.js";
import { outcome } from "./book.js";
const FRIEND_GROUP_METHODS = {
  createFriendGroup(call) {
    const name = unusedName(call, "groupName");
    const members = /* @__PURE__ */ new Set();
    call.world.friends.bookOf(call.me).groups.set(name, members);
    return change(call, (userID) => void members.add(userID));
  },
  getFriendGroups({ world, me, params }) {
    const { groups } = world.friends.bookOf(me);
    return params.texts("groupNameList").filter((name) => groups.has(name)).map((name) => ({ name, friendCount: groups.get(name)?.size ?? 0, friendIDList: [...groups.get(name) ?? []] }));
  },
  deleteFriendGroup(call) {
    const { world, me, params } = call;
    const { groups } = world.friends.bookOf(me);
    const names = params.texts("groupNameList");
    for (const name of names) if (!groups.has(name)) refuse(INVALID, `There is no friend group ${name}`);
    const members = /* @__PURE__ */ new Set();
    for (const name of names) for (const userID of groups.get(name) ?? []) members.add(userID);
    for (const name of names) groups.delete(name);
    tell(call, [...members]);
  },
  renameFriendGroup(call) {
    const { groups } = call.world.friends.bookOf(call.me);
    const members = existing(call, "oldName");
    const name = unusedName(call, "newName");
    groups.delete(call.params.text("oldName"));
    groups.set(name, members);
    tell(call, [...members]);
  },
  addFriendsToFriendGroup(call) {
    const members = existing(call, "groupName");
    return change(call, (userID) => void members.add(userID));
  },
  deleteFriendsFromFriendGroup(call) {
    const members = existing(call, "groupName");
    return change(call, (userID) => void members.delete(userID));
  }
};
function existing({ world, me, params }, key) {
  const members = world.friends.bookOf(me).groups.get(params.text(key));
  return members ?? refuse(INVALID, `There is no friend group ${params.text(key)}`);
}
function unusedName({ world, me, params }, key) {
  const name = params.text(key);
  if (name === "") refuse(INVALID, `${key} is empty`);
  if (world.friends.bookOf(me).groups.has(name)) refuse(INVALID, `There is a friend group ${name} already`);
  return name;
}
function change(call, run) {
  const { friends } = call.world.friends.bookOf(call.me);
  const outcomes = call.params.texts("userIDList").map((userID) => {
    if (!friends.has(userID)) return outcome(userID, INVALID, `${userID} is no friend`);
    run(userID);
    return outcome(userID);
  });
  tell(
    call,
    outcomes.filter(({ resultCode }) => resultCode === 0).map(({ userID }) => userID)
  );
  return outcomes;
}
function tell({ world, me }, userIDs) {
  if (userIDs.length > 0)
    world.outbox.tell(me, "onFriendInfoChanged", () => userIDs.map((userID) => world.friends.friendInfo(me, userID)));
}
export {
  FRIEND_GROUP_METHODS
};
