// Part of every binding that docbind makes. Do not edit.
class Conversation {
  constructor(id, isGroup, peer, isListed) {
    this.order = 0;
    this.isPinned = false;
    this.customData = "";
    this.marks = /* @__PURE__ */ new Set();
    this.unread = /* @__PURE__ */ new Set();
    this.mentions = [];
    this.readTime = -1;
    this.id = id;
    this.isGroup = isGroup;
    this.peer = peer;
    this.isListed = isListed;
  }
}
export {
  Conversation
};
