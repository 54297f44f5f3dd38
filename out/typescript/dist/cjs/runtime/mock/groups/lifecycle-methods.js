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
var lifecycle_methods_exports = {};
__export(lifecycle_methods_exports, {
  GROUP_LIFECYCLE_METHODS: () => GROUP_LIFECYCLE_METHODS,
  MAX_NAME_BYTES: () => MAX_NAME_BYTES
});
module.exports = __toCommonJS(lifecycle_methods_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
var import_text = require("../base/text.js");
var import_applications = require("./applications.js");
var import_coming = require("./coming.js");
var import_group = require("./group.js");
var import_traits = require("./traits.js");
const MAX_ID_BYTES = 48;
const MAX_NAME_BYTES = 30;
const GROUP_LIFECYCLE_METHODS = {
  createGroup(call) {
    const { world, device, me, params } = call;
    const type = params.term("groupType", "");
    const traits = (0, import_traits.traitsOf)(type, world.terms);
    if ((0, import_text.bytesOf)(params.text("groupName")) > MAX_NAME_BYTES) (0, import_refusal.refuse)(import_codes.BAD_GROUP_NAME, "The name of the group is too long");
    if (params.text("groupName") === "") (0, import_refusal.refuse)(import_codes.BAD_GROUP_NAME, "The group needs a name");
    const supportsTopics = params.flag("isSupportTopic") && type === world.terms.of("V2TIM_GROUP_TYPE_COMMUNITY");
    const id = chosenID(call) || world.ids.group(supportsTopics);
    const first = params.inners("memberListMap").map((member) => firstMember(call, member));
    if (first.length > 0 && !traits.history) (0, import_refusal.refuse)(import_codes.GROUP_INVALID, "A live group takes no initial members");
    if (first.length + 1 > traits.maxMembers) (0, import_refusal.refuse)(import_codes.GROUP_FULL, "There are too many initial members");
    if (!traits.admins && first.some(({ role }) => role === "admin"))
      (0, import_refusal.refuse)(import_codes.GROUP_INVALID, "Groups of this type have no admins");
    const group = new import_group.Group(id, type, traits, {
      texts: {
        groupName: params.text("groupName"),
        notification: params.text("notification"),
        introduction: params.text("introduction"),
        faceUrl: params.text("faceURL")
      },
      addOpt: params.term("addOpt", world.terms.of("V2TIM_GROUP_ADD_AUTH")),
      approveOpt: params.term("approveOpt", world.terms.of(traits.approveOpt)),
      isAllMuted: params.flag("isAllMuted"),
      supportsTopics
    });
    world.groups.add(group);
    (0, import_coming.admit)(world, group, [{ userID: me, role: "owner" }]);
    if (!traits.history) device.state.session.liveGroups.add(id);
    world.outbox.tell(me, "onGroupCreated", { groupID: id });
    if (first.length > 0) (0, import_coming.bringsIn)(world, group, me, first);
    return id;
  },
  joinGroup(call) {
    const { world, device, me, params } = call;
    const group = world.groups.existing(params.text("groupID"));
    if (!group.traits.history) device.state.session.liveGroups.add(group.id);
    if (group.members.has(me) && !group.traits.history) return;
    if (group.members.has(me)) (0, import_refusal.refuse)(import_codes.MEMBER_ALREADY, "You are in the group already");
    if ((group.banned.get(me) ?? 0) > world.clock.now()) (0, import_refusal.refuse)(import_codes.NOT_ALLOWED, "You have been removed and have to wait");
    if (group.members.size >= group.traits.maxMembers) (0, import_refusal.refuse)(import_codes.GROUP_FULL, "The group is full");
    const forbidden = group.addOpt === world.terms.of("V2TIM_GROUP_ADD_FORBID");
    const { joining } = group.traits;
    if (joining === "closed" || joining === "by option" && forbidden)
      (0, import_refusal.refuse)(import_codes.NOT_ALLOWED, "Nobody can join the group");
    if (joining === "open" || group.addOpt === world.terms.of("V2TIM_GROUP_ADD_ANY")) (0, import_coming.joins)(world, group, me);
    else (0, import_applications.apply)(world, group, me, "0", params.text("message"));
  },
  quitGroup(call) {
    const { world, me, device } = call;
    const { group, member } = world.groups.joined(call.params.text("groupID"), me);
    if (member.role === "owner" && !group.traits.ownerLeaves)
      (0, import_refusal.refuse)(import_codes.OWNER_CANNOT_LEAVE, "The owner cannot leave the group");
    (0, import_coming.leaves)(world, group, member);
    if (group.traits.history) world.outbox.tell(me, "onQuitFromGroup", { groupID: group.id }, { except: device });
  },
  dismissGroup({ world, me, params }) {
    const { group, member } = world.groups.joined(params.text("groupID"), me);
    if (member.role !== "owner") (0, import_refusal.refuse)(import_codes.NOT_ALLOWED, "Only the owner can dismiss a group");
    if (group.traits.ownerLeaves) (0, import_refusal.refuse)(import_codes.NOT_ALLOWED, "Only your server can dismiss a group of this type");
    world.groups.tell(group, "onGroupDismissed", ({ userID }) => ({
      opUser: world.groups.memberInfo(group.id, me, userID),
      groupID: group.id
    }));
    group.dismissed = true;
    world.invitations.endIn(group.id);
    for (const { state } of world.devices) state.session.liveGroups.delete(group.id);
  }
};
function chosenID({ world, me, params }) {
  const id = params.text("groupID");
  if (id === "") return "";
  if (!(0, import_text.isPrintable)(id) || (0, import_text.bytesOf)(id) > MAX_ID_BYTES || id.startsWith("@TGS"))
    (0, import_refusal.refuse)(import_codes.BAD_GROUP_ID, "The ID of the group is not valid");
  const holder = world.groups.find(id);
  if (holder) (0, import_refusal.refuse)(holder.ownerID === me ? import_codes.GROUP_ID_YOURS : import_codes.GROUP_ID_TAKEN, "The ID of the group is taken");
  return id;
}
function firstMember({ world, me }, member) {
  const userID = member.text("userID");
  const role = member.term("role", 0);
  if (!world.users.find(userID) || userID === me) (0, import_refusal.refuse)(import_codes.GROUP_INVALID, `${userID} cannot be an initial member`);
  if (role === world.terms.of("V2TIM_GROUP_MEMBER_ROLE_OWNER")) (0, import_refusal.refuse)(import_codes.GROUP_INVALID, "There is one owner alone");
  return { userID, role: role === world.terms.of("V2TIM_GROUP_MEMBER_ROLE_ADMIN") ? "admin" : "member" };
}
0 && (module.exports = {
  GROUP_LIFECYCLE_METHODS,
  MAX_NAME_BYTES
});
