// Part of every binding that docbind makes. Do not edit.
import { INVALID } from '../base/codes.js';
import type { Params } from '../base/params.js';
import { refuse } from '../base/refusal.js';
import { mentions } from '../base/text.js';
import type { Behaviours, Call } from '../call.js';
import type { World } from '../world.js';
import { historyOf, localHistoryOf } from './history.js';
import type { Message } from './message.js';
import { handOut } from './view.js';

const MAX_WORDS = 5;
const MAX_SENDERS = 5;

interface Match {
  readonly conversationID: string;
  /** Newest first. */
  readonly messages: readonly Message[];
}

/** Methods that search messages. */
export const SEARCH_METHODS: Behaviours = {
  searchLocalMessages: (call) => search(call, localHistoryOf),
  searchCloudMessages: (call) => search(call, historyOf),
};

function search(call: Call, read: typeof historyOf): object {
  const { world, device, me } = call;
  const param = call.params.inner('searchParam');
  refuseUnlessBounded(param);
  const conversationID = param.text('conversationID');
  const all = world.conversations.of(me).map(({ id }) => id);
  const matches: Match[] = [];
  for (const id of conversationID === '' ? all : [conversationID]) {
    const messages = read(world, device, id).filter((message) => isMatch(world, param, message));
    if (messages.length > 0) matches.push({ conversationID: id, messages: messages.reverse() });
  }
  return conversationID === '' ? throughAll(call, param, matches) : throughOne(call, param, matches[0]);
}

function refuseUnlessBounded(param: Params): void {
  const words = param.texts('keywordList').length;
  const senders = param.texts('userIDList').length;
  if (words === 0 && senders === 0 && param.terms('messageTypeList').length === 0)
    refuse(INVALID, 'One of keywordList, userIDList and messageTypeList has to be there');
  if (words > MAX_WORDS) refuse(INVALID, `There can be up to ${MAX_WORDS} keywords`);
  if (senders > MAX_SENDERS) refuse(INVALID, `There can be up to ${MAX_SENDERS} senders`);
}

function isMatch({ terms, clock }: World, param: Params, { content, sender, time, revoked }: Message): boolean {
  const { elemType, texts } = content;
  const hidden = [terms.of('V2TIM_ELEM_TYPE_FACE'), terms.of('V2TIM_ELEM_TYPE_GROUP_TIPS')];
  if (revoked || hidden.includes(elemType)) return false;
  const types = param.terms('messageTypeList');
  if (types.length > 0 && !types.includes(elemType)) return false;
  const senders = param.texts('userIDList');
  if (senders.length > 0 && !senders.includes(sender)) return false;
  // In whole seconds, as messages tell their time: one of the last second is among them.
  const [sent, now] = [Math.floor(time / 1000), Math.floor(clock.now() / 1000)];
  const end = param.number('searchTimePosition') || now;
  const period = param.number('searchTimePeriod');
  if (sent > end || (period > 0 && sent < end - period)) return false;
  const words = param.texts('keywordList');
  const needsAll = param.raw('type') === terms.of('V2TIM_KEYWORD_LIST_MATCH_TYPE_AND');
  const found = words.filter((word) => mentions(texts, word)).length;
  return words.length === 0 || (needsAll ? found === words.length : found > 0);
}

/** One page of conversations; the messages only of those in which one alone matches. */
function throughAll({ world, device }: Call, param: Params, matches: readonly Match[]): object {
  const messageSearchResultItems = page(param, matches).map(({ conversationID, messages }) => ({
    conversationID,
    messageCount: messages.length,
    messageList: messages.length === 1 ? handOut(world, device, messages) : [],
  }));
  return { totalCount: matches.length, messageSearchResultItems };
}

/** One page of the messages. */
function throughOne({ world, device }: Call, param: Params, match: Match | undefined): object {
  if (!match) return { totalCount: 0, messageSearchResultItems: [] };
  const { conversationID, messages } = match;
  const messageList = handOut(world, device, page(param, messages));
  const item = { conversationID, messageCount: messages.length, messageList };
  return { totalCount: messages.length, messageSearchResultItems: [item] };
}

/** Pages are counted from 0; without a size there is one. */
function page<Item>(param: Params, items: readonly Item[]): readonly Item[] {
  const size = param.number('pageSize');
  if (size <= 0) return items;
  const start = param.number('pageIndex') * size;
  return items.slice(start, start + size);
}
