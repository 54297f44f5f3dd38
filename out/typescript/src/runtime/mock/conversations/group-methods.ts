// Part of every binding that docbind makes. Do not edit.
import { INVALID } from '../base/codes.js';
import { refuse } from '../base/refusal.js';
import type { Behaviours, Call } from '../call.js';
import { forEachConversation } from './outcomes.js';

/** Methods about groups of conversations. */
export const CONVERSATION_GROUP_METHODS: Behaviours = {
  createConversationGroup(call) {
    const name = unusedName(call, 'groupName');
    const members = new Set<string>();
    call.world.conversations.groupsOf(call.me).set(name, members);
    const { outcomes, changed } = change(call, (id) => void members.add(id));
    tell(call, 'onConversationGroupCreated', name, changed);
    return outcomes;
  },

  getConversationGroupList: ({ world, me }) => [...world.conversations.groupsOf(me).keys()],

  deleteConversationGroup(call) {
    const { world, me, params } = call;
    const members = existing(call, 'groupName');
    world.conversations.groupsOf(me).delete(params.text('groupName'));
    world.outbox.tell(me, 'onConversationGroupDeleted', params.text('groupName'));
    for (const id of members) world.conversations.touch(me, id);
  },

  renameConversationGroup(call) {
    const { world, me, params } = call;
    const groups = world.conversations.groupsOf(me);
    const members = existing(call, 'oldName');
    const newName = unusedName(call, 'newName');
    const oldName = params.text('oldName');
    groups.delete(oldName);
    groups.set(newName, members);
    world.outbox.tell(me, 'onConversationGroupNameChanged', { oldName, newName });
    for (const id of members) world.conversations.touch(me, id);
  },

  addConversationsToGroup(call) {
    const members = existing(call, 'groupName');
    const { outcomes, changed } = change(call, (id) => void members.add(id));
    if (changed.length > 0) tell(call, 'onConversationsAddedToGroup', call.params.text('groupName'), changed);
    return outcomes;
  },

  deleteConversationsFromGroup(call) {
    const members = existing(call, 'groupName');
    const { outcomes, changed } = change(call, (id) => void members.delete(id));
    if (changed.length > 0) tell(call, 'onConversationsDeletedFromGroup', call.params.text('groupName'), changed);
    return outcomes;
  },
};

function existing({ world, me, params }: Call, key: string): Set<string> {
  const name = params.text(key);
  return world.conversations.groupsOf(me).get(name) ?? refuse(INVALID, `There is no conversation group ${name}`);
}

function unusedName({ world, me, params }: Call, key: string): string {
  const name = params.text(key);
  if (name === '') refuse(INVALID, `${key} is empty`);
  if (world.conversations.groupsOf(me).has(name)) refuse(INVALID, `There is a conversation group ${name} already`);
  return name;
}

function change(call: Call, run: (id: string) => void): { readonly outcomes: object[]; readonly changed: string[] } {
  const changed: string[] = [];
  const outcomes = forEachConversation(call, ({ id }) => {
    run(id);
    changed.push(id);
  });
  return { outcomes, changed };
}

function tell({ world, me }: Call, event: string, groupName: string, ids: readonly string[]): void {
  world.outbox.tell(me, event, (device) => ({
    groupName,
    conversationList: ids.map((id) => world.conversations.look(device, id)),
  }));
}
