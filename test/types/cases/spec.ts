/** What apps write with the types of the reference. */
import { V2TIM_ElemType, V2TIM_GroupType, V2TIM_MsgStatus, V2TIM_Priority } from './typescript/src/enums.js';
import { groupListener, type sdkListener } from './typescript/src/listeners.js';
import type {
  CreateGroupParams,
  GetGroupMessageReadMemberListParams,
  GetHistoryMessageListParams,
  GetUnreadMessageCountByFilterParams,
  SearchLocalMessagesParams,
  SendMessageParams,
  SendReplyMessageParams,
  SetMessageExtensionsParams,
  V2TIMConversation,
  V2TIMElem,
  V2TIMGroupInfo,
  V2TIMMessage,
  V2TIMOfflinePushInfo,
  V2TIMTextElem,
} from './typescript/src/types.js';

declare function take<T>(value: T): void;
declare const message: V2TIMMessage;
declare const isGroup: boolean;
declare const to: string;

// Content of messages.
take<string | undefined>(message.textElem?.text);
if (message.elemType === V2TIM_ElemType.V2TIM_ELEM_TYPE_TEXT) take<string | undefined>(message.textElem.text);
if (message.elemType === V2TIM_ElemType.V2TIM_ELEM_TYPE_GROUP_TIPS)
  take<string | undefined>(message.groupTipsElem.groupID);
// @ts-expect-error: not every message has text
take(message.textElem.text);
if (message.elemType === V2TIM_ElemType.V2TIM_ELEM_TYPE_IMAGE)
  for (const { url, width = 0 } of message.imageElem.imageList ?? []) take<[string | undefined, number]>([url, width]);

function contentOf(of: V2TIMMessage): string {
  switch (of.elemType) {
    case V2TIM_ElemType.V2TIM_ELEM_TYPE_TEXT:
      return of.textElem.text ?? '';
    case V2TIM_ElemType.V2TIM_ELEM_TYPE_FACE:
      return `sticker ${of.faceElem.index}`;
    case V2TIM_ElemType.V2TIM_ELEM_TYPE_FILE:
      return of.fileElem.fileName ?? 'a file';
    default:
      return `content of type ${of.elemType}`;
  }
}
take(contentOf);

// Linked elements.
function texts(first: V2TIMElem | undefined): string[] {
  const found: string[] = [];
  let elem = first;
  while (elem) {
    if (elem.elemType === V2TIM_ElemType.V2TIM_ELEM_TYPE_TEXT) found.push(elem.textElem.text ?? '');
    elem = elem.nextElem;
  }
  return found;
}
if (message.elemType === V2TIM_ElemType.V2TIM_ELEM_TYPE_TEXT) take(texts(message.textElem.nextElem));

// What is null, and what is absent.
take<V2TIMMessage>({ groupID: null, userID: 'bob' });
take<string | null | undefined>(message.groupID);
// @ts-expect-error: a group message has no userID
take<string | undefined>(message.userID);
take<V2TIMMessage['textElem']>({} satisfies V2TIMTextElem);

// Messages that callers make or change.
take<V2TIMMessage>({ msgID: '1' });
take<V2TIMMessage>({ ...message, localCustomData: 'seen' });
const kept: readonly V2TIMMessage[] = JSON.parse('[]');
take(kept.filter(({ status }) => status === V2TIM_MsgStatus.V2TIM_MSG_STATUS_SEND_SUCC));
const byID = new Map<string, V2TIMMessage>();
if (message.msgID !== undefined) byID.set(message.msgID, message);

// Sending: to a user, to a group, or to a user in a group.
take<SendMessageParams>({ id: '1', receiver: 'bob' });
take<SendMessageParams>({ id: '1', receiver: 'bob', groupID: '' });
take<SendMessageParams>({ id: '1', receiver: 'bob', groupID: null, priority: V2TIM_Priority.V2TIM_PRIORITY_HIGH });
take<SendMessageParams>({ id: '1', receiver: isGroup ? '' : to, groupID: isGroup ? to : '' });
take<SendMessageParams>({ id: '1', ...(isGroup ? { groupID: to } : { receiver: to }) });
// @ts-expect-error: to nobody
take<SendMessageParams>({ id: '1' });
// @ts-expect-error: to nobody
take<SendReplyMessageParams>({ id: '1', replyMessage: { msgID: '1' } });
take<SendReplyMessageParams>({ id: '1', replyMessage: { msgID: '1' }, groupID: 'g' });
// @ts-expect-error: no such priority
take<SendMessageParams>({ id: '1', receiver: 'bob', priority: 9 });
// @ts-expect-error: misspelt
take<SendMessageParams>({ id: '1', reciever: 'bob' });

// What the page says neither is needed nor may be left out.
take<GetUnreadMessageCountByFilterParams>({ filter: {} });
take<SetMessageExtensionsParams>({ msgID: '1', extensions: [{ extensionKey: 'a' }] });
// The rule reaches into searchParam, so the validator knows it and the types do not.
take<SearchLocalMessagesParams>({
  searchParam: { type: 0, pageSize: 1, pageIndex: 0, searchTimePosition: 0, searchTimePeriod: 0 },
});
take<GetHistoryMessageListParams['lastMsgID']>(null);
take<CreateGroupParams['groupType']>(V2TIM_GroupType.V2TIM_GROUP_TYPE_WORK);
take<CreateGroupParams['groupType']>('Public');
// @ts-expect-error: no such group type
take<CreateGroupParams['groupType']>('Private');
take<V2TIMGroupInfo['groupType']>('a later one');
// Of a class that only callers make, enums are closed, too.
take<CreateGroupParams['memberListMap']>([{ userID: 'kim', role: 300 }]);
// @ts-expect-error: no such role
take<CreateGroupParams['memberListMap']>([{ userID: 'kim', role: 7 }]);
take<GetGroupMessageReadMemberListParams['filter']>(1);
// @ts-expect-error: 0 or 1
take<GetGroupMessageReadMemberListParams['filter']>(2);
take<V2TIMOfflinePushInfo>({ IOSPushType: 2 });
take<V2TIMMessage | undefined>({} satisfies V2TIMConversation['lastMessage']);

// Listeners: a class each, and none passes for another.
take<groupListener>(new groupListener({ onMemberEnter: ({ data }) => take<string | undefined>(data.groupID) }));
// @ts-expect-error: of another kind
take<sdkListener>(new groupListener());
// @ts-expect-error: handlers alone are no listener
take<groupListener>({ onMemberEnter: null });
// @ts-expect-error: no such event
new groupListener({ onMemberEntered: () => undefined });
