// Part of every binding that docbind makes. Do not edit.
class Ids {
  #random;
  #count = 0;
  constructor(random) {
    this.#random = random;
  }
  message(sender, seconds) {
    let account = 0;
    for (const sign of sender) account = (account * 31 + (sign.codePointAt(0) ?? 0)) % 1e9;
    return `144115${String(account).padStart(12, "0")}-${seconds}-${this.#next()}${this.#random.below(1e3)}`;
  }
  created() {
    return `created-${this.#next()}-${this.#random.word(6)}`;
  }
  group(supportsTopics) {
    return `@TGS#${supportsTopics ? "_" : ""}${this.#random.word(6)}${this.#next()}`;
  }
  topic(groupID) {
    return `${groupID}@TOPIC#_${this.#random.word(6)}${this.#next()}`;
  }
  invitation() {
    return `invite-${this.#next()}-${this.#random.word(8)}`;
  }
  file() {
    return `file-${this.#next()}-${this.#random.word(8)}`;
  }
  #next() {
    this.#count++;
    return this.#count;
  }
}
export {
  Ids
};
