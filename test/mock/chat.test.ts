import { describe, expect, test } from 'vitest';
import { pair, term, textIn } from './clients.js';

describe('two clients on one mock', () => {
  test('chat with each other', async () => {
    const { mock, alice, bob } = await pair({ users: [{ userID: 'alice', nickName: 'Alice' }, 'bob'] });
    const created = await alice.call('createTextMessage', { text: 'Hello' });
    expect(created).toMatchObject({ messageInfo: { msgID: '', isSelf: true, textElem: { text: 'Hello' } } });
    const sent = await alice.call('sendMessage', { id: textIn(created, 'id'), receiver: 'bob', groupID: '' });
    await mock.idle();
    expect(sent).toMatchObject({ sender: 'alice', userID: 'bob', groupID: null, isSelf: true });
    expect(bob.heard('onRecvNewMessage')).toMatchObject([
      { msgID: textIn(sent, 'msgID'), sender: 'alice', nickName: 'Alice', userID: 'alice', isSelf: false, isRead: false },
    ]);
    expect(bob.heard('onNewConversation')).toMatchObject([
      [{ conversationID: 'c2c_alice', showName: 'Alice', unreadCount: 1, lastMessage: { textElem: { text: 'Hello' } } }],
    ]);
    expect(alice.heard('onRecvNewMessage')).toEqual([]);
    expect(alice.heard('onNewConversation')).toMatchObject([[{ conversationID: 'c2c_bob', unreadCount: 0 }]]);
  });
});

test('terms', () => expect(term('V2TIM_C2C')).toBe(1));
