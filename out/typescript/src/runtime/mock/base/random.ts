// Part of every binding that docbind makes. Do not edit.

const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Numbers that look random and are the same for the same seed. */
export class Random {
  #state: number;

  constructor(seed: number) {
    // Xorshift never leaves 0, and begins with small numbers after a small seed.
    this.#state = (seed ^ 0x9e3779b9) >>> 0 || 1;
    for (let round = 0; round < 8; round++) this.below(1);
  }

  /** A whole number from 0 to below the limit, which is at most 2^32. */
  below(limit: number): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    this.#state >>>= 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  /** Small letters and digits. */
  word(length: number): string {
    let word = '';
    while (word.length < length) word += SIGNS.charAt(this.below(SIGNS.length));
    return word;
  }
}
