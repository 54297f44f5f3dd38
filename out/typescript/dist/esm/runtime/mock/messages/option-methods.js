// Part of every binding that docbind makes. Do not edit.
import { INVALID } from "../base/codes.js";
import { refuse } from "../base/refusal.js";
const MAX_USERS = 30;
const RECEIVE_OPTION_METHODS = {
  setC2CReceiveMessageOpt({ world, me, params }) {
    const userIDs = params.texts("userIDList");
    if (userIDs.length === 0 || userIDs.length > MAX_USERS) refuse(INVALID, `userIDList has 1 to ${MAX_USERS} users`);
    for (const userID of userIDs) world.conversations.setOption(me, `c2c_${userID}`, params.term("opt", 0));
  },
  getC2CReceiveMessageOpt({ world, me, params }) {
    return params.texts("userIDList").map((userID) => ({
      userID,
      c2CReceiveMessageOpt: world.conversations.option(me, `c2c_${userID}`)
    }));
  },
  setGroupReceiveMessageOpt({ world, me, params }) {
    const groupID = params.text("groupID");
    world.groups.joinedRoom(groupID, me);
    world.conversations.setOption(me, `group_${groupID}`, params.term("opt", 0));
  }
};
export {
  RECEIVE_OPTION_METHODS
};
