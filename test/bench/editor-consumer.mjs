/** Twenty calls as an app makes them, and what it reads of each result, which stands for `$`. */
const CALLS = [
  ['initSDK', '{ sdkAppID: 1400000000, logLevel: 3 }', '$'],
  ['login', "{ userID: 'alice', userSig: 'x' }", null],
  ['getVersion', '', '$'],
  ['getServerTime', '', '$'],
  ['createTextMessage', "{ text: 'Hello' }", '$.id'],
  ['sendMessage', "{ id: 'x', receiver: 'bob', priority: 1 }", '$.textElem?.text'],
  ['getHistoryMessageList', "{ userID: 'bob', getType: 1, count: 20 }", '$[0]?.msgID'],
  ['createGroup', "{ groupType: 'Work', groupName: 'Readers' }", '$'],
  ['getGroupsInfo', "{ groupIDList: ['readers'] }", '$[0]?.groupInfo.groupName'],
  ['getGroupMemberList', "{ groupID: 'readers', filter: 0, nextSeq: 0 }", '$.memberInfoList[0]?.nickName'],
  ['setSelfInfo', "{ nickName: 'Alice' }", null],
  ['getUsersInfo', "{ userIDList: ['bob'] }", '$[0]?.nickName'],
  ['getConversationList', '{ nextSeq: 0, count: 20 }', '$.conversationList[0]?.lastMessage?.elemType'],
  ['getTotalUnreadMessageCount', '', '$'],
  ['markC2CMessageAsRead', "{ userID: 'bob' }", null],
  ['revokeMessage', "{ lastMsgID: 'x' }", null],
  ['addFriend', "{ userID: 'bob', addType: 2 }", '$.resultCode'],
  ['getFriendList', '', '$[0]?.friendRemark ?? undefined'],
  ['getGroupAttributes', "{ groupID: 'readers' }", "$['seat1']"],
  ['setGroupAttributes', "{ groupID: 'readers', attributes: { seat1: 'alice' } }", null],
];

export const METHODS = CALLS.map(([method]) => method);

/**
 * A module that makes the calls. `call(method, params)` writes one, `data(result)` what the method's result is of what
 * it resolves with.
 */
export function consumer(head, call, data) {
  const lines = CALLS.flatMap(([method, params, read], index) => {
    const name = `r${index}`;
    const used = read === null ? `${name} !== undefined` : read.replace('$', data(name, method));
    return [`const ${name} = await ${call(method, params)};`, `use(${used});`];
  });
  return [head, 'declare function use(value: string | number | boolean | undefined): void;', ...lines, ''].join('\n');
}
