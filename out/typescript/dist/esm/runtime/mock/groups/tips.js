// Part of every binding that docbind makes. Do not edit.
import { sendToRoom } from "../messages/deliver.js";
function sendTips(world, group, type, opUser, details) {
  const membercount = group.members.size;
  const changes = details.groupChanges ?? [];
  sendToRoom(world, { group, topic: null }, opUser, {
    elemType: world.terms.of("V2TIM_ELEM_TYPE_GROUP_TIPS"),
    field: "groupTipsElem",
    elemFor: ({ userID: viewer }) => ({
      groupID: group.id,
      type: world.terms.of(type),
      opMember: world.groups.memberInfo(group.id, opUser, viewer),
      memberList: (details.members ?? []).map((userID) => world.groups.memberInfo(group.id, userID, viewer)),
      groupChangeInfoList: changes.map((change) => ({ ...change, type: world.terms.of(change.type) })),
      memberChangeInfoList: details.mutes ?? [],
      membercount
    }),
    texts: []
  });
}
export {
  sendTips
};
