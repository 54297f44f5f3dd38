// Part of every binding that docbind makes. Do not edit.
const SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789";
class Random {
  #state;
  constructor(seed) {
    this.#state = (seed ^ 2654435769) >>> 0 || 1;
    for (let round = 0; round < 8; round++) this.below(1);
  }
  below(limit) {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    this.#state >>>= 0;
    return Math.floor(this.#state / 2 ** 32 * limit);
  }
  word(length) {
    let word = "";
    while (word.length < length) word += SIGNS.charAt(this.below(SIGNS.length));
    return word;
  }
}
export {
  Random
};
