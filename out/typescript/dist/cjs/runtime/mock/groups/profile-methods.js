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
var profile_methods_exports = {};
__export(profile_methods_exports, {
  GROUP_PROFILE_METHODS: () => GROUP_PROFILE_METHODS
});
module.exports = __toCommonJS(profile_methods_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
var import_text = require("../base/text.js");
var import_lifecycle_methods = require("./lifecycle-methods.js");
var import_tips = require("./tips.js");
const GROUP_PROFILE_METHODS = {
  getJoinedGroupList({ world, me }) {
    const groups = world.groups.joinedBy(me).filter(({ supportsTopics }) => !supportsTopics);
    return groups.map((group) => world.groups.groupInfo(group));
  },
  getJoinedCommunityList({ world, me }) {
    const groups = world.groups.joinedBy(me).filter(({ supportsTopics }) => supportsTopics);
    return groups.map((group) => world.groups.groupInfo(group));
  },
  getGroupsInfo({ world, params }) {
    return params.texts("groupIDList").map((groupID) => {
      const group = world.groups.find(groupID);
      if (group) return { resultCode: 0, resultMessage: "", groupInfo: world.groups.groupInfo(group) };
      return { resultCode: import_codes.NO_GROUP, resultMessage: `There is no group ${groupID}`, groupInfo: { groupID } };
    });
  },
  searchGroups({ world, me, params }) {
    const search = params.inner("searchParam");
    const fieldsOf = ({ id, texts }) => [
      ...search.flag("isSearchGroupID") ? [id] : [],
      ...search.flag("isSearchGroupName") ? [texts.groupName] : []
    ];
    const found = world.groups.joinedBy(me).filter((group) => (0, import_text.mentionsAny)(fieldsOf(group), search.texts("keywordList")));
    return found.map((group) => world.groups.groupInfo(group));
  },
  setGroupInfo(call) {
    const { world, me } = call;
    const info = call.params.inner("info");
    const { group } = world.groups.joined(info.text("groupID"), me);
    refuseUnlessFits(call, group, info);
    tellChanges(world, group, me, [
      ...changeTexts(group, info),
      ...changeSettings(group, info),
      ...changeCustom(group, info)
    ]);
  },
  transferGroupOwner({ world, me, params }) {
    const { group, member } = world.groups.joined(params.text("groupID"), me);
    if (member.role !== "owner") (0, import_refusal.refuse)(import_codes.NOT_ALLOWED, "Only the owner can hand the group over");
    if (!group.traits.newOwner) (0, import_refusal.refuse)(import_codes.NOT_ALLOWED, "Groups of this type cannot change their owner");
    const heir = group.members.get(params.text("userID"));
    if (!heir || heir === member) return (0, import_refusal.refuse)(import_codes.GROUP_INVALID, "The new owner has to be another member");
    member.role = "member";
    heir.role = "owner";
    heir.muteUntil = 0;
    tellChanges(world, group, me, [change("OWNER", heir.userID)]);
  }
};
function refuseUnlessFits({ me }, group, info) {
  if (info.has("groupType") && info.raw("groupType") !== group.type)
    (0, import_refusal.refuse)(import_codes.GROUP_INVALID, "The group is of another type");
  if (!group.isRunBy(me) && !group.traits.openProfile) (0, import_refusal.refuse)(import_codes.NOT_ALLOWED, "Only the owner and the admins may do this");
  const name = info.has("groupName") ? info.text("groupName") : group.texts.groupName;
  if (name === "" || (0, import_text.bytesOf)(name) > import_lifecycle_methods.MAX_NAME_BYTES) (0, import_refusal.refuse)(import_codes.BAD_GROUP_NAME, "The name of the group is not valid");
}
function change(type, value, key = "") {
  return { type: `V2TIM_GROUP_INFO_CHANGE_TYPE_${type}`, value, key };
}
const TEXTS = [
  ["groupName", "NAME"],
  ["introduction", "INTRODUCTION"],
  ["notification", "NOTIFICATION"],
  ["faceUrl", "FACE_URL"]
];
function changeTexts({ texts }, info) {
  const changed = TEXTS.filter(([key]) => info.has(key) && info.text(key) !== texts[key]);
  for (const [key] of changed) texts[key] = info.text(key);
  return changed.map(([key, type]) => change(type, texts[key]));
}
function changeSettings(group, info) {
  const changes = [];
  if (info.has("isAllMuted") && info.flag("isAllMuted") !== group.isAllMuted) {
    group.isAllMuted = info.flag("isAllMuted");
    changes.push(change("SHUT_UP_ALL", ""));
  }
  if (info.term("addOpt", group.addOpt) !== group.addOpt) {
    group.addOpt = info.term("addOpt", group.addOpt);
    changes.push(change("GROUP_ADD_OPT", ""));
  }
  if (group.traits.invitations === "by option") group.approveOpt = info.term("approveOpt", group.approveOpt);
  return changes;
}
function changeCustom({ customInfo }, info) {
  const changed = [...info.textMap("customInfo")].filter(([key, value]) => customInfo.get(key) !== value);
  for (const [key, value] of changed) customInfo.set(key, value);
  return changed.map(([key, value]) => change("CUSTOM", value, key));
}
function tellChanges(world, group, opUser, changes) {
  if (changes.length === 0) return;
  const shown = changes.map((one) => ({ ...one, type: world.terms.of(one.type) }));
  world.groups.tell(group, "onGroupInfoChanged", { groupChangeInfoList: shown, groupID: group.id });
  if (changes.some(({ key }) => key === ""))
    (0, import_tips.sendTips)(world, group, "V2TIM_GROUP_TIPS_TYPE_GROUP_INFO_CHANGE", opUser, { groupChanges: changes });
  world.conversations.touchGroup(group);
}
0 && (module.exports = {
  GROUP_PROFILE_METHODS
});
