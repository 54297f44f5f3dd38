// Part of every binding that docbind makes. Do not edit.
import { GROUP_FULL, GROUP_INVALID, MEMBER_ALREADY } from "../base/codes.js";
import { refuse } from "../base/refusal.js";
import { bringsIn, joins } from "./coming.js";
import { candidate } from "./group.js";
function apply(world, group, fromUser, toUser, requestMsg) {
  const pending = { handledBy: "", handledMsg: "", agreed: false, readBy: /* @__PURE__ */ new Set() };
  const application = { groupID: group.id, fromUser, toUser, requestMsg, time: world.clock.now(), ...pending };
  group.applications = group.applications.filter((other) => other.handledBy !== "" || !isSame(other, application));
  group.applications.push(application);
  for (const userID of group.managers)
    world.outbox.tell(userID, "onReceiveJoinApplication", ({ userID: viewer }) => ({
      member: world.groups.memberInfo(group.id, candidate(application), viewer),
      opReason: requestMsg,
      groupID: group.id
    }));
}
function isSame(one, other) {
  return one.fromUser === other.fromUser && one.toUser === other.toUser;
}
const JOIN_APPLICATION_METHODS = {
  getGroupApplicationList({ world, me }) {
    const applications = decidedBy(world, me);
    return {
      unreadCount: applications.filter(({ handledBy, readBy }) => handledBy === "" && !readBy.has(me)).length,
      groupApplicationList: applications.map((application) => applicationInfo(world, application, me))
    };
  },
  acceptGroupApplication(call) {
    const { world, me } = call;
    const { group, application } = openApplication(call);
    const userID = candidate(application);
    if (group.members.has(userID)) refuse(MEMBER_ALREADY, "The user is in the group already");
    if (group.members.size >= group.traits.maxMembers) refuse(GROUP_FULL, "The group is full");
    decide(call, application, true);
    if (application.toUser === "0") joins(world, group, userID);
    else bringsIn(world, group, application.fromUser, [{ userID, role: "member" }]);
    tellApplicant(call, application, me);
  },
  refuseGroupApplication(call) {
    const { application } = openApplication(call);
    decide(call, application, false);
    tellApplicant(call, application, call.me);
  },
  setGroupApplicationRead({ world, me }) {
    for (const { readBy } of decidedBy(world, me)) readBy.add(me);
  }
};
function decidedBy(world, userID) {
  const applications = [];
  for (const group of world.groups.joinedBy(userID))
    if (group.isRunBy(userID)) applications.push(...group.applications);
  return applications.sort((one, other) => other.time - one.time);
}
function openApplication({ world, me, params }) {
  const group = world.groups.runBy(params.text("groupID"), me);
  const application = group.applications.find(
    ({ fromUser, toUser, handledBy }) => fromUser === params.text("fromUser") && toUser === params.text("toUser") && handledBy === ""
  );
  return application ? { group, application } : refuse(GROUP_INVALID, "There is no such application to decide on");
}
function decide({ me, params }, application, agreed) {
  application.handledBy = me;
  application.handledMsg = params.text("reason");
  application.agreed = agreed;
}
function tellApplicant({ world }, application, me) {
  const { groupID, fromUser, handledMsg, agreed } = application;
  world.outbox.tell(fromUser, "onApplicationProcessed", ({ userID: viewer }) => ({
    opUser: world.groups.memberInfo(groupID, me, viewer),
    opReason: handledMsg,
    isAgreeJoin: agreed,
    groupID
  }));
}
function applicationInfo({ terms, users }, application, me) {
  const { groupID, fromUser, toUser, time, requestMsg, handledBy, handledMsg, agreed } = application;
  const status = handledBy === "" ? "UNHANDLED" : handledBy === me ? "HANDLED_BY_SELF" : "HANDLED_BY_OTHER";
  return {
    groupID,
    fromUser,
    fromUserNickName: users.nameOf(fromUser),
    fromUserFaceUrl: users.faceOf(fromUser),
    toUser,
    addTime: time,
    requestMsg,
    handledMsg,
    type: terms.of(`V2TIM_GROUP_APPLICATION_GET_TYPE_${toUser === "0" ? "JOIN" : "INVITE"}`),
    handleStatus: terms.of(`V2TIM_GROUP_APPLICATION_HANDLE_STATUS_${status}`),
    handleResult: terms.of(`V2TIM_GROUP_APPLICATION_HANDLE_RESULT_${agreed ? "AGREE" : "REFUSE"}`)
  };
}
export {
  JOIN_APPLICATION_METHODS,
  apply
};
