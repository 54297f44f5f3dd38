// Part of every binding that docbind makes. Do not edit.
import { GROUP_RECALL_TOO_LATE, INVALID, NOT_ALLOWED, RECALL_TOO_LATE } from '../base/codes.js';
import type { Params } from '../base/params.js';
import { copyJson, isRecord } from '../base/json.js';
import { refuse } from '../base/refusal.js';
import type { Behaviours } from '../call.js';
import type { DataFor, TellOptions } from '../outbox.js';
import type { World } from '../world.js';
import { audience } from './deliver.js';
import { type Content, conversationOf, type Message, remember } from './message.js';
import { activeMessageOf, isShownTo } from './messages.js';
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
    for (const userID of audience(message)) {
      const conversation = world.conversations.find(userID, conversationOf(message, userID));
      conversation?.unread.delete(message.msgID);
      conversation?.forgetMention(message.seq);
    }
    tellHolders(world, message, 'onRecvMessageRevoked', message.msgID, { except: device });
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
    tellHolders(world, message, 'onRecvMessageModified', (other) => messageView(world, other, message), {
      arrived: (other) => keep(other, message),
    });
    return outcome(0, '');
  },
};

/** Tells of a message, wherever it still is: a device may have it although another one of its user has deleted it. */
export function tellHolders(world: World, message: Message, event: string, data: DataFor, options: TellOptions): void {
  for (const userID of audience(message)) {
    world.outbox.tell(userID, event, data, { ...options, to: (device) => isShownTo(device, message) });
    world.conversations.touch(userID, conversationOf(message, userID));
  }
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
