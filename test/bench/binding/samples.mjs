/**
 * What validators are measured with: for each row the validator (`validate…`), the schema of the same name, values that
 * are right, and values in which several things are wrong. Values are parsed from JSON, as those of apps often are, and
 * there are several of each, so that no engine learns one object by heart.
 */
const COPIES = 8;

const createGroup = {
  groupType: 'Public',
  groupID: 'hikers-01',
  groupName: 'Hikers',
  notification: 'Saturday at nine',
  introduction: 'Walks around the lake',
  faceURL: 'https://example.com/hikers.png',
  addOpt: 2,
  isAllMuted: false,
  isSupportTopic: false,
  memberListMap: [
    { userID: 'kim', role: 200 },
    { userID: 'lee', role: 300 },
    { userID: 'sam', role: 200 },
  ],
};

const sendMessage = {
  id: 'message-1',
  receiver: 'kim',
  priority: 2,
  onlineUserOnly: false,
  cloudCustomData: '{"mood":"good"}',
  needReadReceipt: true,
  offlinePushInfo: {
    title: 'Lee',
    desc: 'Hello',
    disablePush: false,
    ext: '{}',
    ignoreIOSBadge: false,
    IOSSound: 'default',
    AndroidSound: 'bell',
  },
};

const setSelfInfo = {
  nickName: 'Kim',
  faceURL: 'https://example.com/kim.png',
  selfSignature: 'Out for a walk',
  gender: 1,
  allowType: 0,
  role: 3,
  level: 12,
  birthday: 19900401,
  customInfo: { Tag_Profile_Custom_City: 'Oslo', Tag_Profile_Custom_Pet: 'dog' },
};

/** A message with an element in an element, and lists inside of both. */
const message = {
  msgID: '144115-1650000000-1',
  sender: 'kim',
  nickName: 'Kim',
  friendRemark: '',
  nameCard: '',
  faceUrl: 'https://example.com/kim.png',
  groupID: 'hikers-01',
  status: 2,
  isSelf: false,
  isRead: true,
  isPeerRead: false,
  needReadReceipt: false,
  groupAtUserList: ['lee', 'sam'],
  elemType: 3,
  imageElem: {
    path: '/tmp/1.jpg',
    imageList: [
      { UUID: 'a', url: 'https://example.com/a', type: 0, size: 120000, width: 1200, height: 800 },
      { UUID: 'b', url: 'https://example.com/b', type: 1, size: 9000, width: 198, height: 132 },
      { UUID: 'c', url: 'https://example.com/c', type: 2, size: 60000, width: 720, height: 480 },
    ],
    nextElem: {
      elemType: 1,
      textElem: { text: 'The lake', nextElem: { elemType: 8, faceElem: { index: 4, data: 'smile' } } },
    },
  },
  localCustomInt: 0,
  cloudCustomData: '',
  seq: 41,
  random: 77,
  isExcludedFromUnreadCount: false,
  isExcludedFromLastMessage: false,
  isSupportMessageExtension: false,
  timestamp: 1650000000,
  offlinePushInfo: { title: 'Kim', desc: 'A picture', disablePush: false },
};

export const SAMPLES = [
  sample(
    'initSDK',
    'validateInitSDK',
    'InitSDKParams',
    { sdkAppID: 1400000000, logLevel: 4 },
    { sdkAppID: 'x', logLevel: 99, uuid: 1 },
  ),
  sample('createGroup', 'validateCreateGroup', 'CreateGroupParams', createGroup, {
    ...createGroup,
    groupType: 'Party',
    groupName: 7,
    isAllMuted: 'no',
    memberListMap: [{ userID: 'kim', role: 200 }, { userID: 8, role: 'x' }, 'sam'],
  }),
  sample('sendMessage', 'validateSendMessage', 'SendMessageParams', sendMessage, {
    ...sendMessage,
    id: undefined,
    priority: 9,
    onlineUserOnly: 1,
    offlinePushInfo: { ...sendMessage.offlinePushInfo, title: 1, disablePush: 'no' },
  }),
  sample(
    'getHistoryMessageList',
    'validateGetHistoryMessageList',
    'GetHistoryMessageListParams',
    { getType: 1, userID: 'kim', count: 20, messageTypeList: [1, 3, 4], messageSeqList: [11, 12, 13] },
    { getType: 9, userID: 5, messageTypeList: [1, 'x', 4], messageSeqList: [11, 1.5, '13'] },
  ),
  sample('setSelfInfo', 'validateSetSelfInfo', 'SetSelfInfoParams', setSelfInfo, {
    ...setSelfInfo,
    nickName: 1,
    gender: 'f',
    level: 'x',
    customInfo: { Tag_Profile_Custom_City: 5, Tag_Profile_Custom_Pet: 'dog' },
  }),
  sample(
    'getConversationListByFilter',
    'validateGetConversationListByFilter',
    'GetConversationListByFilterParams',
    { filter: { conversationType: 1, groupName: 'work', nextSeq: 0, count: 50, markType: 1 } },
    { filter: { conversationType: 7, nextSeq: 'x', count: '50', markType: 'y' } },
  ),
  sample(
    'twenty messages',
    'validateV2TIMMessage',
    'V2TIMMessage',
    Array.from({ length: 20 }, (_, seq) => ({ ...message, msgID: `144115-1650000000-${seq}`, seq })),
    Array.from({ length: 20 }, (_, seq) => ({
      ...message,
      seq,
      sender: 1,
      imageElem: { ...message.imageElem, imageList: [{ UUID: 5, size: 'x' }, { url: 'https://example.com/a' }] },
    })),
  ),
];

/** A list of values is checked one by one. */
function sample(name, validator, schema, right, wrong) {
  const copies = (value) => Array.from({ length: COPIES }, () => JSON.parse(JSON.stringify([value].flat())));
  return { name, validator, schema, isClass: schema === 'V2TIMMessage', right: copies(right), wrong: copies(wrong) };
}
