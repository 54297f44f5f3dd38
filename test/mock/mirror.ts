import type { HostEvent } from '../../templates/typescript/runtime/host.js';
import { type Client, type Json, listIn, term, textIn } from './clients.js';

/** An app that never asks again: what it shows, it knows from events. */
export class Mirror {
  readonly conversations = new Map<string, Json>();
  readonly messages = new Map<string, Json>();
  readonly friends = new Map<string, Json>();
  readonly groups = new Set<string>();
  readonly attributes = new Map<string, unknown>();
  /** Events that could not be. */
  readonly nonsense: string[] = [];
  unread: unknown = 0;

  constructor(
    readonly client: Client,
    readonly userID: string,
  ) {
    client.device.receive((event) => this.hear(event as HostEvent));
  }

  /** What the app would be told if it asked, in which it differs from what it shows. */
  async differences(): Promise<string[]> {
    const { client } = this;
    const list = listIn(await client.call('getConversationList', { nextSeq: 0, count: 100 }), 'conversationList');
    const found = (await client.call('findMessages', { messageIDList: [...this.messages.keys()] })) as Json[];
    const friends = (await client.call('getFriendList')) as Json[];
    const groups = [
      ...((await client.call('getJoinedGroupList')) as Json[]),
      ...((await client.call('getJoinedCommunityList')) as Json[]),
    ];
    // A message that was deleted on the device is found, though the app hears no more of it.
    const known = found.filter(({ status }) => status !== term('V2TIM_MSG_STATUS_HAS_DELETED'));
    const shown = known.map(({ msgID }) => this.messages.get(String(msgID)) ?? {});
    const differences = [
      ...this.nonsense,
      ...different('conversations', [...this.conversations.values()], list, 'conversationID'),
      ...different('messages', shown.map(lasting), known.map(lasting), 'msgID'),
      ...different('friends', [...this.friends.values()], friends, 'userID'),
      ...different('unread', this.unread, await client.call('getTotalUnreadMessageCount')),
      ...different('groups', [...this.groups].sort(), groups.map((group) => textIn(group, 'groupID')).sort()),
    ];
    for (const [groupID, attributes] of this.attributes)
      differences.push(...different('attributes', attributes, await client.call('getGroupAttributes', { groupID })));
    return differences;
  }

  private hear({ type, data }: HostEvent): void {
    const all = (Array.isArray(data) ? data : [data]) as readonly Json[];
    const ids = all as readonly unknown[] as readonly string[];
    switch (type) {
      case 'onNewConversation':
      case 'onConversationChanged':
        for (const one of all) this.show(one, type === 'onNewConversation');
        break;
      case 'onConversationDeleted':
        for (const id of ids) if (!this.conversations.delete(id)) this.nonsense.push(`no ${id} to delete`);
        break;
      case 'onTotalUnreadMessageCountChanged':
        this.unread = data;
        break;
      case 'onRecvNewMessage':
      case 'onRecvMessageModified':
        for (const one of all) this.messages.set(textIn(one, 'msgID'), one);
        break;
      case 'onRecvMessageRevoked':
        this.messages.delete(String(data));
        break;
      case 'onFriendListAdded':
      case 'onFriendInfoChanged':
        for (const one of all) this.friends.set(textIn(one, 'userID'), one);
        break;
      case 'onFriendListDeleted':
        for (const id of ids) this.friends.delete(id);
        break;
      case 'onGroupAttributeChanged':
        this.attributes.set(textIn(data, 'groupID'), (data as Json)['groupAttributeMap']);
        break;
      default:
        this.hearOfGroup(type, data);
    }
  }

  private hearOfGroup(type: string, data: unknown): void {
    const { groupID, memberList } = (data ?? {}) as { groupID: string; memberList?: readonly Json[] };
    const isAboutMe = memberList?.some(({ userID }) => userID === this.userID) ?? false;
    const enters = isAboutMe && (type === 'onMemberEnter' || type === 'onMemberInvited');
    const leaves =
      (isAboutMe && type === 'onMemberKicked') || type === 'onQuitFromGroup' || type === 'onGroupDismissed';
    if (enters || type === 'onGroupCreated') this.groups.add(groupID);
    if (leaves) this.leave(groupID);
  }

  /** The device that leaves a group is not told. */
  leave(groupID: string): void {
    this.groups.delete(groupID);
    this.attributes.delete(groupID);
  }

  private show(conversation: Json, isNew: boolean): void {
    const id = textIn(conversation, 'conversationID');
    if (this.conversations.has(id) === isNew) this.nonsense.push(`${id} is ${isNew ? 'not new' : 'not known'}`);
    this.conversations.set(id, conversation);
  }
}

/** What of a message does not change without an event about the message. */
function lasting({ msgID, textElem, cloudCustomData }: Json): Json {
  return { msgID, textElem, cloudCustomData };
}

function different(what: string, shown: unknown, real: unknown, key?: string): string[] {
  const [one, other] = [shown, real].map((value) => JSON.stringify(key ? sorted(value, key) : value));
  return one === other ? [] : [`${what}: ${one} is shown, but it is ${other}`];
}

function sorted(list: unknown, key: string): Json[] {
  return [...(list as Json[])].sort((one, other) => (textIn(one, key) < textIn(other, key) ? -1 : 1));
}
