// Part of every binding that docbind makes. Do not edit.
import { GROUP_ID_TAKEN, GROUP_INVALID, NO_GROUP, NOT_ALLOWED } from '../base/codes.js';
import type { Params } from '../base/params.js';
import { refuse } from '../base/refusal.js';
import type { Behaviours, Call } from '../call.js';
import type { Device } from '../device.js';
import type { World } from '../world.js';
import type { Group, Topic } from './group.js';

const TEXTS = ['topicName', 'notification', 'introduction', 'topicFaceUrl', 'customString'] as const;

/** Methods about the topics of communities. */
export const TOPIC_METHODS: Behaviours = {
  createTopicInCommunity(call) {
    const { world, params } = call;
    const group = communityOf(call);
    const info = params.inner('topicInfo');
    if (info.text('topicName') === '') refuse(GROUP_INVALID, 'The topic needs a name');
    const id = info.text('topicID') || world.ids.topic(group.id);
    if (world.groups.room(id)) refuse(GROUP_ID_TAKEN, 'The ID of the topic is taken');
    const empty = { topicName: '', notification: '', introduction: '', topicFaceUrl: '', customString: '' };
    const topic = { id, ...empty, isAllMuted: false };
    setTexts(topic, info);
    clean(world, id);
    group.topics.set(id, topic);
    world.groups.tell(group, 'onTopicCreated', { groupID: group.id, topicID: id });
    return id;
  },

  deleteTopicFromCommunity(call) {
    const { world, params } = call;
    const group = communityOf(call);
    const deleted: string[] = [];
    const results = params.texts('topicIDList').map((topicID) => {
      if (!group.topics.delete(topicID)) return { topicID, ...unknownTopic(topicID) };
      deleted.push(topicID);
      clean(world, topicID);
      return { topicID, errorCode: 0, errorMessage: '' };
    });
    if (deleted.length > 0) world.groups.tell(group, 'onTopicDeleted', { groupID: group.id, topicIDList: deleted });
    return results;
  },

  setTopicInfo(call) {
    const { world, params } = call;
    const group = communityOf(call);
    const info = params.inner('topicInfo');
    const topic = group.topics.get(info.text('topicID'));
    if (!topic) return refuse(NO_GROUP, `There is no topic ${info.text('topicID')}`);
    setTexts(topic, info);
    if (info.has('isAllMuted')) topic.isAllMuted = info.flag('isAllMuted');
    world.groups.tell(group, 'onTopicInfoChanged', (device) => ({
      groupID: group.id,
      topicInfo: topicInfo(world, device, topic),
    }));
  },

  getTopicInfoList({ world, device, me, params }) {
    const { group } = world.groups.joined(params.text('groupID'), me);
    const asked = params.texts('topicIDList');
    return (asked.length > 0 ? asked : [...group.topics.keys()]).map((topicID) => {
      const topic = group.topics.get(topicID);
      if (topic) return { errorCode: 0, errorMessage: '', topicInfo: topicInfo(world, device, topic) };
      return { ...unknownTopic(topicID), topicInfo: { topicID } };
    });
  },
};

/** The community, which has to support topics and which the user has to run. */
function communityOf({ world, me, params }: Call): Group {
  const group = world.groups.runBy(params.text('groupID'), me);
  return group.supportsTopics ? group : refuse(NOT_ALLOWED, 'The group does not support topics');
}

/** Nothing stays of a topic, nor of one that had the ID in a community that is no more. */
function clean(world: World, topicID: string): void {
  world.messages.drop(topicID);
  world.conversations.dropForAll(`group_${topicID}`);
}

function unknownTopic(topicID: string): { readonly errorCode: number; readonly errorMessage: string } {
  return { errorCode: NO_GROUP, errorMessage: `There is no topic ${topicID}` };
}

function setTexts(topic: Topic, info: Params): void {
  for (const key of TEXTS) if (info.has(key)) topic[key] = info.text(key);
}

/** The topic as the user of a device sees it. */
function topicInfo(world: World, device: Device, { id, ...texts }: Topic): Record<string, unknown> {
  const { recvOpt, draftText, unreadCount, lastMessage, groupAtInfoList } = world.conversations.look(
    device,
    `group_${id}`,
  );
  return {
    topicID: id,
    ...texts,
    selfMuteTime: 0,
    recvOpt,
    draftText,
    unreadCount,
    lastMessage,
    groupAtInfolist: groupAtInfoList,
  };
}
