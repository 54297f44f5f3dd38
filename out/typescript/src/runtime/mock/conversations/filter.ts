// Part of every binding that docbind makes. Do not edit.
import type { Params } from '../base/params.js';
import type { Term } from '../base/terms.js';
import type { World } from '../world.js';
import type { Conversation } from './conversation.js';

/** Conditions on conversations, all of which must hold. */
export interface UnreadFilter {
  /** The member that stands for none, or absent: both types. */
  readonly conversationType: Term;
  /** 0: no condition. */
  readonly markType: number;
  /** Null: no condition. */
  readonly groupName: string | null;
  readonly hasUnreadCount: boolean;
  readonly hasGroupAtInfo: boolean;
}

export function filterOf(world: World, params: Params): UnreadFilter {
  return {
    conversationType: params.term('conversationType', world.terms.of('CONVERSATION_TYPE_INVALID')),
    markType: params.number('markType'),
    groupName: params.text('groupName') || null,
    hasUnreadCount: params.flag('hasUnreadCount'),
    hasGroupAtInfo: params.flag('hasGroupAtInfo'),
  };
}

/** Two filters that differ elsewhere are one and the same. */
export function keyOf({ conversationType, markType, groupName }: UnreadFilter): string {
  return JSON.stringify([conversationType, markType, groupName]);
}

export function passes(world: World, userID: string, conversation: Conversation, filter: UnreadFilter): boolean {
  const { conversationType, markType, groupName, hasUnreadCount, hasGroupAtInfo } = filter;
  const type = world.terms.of(conversation.isGroup ? 'V2TIM_GROUP' : 'V2TIM_C2C');
  if (conversationType !== world.terms.of('CONVERSATION_TYPE_INVALID') && conversationType !== type) return false;
  if (markType !== 0 && !conversation.marks.has(markType)) return false;
  if (groupName !== null && !world.conversations.groupsOf(userID).get(groupName)?.has(conversation.id)) return false;
  if (hasUnreadCount && conversation.unread.size === 0) return false;
  return !hasGroupAtInfo || conversation.mentions.length > 0;
}
