import { type Client, listIn, term, textIn } from '../clients.js';
import type { Stage } from './stage.js';

const CREATED: readonly (readonly [method: string, params: object])[] = [
  ['createTextMessage', { text: 'Shall we read chapter two?' }],
  ['createTextAtMessage', { text: '@bob Hello', atUserList: ['bob'] }],
  ['createCustomMessage', { data: '{"kind":"vote"}', desc: 'A vote', extension: '' }],
  ['createImageMessage', { imagePath: '/pictures/cover.jpg' }],
  ['createSoundMessage', { soundPath: '/recordings/hello.m4a', duration: 12 }],
  [
    'createVideoMessage',
    { videoFilePath: '/videos/reading.mp4', type: 'mp4', duration: 34, snapshotPath: '/videos/reading.jpg' },
  ],
  ['createFileMessage', { filePath: '/documents/list.pdf', fileName: 'list.pdf' }],
  ['createLocationMessage', { desc: 'The library', longitude: 121.4753, latitude: 31.2286 }],
  ['createFaceMessage', { index: 3, desc: 'cats/wave' }],
];

/** Messages of all kinds between two users, and all that can be done with them. */
export async function messageMethods(stage: Stage): Promise<void> {
  const { mock, alice, bob } = stage;
  const sent = new Map<string, string>();
  for (const [method, params] of CREATED) {
    const { id } = { id: textIn(await alice.call(method, params), 'id') };
    const options = { needReadReceipt: true, isSupportMessageExtension: true, localCustomData: 'mine' };
    const message = await alice.call('sendMessage', {
      id,
      receiver: 'bob',
      ...options,
      offlinePushInfo: { title: 'A' },
    });
    sent.set(method, textIn(message, 'msgID'));
  }
  await mock.idle();
  const [text = '', image = '', video = ''] = ['Text', 'Image', 'Video'].map((kind) =>
    sent.get(`create${kind}Message`),
  );
  await forwardAndReply(alice, [...sent.values()]);
  await readAndFind(bob, [...sent.values()]);
  await bob.call('downloadMessage', { msgID: image, imageType: term('V2TIM_IMAGE_TYPE_THUMB') });
  await bob.call('downloadMessage', { msgID: video, isSnapshot: true });
  for (const kind of ['Image', 'Sound', 'Video', 'File'])
    await bob.call('getMessageOnlineUrl', { msgID: sent.get(`create${kind}Message`) });
  await extend(bob, text);
  await change(stage, text);
  await removeSome(bob, [...sent.values()]);
  await mock.idle();
}

async function forwardAndReply(alice: Client, [text = '', ...more]: readonly string[]): Promise<void> {
  const copy = textIn(await alice.call('createForwardMessage', { msgID: text }), 'id');
  await alice.call('sendMessage', { id: copy, receiver: 'carol' });
  const params = { msgIDList: [text, ...more], title: 'Chat', abstractList: ['Alice: …'], compatibleText: 'Update' };
  const merged = textIn(await alice.call('createMergerMessage', params), 'id');
  const message = await alice.call('sendMessage', { id: merged, receiver: 'bob' });
  await alice.call('downloadMergerMessage', { msgID: textIn(message, 'msgID') });
  const answer = textIn(await alice.call('createTextMessage', { text: 'Yes' }), 'id');
  const found = (await alice.call('findMessages', { messageIDList: [text] })) as readonly unknown[];
  await alice.call('sendReplyMessage', { id: answer, receiver: 'bob', replyMessage: found[0] });
}

async function readAndFind(bob: Client, msgIDs: readonly string[]): Promise<void> {
  await bob.call('getHistoryMessageList', { userID: 'alice', count: 20, getType: term('V2TIM_GET_CLOUD_OLDER_MSG') });
  await bob.call('getC2CHistoryMessageList', { userID: 'alice', count: 20, lastMsgID: msgIDs[3] });
  await bob.call('sendMessageReadReceipts', { messageIDList: msgIDs });
  await bob.call('getMessageReadReceipts', { messageIDList: msgIDs });
  await bob.call('getTotalUnreadMessageCount');
  await bob.call('markC2CMessageAsRead', { userID: 'alice' });
  await bob.call('markAllMessageAsRead');
  const searchParam = { keywordList: ['chapter'], conversationID: 'c2c_alice', pageSize: 10, pageIndex: 0 };
  await bob.call('searchLocalMessages', { searchParam });
  await bob.call('searchCloudMessages', { searchParam: { userIDList: ['alice'] } });
  await bob.call('insertC2CMessageToLocalStorage', { data: 'Friends now', userID: 'alice', sender: 'bob' });
  await bob.call('setC2CReceiveMessageOpt', {
    userIDList: ['alice'],
    opt: term('V2TIM_RECEIVE_NOT_NOTIFY_MESSAGE'),
  });
  await bob.call('getC2CReceiveMessageOpt', { userIDList: ['alice', 'carol'] });
  await bob.call('setC2CReceiveMessageOpt', { userIDList: ['alice'], opt: term('V2TIM_RECEIVE_MESSAGE') });
}

async function extend(bob: Client, msgID: string): Promise<void> {
  await bob.call('setMessageExtensions', { msgID, extensions: [{ extensionKey: 'bob', extensionValue: 'yes' }] });
  await bob.call('getMessageExtensions', { msgID });
  await bob.call('deleteMessageExtensions', { msgID, keys: ['bob'] });
}

async function change({ mock, alice, bob }: Stage, msgID: string): Promise<void> {
  const found = (await alice.call('findMessages', { messageIDList: [msgID] })) as readonly object[];
  await alice.call('modifyMessage', { message: { ...found[0], cloudCustomData: 'edited' } });
  await mock.idle();
  await alice.call('revokeMessage', { lastMsgID: msgID });
  await bob.call('findMessages', { messageIDList: [msgID] });
}

async function removeSome(bob: Client, msgIDs: readonly string[]): Promise<void> {
  await bob.call('deleteMessageFromLocalStorage', { msgID: msgIDs[1] });
  await bob.call('deleteMessages', { msgIDs: [msgIDs[2], msgIDs[3]] });
  await bob.call('findMessages', { messageIDList: msgIDs });
  await bob.call('clearC2CHistoryMessage', { userID: 'alice' });
  const page = await bob.call('getConversationListByConversationIds', { conversationIDList: ['c2c_alice'] });
  if (listIn(page, 'conversationList').length !== 1) throw new Error('A conversation without messages is gone');
}
