// Part of every binding that docbind makes. Do not edit.
class Conversation {
  constructor(id, isGroup, peer, isListed) {
    this.order = 0;
    this.isPinned = false;
    this.customData = "";
    this.marks = /* @__PURE__ */ new Set();
    this.unread = /* @__PURE__ */ new Set();
    this.mentions = [];
    this.id = id;
    this.isGroup = isGroup;
    this.peer = peer;
    this.isListed = isListed;
  }
  forgetMention(seq) {
    this.mentions = this.mentions.filter((mention) => mention.seq !== seq);
  }
}
export {
  Conversation
};
