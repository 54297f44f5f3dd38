// Part of every binding that docbind makes. Do not edit.
import type { Term } from '../base/terms.js';

/** What the service keeps of a conversation for one of its users. */
export class Conversation {
  /** `c2c_` and a user's ID, or `group_` and the ID of a group or topic. */
  readonly id: string;
  readonly isGroup: boolean;
  readonly peer: string;
  /** Whether it is in the list of conversations: those in topics are not. */
  readonly isListed: boolean;
  /** Rises when something happens in it. */
  order = 0;
  isPinned = false;
  customData = '';
  readonly marks: Set<Term> = new Set();
  /** `msgID`s. */
  readonly unread: Set<string> = new Set();
  mentions: { readonly atType: Term; readonly seq: number }[] = [];

  constructor(id: string, isGroup: boolean, peer: string, isListed: boolean) {
    this.id = id;
    this.isGroup = isGroup;
    this.peer = peer;
    this.isListed = isListed;
  }

  /** The message that mentions the user is no more. */
  forgetMention(seq: number): void {
    this.mentions = this.mentions.filter((mention) => mention.seq !== seq);
  }
}
