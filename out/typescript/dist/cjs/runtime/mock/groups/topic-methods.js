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
var topic_methods_exports = {};
__export(topic_methods_exports, {
  TOPIC_METHODS: () => TOPIC_METHODS
});
module.exports = __toCommonJS(topic_methods_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
const TEXTS = ["topicName", "notification", "introduction", "topicFaceUrl", "customString"];
const TOPIC_METHODS = {
  createTopicInCommunity(call) {
    const { world, params } = call;
    const group = communityOf(call);
    const info = params.inner("topicInfo");
    if (info.text("topicName") === "") (0, import_refusal.refuse)(import_codes.GROUP_INVALID, "The topic needs a name");
    const id = info.text("topicID") || world.ids.topic(group.id);
    if (world.groups.room(id)) (0, import_refusal.refuse)(import_codes.GROUP_ID_TAKEN, "The ID of the topic is taken");
    const empty = { topicName: "", notification: "", introduction: "", topicFaceUrl: "", customString: "" };
    const topic = { id, ...empty, isAllMuted: false };
    setTexts(topic, info);
    clean(world, id);
    group.topics.set(id, topic);
    world.groups.tell(group, "onTopicCreated", { groupID: group.id, topicID: id });
    return id;
  },
  deleteTopicFromCommunity(call) {
    const { world, params } = call;
    const group = communityOf(call);
    const deleted = [];
    const results = params.texts("topicIDList").map((topicID) => {
      if (!group.topics.delete(topicID)) return { topicID, ...unknownTopic(topicID) };
      deleted.push(topicID);
      clean(world, topicID);
      return { topicID, errorCode: 0, errorMessage: "" };
    });
    if (deleted.length > 0) world.groups.tell(group, "onTopicDeleted", { groupID: group.id, topicIDList: deleted });
    return results;
  },
  setTopicInfo(call) {
    const { world, params } = call;
    const group = communityOf(call);
    const info = params.inner("topicInfo");
    const topic = group.topics.get(info.text("topicID"));
    if (!topic) return (0, import_refusal.refuse)(import_codes.NO_GROUP, `There is no topic ${info.text("topicID")}`);
    setTexts(topic, info);
    if (info.has("isAllMuted")) topic.isAllMuted = info.flag("isAllMuted");
    world.groups.tell(group, "onTopicInfoChanged", (device) => ({
      groupID: group.id,
      topicInfo: topicInfo(world, device, topic)
    }));
  },
  getTopicInfoList({ world, device, me, params }) {
    const { group } = world.groups.joined(params.text("groupID"), me);
    const asked = params.texts("topicIDList");
    return (asked.length > 0 ? asked : [...group.topics.keys()]).map((topicID) => {
      const topic = group.topics.get(topicID);
      if (topic) return { errorCode: 0, errorMessage: "", topicInfo: topicInfo(world, device, topic) };
      return { ...unknownTopic(topicID), topicInfo: { topicID } };
    });
  }
};
function communityOf({ world, me, params }) {
  const group = world.groups.runBy(params.text("groupID"), me);
  return group.supportsTopics ? group : (0, import_refusal.refuse)(import_codes.NOT_ALLOWED, "The group does not support topics");
}
function clean(world, topicID) {
  world.messages.drop(topicID);
  world.conversations.dropForAll(`group_${topicID}`);
}
function unknownTopic(topicID) {
  return { errorCode: import_codes.NO_GROUP, errorMessage: `There is no topic ${topicID}` };
}
function setTexts(topic, info) {
  for (const key of TEXTS) if (info.has(key)) topic[key] = info.text(key);
}
function topicInfo(world, device, { id, ...texts }) {
  const { recvOpt, draftText, unreadCount, lastMessage, groupAtInfoList } = world.conversations.look(
    device,
    `group_${id}`
  );
  return {
    topicID: id,
    ...texts,
    selfMuteTime: 0,
    recvOpt,
    draftText,
    unreadCount,
    lastMessage,
    groupAtInfolist: groupAtInfoList
  };
}
0 && (module.exports = {
  TOPIC_METHODS
});
