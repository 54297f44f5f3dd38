// Part of every binding that docbind makes. Do not edit.
import { GROUP_RECALL_TOO_LATE, INVALID, NOT_ALLOWED, RECALL_TOO_LATE } from '../base/codes.js';
import type { Params } from '../base/params.js';
import { copyJson, isRecord } from '../base/json.js';
import { refuse } from '../base/refusal.js';
import type { Behaviours } from '../call.js';
import { audience } from './deliver.js';
import { type Content, conversationOf, type Message, remember } from './message.js';
import { activeMessageOf } from './messages.js';
import { keep, messageView } from './view.js';

/** Methods that change messages for all who have them. */
export const MESSAGE_CHANGE_METHODS: Behaviours = {
  revokeMessage({ world, device, me, params }) {
    const message = activeMessageOf(world, device, params.text('lastMsgID'));
    const inGroup = message.groupID !== '';
    if (message.imported || message.revoked) refuse(INVALID, 'The message was not sent, or is recalled already');
    if (message.sender !== me) refuse(inGroup ? NOT_ALLOWED : INVALID, 'Only its sender can recall a message');
    if (world.clock.now() - message.time > world.settings.recallSeconds * 1000)
      refuse(inGroup ? GROUP_RECALL_TOO_LATE : RECALL_TOO_LATE, 'It is too late to recall the message');
    remember(message, world.nextNumber());
    message.revoked = true;
    for (const userID of holders(message)) {
      const conversationID = conversationOf(message, userID);
      world.conversations.find(userID, conversationID)?.unread.delete(message.msgID);
      world.outbox.tell(userID, 'onRecvMessageRevoked', message.msgID, { except: device });
      world.conversations.touch(userID, conversationID);
    }
  },

  modifyMessage(call) {
    const { world, device } = call;
    const given = call.params.inner('message');
    const message = activeMessageOf(world, device, given.text('msgID'));
    if (message.imported || message.revoked) refuse(INVALID, 'The message was not sent, or is recalled');
    const outcome = (code: number, desc: string): object => {
      keep(device, message);
      return { code, desc, message: messageView(world, device, message) };
    };
    const seen = device.state.store.versions.get(message.msgID);
    if (seen !== message.version) return outcome(INVALID, 'Somebody else has changed the message');
    remember(message, world.nextNumber());
    message.content = changedContent(message.content, given);
    if (given.has('cloudCustomData')) message.cloudCustomData = given.text('cloudCustomData');
    message.version++;
    for (const userID of holders(message)) {
      world.outbox.tell(userID, 'onRecvMessageModified', (other) => messageView(world, other, message), {
        arrived: (other) => keep(other, message),
      });
      world.conversations.touch(userID, conversationOf(message, userID));
    }
    return outcome(0, '');
  },
};

/** Those who have a message: in a group, the members to whom it went. */
export function holders(message: Message): string[] {
  return audience(message).filter((userID) => !message.hiddenFor.has(userID));
}

/** The content keeps its kind; of its element, what is given is new. */
function changedContent(content: Content, given: Params): Content {
  const elem = copyJson(given.raw(content.field));
  if (!isRecord(elem)) return content;
  const texts = ['text', 'data', 'desc', 'extension'].map((key) => elem[key]);
  return {
    ...content,
    elemFor: (device) => ({ ...content.elemFor(device), ...elem }),
    texts: texts.filter((text): text is string => typeof text === 'string'),
  };
}
