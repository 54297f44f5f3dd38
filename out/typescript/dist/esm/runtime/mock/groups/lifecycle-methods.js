// Part of every binding that docbind makes. Do not edit.
import {
  BAD_GROUP_ID,
  BAD_GROUP_NAME,
  GROUP_FULL,
  GROUP_ID_TAKEN,
  GROUP_ID_YOURS,
  GROUP_INVALID,
  MEMBER_ALREADY,
  NOT_ALLOWED,
  OWNER_CANNOT_LEAVE
} from "../base/codes.js";
import { refuse } from "../base/refusal.js";
import { bytesOf, isPrintable } from "../base/text.js";
import { apply } from "./applications.js";
import { admit, bringsIn, joins, leaves } from "./coming.js";
import { Group } from "./group.js";
import { traitsOf } from "./traits.js";
const MAX_ID_BYTES = 48;
const MAX_NAME_BYTES = 30;
const GROUP_LIFECYCLE_METHODS = {
  createGroup(call) {
    const { world, device, me, params } = call;
    const type = params.term("groupType", "");
    const traits = traitsOf(type, world.terms);
    if (bytesOf(params.text("groupName")) > MAX_NAME_BYTES) refuse(BAD_GROUP_NAME, "The name of the group is too long");
    if (params.text("groupName") === "") refuse(BAD_GROUP_NAME, "The group needs a name");
    const supportsTopics = params.flag("isSupportTopic") && type === world.terms.of("V2TIM_GROUP_TYPE_COMMUNITY");
    const id = chosenID(call) || world.ids.group(supportsTopics);
    const first = params.inners("memberListMap").map((member) => firstMember(call, member));
    if (first.length > 0 && !traits.history) refuse(GROUP_INVALID, "A live group takes no initial members");
    if (first.length + 1 > traits.maxMembers) refuse(GROUP_FULL, "There are too many initial members");
    if (!traits.admins && first.some(({ role }) => role === "admin"))
      refuse(GROUP_INVALID, "Groups of this type have no admins");
    const group = new Group(id, type, traits, {
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
    admit(world, group, [{ userID: me, role: "owner" }]);
    if (!traits.history) device.state.session.liveGroups.add(id);
    world.outbox.tell(me, "onGroupCreated", { groupID: id });
    if (first.length > 0) bringsIn(world, group, me, first);
    return id;
  },
  joinGroup(call) {
    const { world, device, me, params } = call;
    const group = world.groups.existing(params.text("groupID"));
    if (!group.traits.history) device.state.session.liveGroups.add(group.id);
    if (group.members.has(me) && !group.traits.history) return;
    if (group.members.has(me)) refuse(MEMBER_ALREADY, "You are in the group already");
    if ((group.banned.get(me) ?? 0) > world.clock.now()) refuse(NOT_ALLOWED, "You have been removed and have to wait");
    if (group.members.size >= group.traits.maxMembers) refuse(GROUP_FULL, "The group is full");
    const forbidden = group.addOpt === world.terms.of("V2TIM_GROUP_ADD_FORBID");
    const { joining } = group.traits;
    if (joining === "closed" || joining === "by option" && forbidden)
      refuse(NOT_ALLOWED, "Nobody can join the group");
    if (joining === "open" || group.addOpt === world.terms.of("V2TIM_GROUP_ADD_ANY")) joins(world, group, me);
    else apply(world, group, me, "0", params.text("message"));
  },
  quitGroup(call) {
    const { world, me, device } = call;
    const { group, member } = world.groups.joined(call.params.text("groupID"), me);
    if (member.role === "owner" && !group.traits.ownerLeaves)
      refuse(OWNER_CANNOT_LEAVE, "The owner cannot leave the group");
    leaves(world, group, member);
    if (group.traits.history) world.outbox.tell(me, "onQuitFromGroup", { groupID: group.id }, { except: device });
  },
  dismissGroup({ world, me, params }) {
    const { group, member } = world.groups.joined(params.text("groupID"), me);
    if (member.role !== "owner") refuse(NOT_ALLOWED, "Only the owner can dismiss a group");
    if (group.traits.ownerLeaves) refuse(NOT_ALLOWED, "Only your server can dismiss a group of this type");
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
  if (!isPrintable(id) || bytesOf(id) > MAX_ID_BYTES || id.startsWith("@TGS"))
    refuse(BAD_GROUP_ID, "The ID of the group is not valid");
  const holder = world.groups.find(id);
  if (holder) refuse(holder.ownerID === me ? GROUP_ID_YOURS : GROUP_ID_TAKEN, "The ID of the group is taken");
  return id;
}
function firstMember({ world, me }, member) {
  const userID = member.text("userID");
  const role = member.term("role", 0);
  if (!world.users.find(userID) || userID === me) refuse(GROUP_INVALID, `${userID} cannot be an initial member`);
  if (role === world.terms.of("V2TIM_GROUP_MEMBER_ROLE_OWNER")) refuse(GROUP_INVALID, "There is one owner alone");
  return { userID, role: role === world.terms.of("V2TIM_GROUP_MEMBER_ROLE_ADMIN") ? "admin" : "member" };
}
export {
  GROUP_LIFECYCLE_METHODS,
  MAX_NAME_BYTES
};
