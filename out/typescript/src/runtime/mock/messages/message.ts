// Part of every binding that docbind makes. Do not edit.
import type { Term } from '../base/terms.js';
import type { Device } from '../device.js';
import type { Group } from '../groups/group.js';

/** What a message says. */
export interface Content {
  readonly elemType: Term;
  /** The member of the message that holds it: `textElem`. */
  readonly field: string;
  /** Its element, as a device sees it: only there are downloaded files. */
  readonly elemFor: (device: Device) => { readonly [key: string]: unknown };
  /** What a search looks through. */
  readonly texts: readonly string[];
  readonly files?: readonly MediaFile[];
  readonly merged?: Merged;
  readonly signaling?: SignalingStep;
}

/** A file that was uploaded with a message. */
export interface MediaFile {
  readonly uuid: string;
  /** Of an image, which size it is; else `main`, or `snapshot` for the cover of a video. */
  readonly role: Term;
  readonly size: number;
}

export interface Merged {
  readonly messages: readonly Message[];
  /** How many layers of merged messages there are, this one included. */
  readonly layers: number;
}

/** A step of an invitation that a message stands for. */
export interface SignalingStep {
  readonly inviteID: string;
  readonly groupID: string;
  readonly inviter: string;
  readonly inviteeList: readonly string[];
  readonly data: string;
  readonly timeout: number;
  readonly actionType: Term;
}

/** A message that was created and not sent. */
export interface MessageDraft {
  readonly id: string;
  readonly content: Content;
  readonly mentioned: readonly string[];
  /** Those in a group who get it; null for all. */
  readonly targets: readonly string[] | null;
  readonly cloudCustomData: string;
}

/** How a message is sent. */
export interface SendOptions {
  readonly onlineUserOnly: boolean;
  readonly cloudCustomData: string;
  readonly needReadReceipt: boolean;
  readonly isExcludedFromUnreadCount: boolean;
  readonly isExcludedFromLastMessage: boolean;
  readonly isSupportMessageExtension: boolean;
  readonly offlinePushInfo: { readonly [key: string]: unknown };
}

/** A value with the number of its state, which rises with each change. */
export interface Extension {
  readonly value: string;
  readonly version: number;
}

/** What changes of a message, as it was until some place in the order of messages. */
export interface PastState extends Pick<Message, 'content' | 'cloudCustomData' | 'version' | 'revoked'> {
  readonly until: number;
}

/** A message that was sent, or put into a conversation on one device. */
export interface Message {
  /** Rises with each message. */
  readonly order: number;
  readonly msgID: string;
  /** The `id` that it was created with; empty for what the service made. */
  readonly id: string;
  readonly sender: string;
  /** The other user; empty in a group. */
  readonly receiver: string;
  /** The group or topic; empty between two users. */
  readonly groupID: string;
  /** The group that has it, or whose topic has it; null between two users. */
  readonly group: Group | null;
  readonly targets: readonly string[] | null;
  readonly mentioned: readonly string[];
  /** In milliseconds. */
  readonly time: number;
  readonly seq: number;
  readonly random: number;
  readonly options: SendOptions;
  readonly imported: boolean;
  content: Content;
  cloudCustomData: string;
  /** Rises when the content is changed. */
  version: number;
  revoked: boolean;
  /** What it was before each change, oldest first: those who had left the group by then know nothing newer. */
  readonly past: PastState[];
  /** Users for whom it is deleted in the cloud, or whom it never reached. */
  readonly hiddenFor: Set<string>;
  /** When users sent a receipt, in milliseconds. */
  readonly readBy: Map<string, number>;
  readonly extensions: Map<string, Extension>;
}

/** Notes the state of a message that is about to change. `order` is one that rises with the messages. */
export function remember(message: Message, order: number): void {
  const { content, cloudCustomData, version, revoked } = message;
  message.past.push({ content, cloudCustomData, version, revoked, until: order });
}

/** The message as a user sees it: who has left its group sees what there was until then; undefined if that is nothing. */
export function messageFor(userID: string, message: Message): Message | undefined {
  const sight = message.group?.sightOf(userID) ?? Infinity;
  if (message.order > sight) return undefined;
  const past = message.past.find(({ until }) => until > sight);
  return past ? { ...message, ...past } : message;
}

/** The one of the two users who is not the viewer. */
export function otherUser({ sender, receiver }: Pick<Message, 'sender' | 'receiver'>, viewer: string): string {
  return viewer === receiver ? sender : receiver;
}

/** The conversation that the message is in, as the viewer calls it. */
export function conversationOf(message: Pick<Message, 'sender' | 'receiver' | 'groupID'>, viewer: string): string {
  return message.groupID === '' ? `c2c_${otherUser(message, viewer)}` : `group_${message.groupID}`;
}
