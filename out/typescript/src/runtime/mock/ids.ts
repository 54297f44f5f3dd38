// Part of every binding that docbind makes. Do not edit.
import type { Random } from './base/random.js';

/** Makes IDs that look like those of the service. No two are alike. */
export class Ids {
  readonly #random: Random;
  #count = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  /** Of a sent message: who sent it, when, and a number. */
  message(sender: string, seconds: number): string {
    let account = 0;
    for (const sign of sender) account = (account * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_000_000;
    return `144115${String(account).padStart(12, '0')}-${seconds}-${this.#next()}${this.#random.below(1000)}`;
  }

  /** Of a created message. */
  created(): string {
    return `created-${this.#next()}-${this.#random.word(6)}`;
  }

  group(supportsTopics: boolean): string {
    return `@TGS#${supportsTopics ? '_' : ''}${this.#random.word(6)}${this.#next()}`;
  }

  topic(groupID: string): string {
    return `${groupID}@TOPIC#_${this.#random.word(6)}${this.#next()}`;
  }

  invitation(): string {
    return `invite-${this.#next()}-${this.#random.word(8)}`;
  }

  file(): string {
    return `file-${this.#next()}-${this.#random.word(8)}`;
  }

  #next(): number {
    this.#count++;
    return this.#count;
  }
}
