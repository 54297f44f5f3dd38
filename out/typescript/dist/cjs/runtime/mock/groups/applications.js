// Part of every binding that docbind makes. Do not edit.
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var applications_exports = {};
__export(applications_exports, {
  JOIN_APPLICATION_METHODS: () => JOIN_APPLICATION_METHODS,
  apply: () => apply
});
module.exports = __toCommonJS(applications_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
var import_coming = require("./coming.js");
var import_group = require("./group.js");
function apply(world, group, fromUser, toUser, requestMsg) {
  const pending = { handledBy: "", handledMsg: "", agreed: false, readBy: /* @__PURE__ */ new Set() };
  const application = { groupID: group.id, fromUser, toUser, requestMsg, time: world.clock.now(), ...pending };
  group.applications = group.applications.filter((other) => other.handledBy !== "" || !isSame(other, application));
  group.applications.push(application);
  for (const userID of group.managers)
    world.outbox.tell(userID, "onReceiveJoinApplication", ({ userID: viewer }) => ({
      member: world.groups.memberInfo(group.id, (0, import_group.candidate)(application), viewer),
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
    const userID = (0, import_group.candidate)(application);
    if (group.members.has(userID)) (0, import_refusal.refuse)(import_codes.MEMBER_ALREADY, "The user is in the group already");
    if (group.members.size >= group.traits.maxMembers) (0, import_refusal.refuse)(import_codes.GROUP_FULL, "The group is full");
    decide(call, application, true);
    if (application.toUser === "0") (0, import_coming.joins)(world, group, userID);
    else (0, import_coming.bringsIn)(world, group, application.fromUser, [{ userID, role: "member" }]);
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
  return application ? { group, application } : (0, import_refusal.refuse)(import_codes.GROUP_INVALID, "There is no such application to decide on");
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
0 && (module.exports = {
  JOIN_APPLICATION_METHODS,
  apply
});
