// Part of every binding that docbind makes. Do not edit.
import { GROUP_ID_TAKEN, GROUP_INVALID, NO_GROUP, NOT_ALLOWED } from "../base/codes.js";
import { refuse } from "../base/refusal.js";
const TEXTS = ["topicName", "notification", "introduction", "topicFaceUrl", "customString"];
const TOPIC_METHODS = {
  createTopicInCommunity(call) {
    const { world, params } = call;
    const group = communityOf(call);
    const info = params.inner("topicInfo");
    if (info.text("topicName") === "") refuse(GROUP_INVALID, "The topic needs a name");
    const id = info.text("topicID") || world.ids.topic(group.id);
    if (world.groups.room(id)) refuse(GROUP_ID_TAKEN, "The ID of the topic is taken");
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
    if (!topic) return refuse(NO_GROUP, `There is no topic ${info.text("topicID")}`);
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
  return group.supportsTopics ? group : refuse(NOT_ALLOWED, "The group does not support topics");
}
function clean(world, topicID) {
  world.messages.drop(topicID);
  world.conversations.dropForAll(`group_${topicID}`);
}
function unknownTopic(topicID) {
  return { errorCode: NO_GROUP, errorMessage: `There is no topic ${topicID}` };
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
export {
  TOPIC_METHODS
};
