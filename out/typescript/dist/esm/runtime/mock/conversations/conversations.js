// Part of every binding that docbind makes. Do not edit.
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var __privateMethod = (obj, member, method) => (__accessCheck(obj, member, "access private method"), method);
var _world, _conversations, _groups, _options, _touched, _Conversations_instances, ownedBy_fn, blank_fn;
import { partsOf } from "../messages/messages.js";
import { Conversation } from "./conversation.js";
import { tellChanges } from "./tell-changes.js";
import { conversationView } from "./view.js";
class Conversations {
  constructor(world) {
    __privateAdd(this, _Conversations_instances);
    __privateAdd(this, _world);
    __privateAdd(this, _conversations, /* @__PURE__ */ new Map());
    __privateAdd(this, _groups, /* @__PURE__ */ new Map());
    __privateAdd(this, _options, /* @__PURE__ */ new Map());
    __privateAdd(this, _touched, /* @__PURE__ */ new Map());
    __privateSet(this, _world, world);
  }
  of(userID) {
    return [...__privateMethod(this, _Conversations_instances, ownedBy_fn).call(this, userID).values()];
  }
  listOf(userID) {
    const listed = this.of(userID).filter(({ isListed }) => isListed);
    return listed.sort((one, other) => Number(other.isPinned) - Number(one.isPinned) || other.order - one.order);
  }
  find(userID, conversationID) {
    return __privateMethod(this, _Conversations_instances, ownedBy_fn).call(this, userID).get(conversationID);
  }
  open(userID, conversationID) {
    this.touch(userID, conversationID);
    const known = this.find(userID, conversationID);
    if (known) return known;
    const conversation = __privateMethod(this, _Conversations_instances, blank_fn).call(this, conversationID);
    conversation.order = __privateGet(this, _world).nextNumber();
    __privateMethod(this, _Conversations_instances, ownedBy_fn).call(this, userID).set(conversationID, conversation);
    return conversation;
  }
  delete(userID, conversationID) {
    __privateMethod(this, _Conversations_instances, ownedBy_fn).call(this, userID).delete(conversationID);
    for (const members of this.groupsOf(userID).values()) members.delete(conversationID);
    this.touch(userID, conversationID);
  }
  isPossible(conversationID) {
    const { isGroup, peer } = partsOf(conversationID);
    return isGroup ? __privateGet(this, _world).groups.room(peer) !== void 0 : __privateGet(this, _world).users.find(peer) !== void 0;
  }
  groupsOf(userID) {
    const groups = __privateGet(this, _groups).get(userID) ?? /* @__PURE__ */ new Map();
    __privateGet(this, _groups).set(userID, groups);
    return groups;
  }
  option(userID, conversationID) {
    const usual = __privateGet(this, _world).terms.of("V2TIM_RECEIVE_MESSAGE");
    return __privateGet(this, _options).get(JSON.stringify([userID, conversationID])) ?? usual;
  }
  setOption(userID, conversationID, option) {
    __privateGet(this, _options).set(JSON.stringify([userID, conversationID]), option);
    this.touch(userID, conversationID);
  }
  unreadTotal(userID, passes) {
    const usual = __privateGet(this, _world).terms.of("V2TIM_RECEIVE_MESSAGE");
    const counted = this.of(userID).filter(
      (one) => one.isListed && this.option(userID, one.id) === usual && passes(one)
    );
    return counted.reduce((total, { unread }) => total + unread.size, 0);
  }
  isUnread(userID, conversationID, msgID) {
    return this.find(userID, conversationID)?.unread.has(msgID) ?? false;
  }
  readTime(userID, conversationID) {
    return this.find(userID, conversationID)?.readTime ?? -1;
  }
  look(device, conversationID) {
    const conversation = this.find(device.userID, conversationID) ?? __privateMethod(this, _Conversations_instances, blank_fn).call(this, conversationID);
    return conversationView(__privateGet(this, _world), device, conversation);
  }
  touch(userID, conversationID) {
    const touched = __privateGet(this, _touched).get(userID) ?? /* @__PURE__ */ new Set();
    __privateGet(this, _touched).set(userID, touched.add(conversationID));
  }
  touchAll(userID) {
    for (const { id } of this.of(userID)) this.touch(userID, id);
    for (const device of __privateGet(this, _world).devices)
      if (device.userID === userID) for (const id of device.state.store.shown.keys()) this.touch(userID, id);
  }
  touchPeer(userID) {
    for (const [owner, conversations] of __privateGet(this, _conversations))
      if (conversations.has(`c2c_${userID}`)) this.touch(owner, `c2c_${userID}`);
  }
  touchGroup({ id, members }) {
    for (const userID of members.keys()) this.touch(userID, `group_${id}`);
  }
  flush() {
    const touched = __privateGet(this, _touched);
    __privateSet(this, _touched, /* @__PURE__ */ new Map());
    for (const [userID, conversationIDs] of touched)
      for (const device of __privateGet(this, _world).devices)
        if (device.userID === userID) tellChanges(__privateGet(this, _world), device, [...conversationIDs]);
  }
}
_world = new WeakMap();
_conversations = new WeakMap();
_groups = new WeakMap();
_options = new WeakMap();
_touched = new WeakMap();
_Conversations_instances = new WeakSet();
ownedBy_fn = function(userID) {
  const conversations = __privateGet(this, _conversations).get(userID) ?? /* @__PURE__ */ new Map();
  __privateGet(this, _conversations).set(userID, conversations);
  return conversations;
};
blank_fn = function(conversationID) {
  const { isGroup, peer } = partsOf(conversationID);
  const isTopic = isGroup && !!__privateGet(this, _world).groups.room(peer)?.topic;
  return new Conversation(conversationID, isGroup, peer, !isTopic);
};
export {
  Conversations
};
