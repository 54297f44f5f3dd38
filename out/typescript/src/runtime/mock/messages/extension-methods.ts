// Part of every binding that docbind makes. Do not edit.
import { EXTENSION_CONFLICT, INVALID } from '../base/codes.js';
import { refuse } from '../base/refusal.js';
import { bytesOf } from '../base/text.js';
import type { Behaviours, Call } from '../call.js';
import type { Device } from '../device.js';
import { tellHolders } from './change-methods.js';
import type { Message } from './message.js';
import { activeMessageOf } from './messages.js';

const MAX_EXTENSIONS = 300;
const MAX_PER_CALL = 20;
const MAX_KEY_BYTES = 100;
const MAX_VALUE_BYTES = 1024;

/** Methods about the extensions of messages. */
export const EXTENSION_METHODS: Behaviours = {
  setMessageExtensions(call) {
    const { world, device, params } = call;
    const message = extensible(call);
    const given = params
      .inners('extensions')
      .map((one) => [one.text('extensionKey'), one.text('extensionValue')] as const);
    refuseUnlessFits(message, given);
    const extensions: { extensionKey: string; extensionValue: string }[] = [];
    const results = given.map(([key, value]) => {
      if (isBehind(device, message, key)) return result(device, message, key, EXTENSION_CONFLICT);
      message.extensions.set(key, { value, version: world.nextNumber() });
      extensions.push({ extensionKey: key, extensionValue: value });
      return result(device, message, key, 0);
    });
    if (extensions.length > 0)
      tell(
        call,
        message,
        'onRecvMessageExtensionsChanged',
        { extensions },
        extensions.map(({ extensionKey }) => extensionKey),
      );
    return results;
  },

  getMessageExtensions(call) {
    const message = extensible(call);
    for (const key of message.extensions.keys()) hear(call.device, message, key);
    return [...message.extensions].map(([extensionKey, { value }]) => ({ extensionKey, extensionValue: value }));
  },

  deleteMessageExtensions(call) {
    const { device, params } = call;
    const message = extensible(call);
    const deleted: string[] = [];
    const results = params.texts('keys').map((key) => {
      const value = message.extensions.get(key)?.value ?? '';
      if (!message.extensions.has(key)) return result(device, message, key, INVALID);
      if (isBehind(device, message, key)) return result(device, message, key, EXTENSION_CONFLICT);
      message.extensions.delete(key);
      deleted.push(key);
      return { resultCode: 0, resultInfo: '', extension: { extensionKey: key, extensionValue: value } };
    });
    if (deleted.length > 0) tell(call, message, 'onRecvMessageExtensionsDeleted', { extensionKeys: deleted }, deleted);
    return results;
  },
};

function extensible({ world, device, params }: Call): Message {
  const message = activeMessageOf(world, device, params.text('msgID'));
  const { isSupportMessageExtension } = message.options;
  // A live group has none, however the message was sent.
  return isSupportMessageExtension && (message.group?.traits.history ?? true)
    ? message
    : refuse(INVALID, 'The message supports no extensions');
}

function refuseUnlessFits(message: Message, given: readonly (readonly [string, string])[]): void {
  if (given.length > MAX_PER_CALL) refuse(INVALID, `One call sets at most ${MAX_PER_CALL} extensions`);
  const keys = new Set([...message.extensions.keys(), ...given.map(([key]) => key)]);
  if (keys.size > MAX_EXTENSIONS) refuse(INVALID, `A message has at most ${MAX_EXTENSIONS} extensions`);
  for (const [key, value] of given) {
    if (key === '' || bytesOf(key) > MAX_KEY_BYTES) refuse(INVALID, `A key has 1 to ${MAX_KEY_BYTES} bytes`);
    if (bytesOf(value) > MAX_VALUE_BYTES) refuse(INVALID, `A value has at most ${MAX_VALUE_BYTES} bytes`);
  }
}

/** Whether somebody else was first: there is a state of the key that the device has not heard of. */
function isBehind({ state }: Device, message: Message, key: string): boolean {
  const version = message.extensions.get(key)?.version;
  return version !== undefined && version !== state.session.heard.get(place(message, key));
}

function hear({ state }: Device, message: Message, key: string): void {
  state.session.heard.set(place(message, key), message.extensions.get(key)?.version ?? 0);
}

function place({ msgID }: Message, key: string): string {
  return JSON.stringify(['extension', msgID, key]);
}

/** What became of a key; whoever gets it knows the state of the key. */
function result(device: Device, message: Message, key: string, code: number): object {
  hear(device, message, key);
  const extension = { extensionKey: key, extensionValue: message.extensions.get(key)?.value ?? '' };
  const resultInfo = code === EXTENSION_CONFLICT ? 'Somebody else was first' : code === 0 ? '' : 'There is no such key';
  return { resultCode: code, resultInfo, extension };
}

/** Tells the others in the conversation, and the user's other devices. */
function tell(call: Call, message: Message, event: string, data: object, keys: readonly string[]): void {
  const { world, device } = call;
  const arrived = (other: Device): void => keys.forEach((key) => hear(other, message, key));
  tellHolders(world, message, event, { msgID: message.msgID, ...data }, { except: device, arrived });
}
