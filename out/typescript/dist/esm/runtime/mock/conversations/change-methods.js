// Part of every binding that docbind makes. Do not edit.
import { INVALID } from "../base/codes.js";
import { refuse } from "../base/refusal.js";
import { forEachConversation } from "./outcomes.js";
const CONVERSATION_CHANGE_METHODS = {
  setConversationDraft({ world, device, me, params }) {
    const id = params.text("conversationID");
    const text = params.text("draftText");
    if (!world.conversations.isPossible(id) && !world.conversations.find(me, id))
      refuse(INVALID, `There can be no conversation ${id}`);
    const { drafts } = device.state.store;
    if (text === "") drafts.delete(id);
    else drafts.set(id, { text, time: world.clock.now() });
    if (text !== "") world.conversations.open(me, id);
    else world.conversations.touch(me, id);
  },
  setConversationCustomData: (call) => forEachConversation(call, (conversation) => {
    conversation.customData = call.params.text("customData");
  }),
  pinConversation({ world, me, params }) {
    const id = params.text("conversationID");
    const conversation = world.conversations.find(me, id) ?? refuse(INVALID, `There is no conversation ${id}`);
    conversation.isPinned = params.flag("isPinned");
    world.conversations.touch(me, id);
  },
  markConversation(call) {
    const mark = call.params.number("markType");
    if (mark <= 0) refuse(INVALID, "markType is no mark");
    return forEachConversation(call, ({ marks }) => {
      if (call.params.flag("enableMark")) marks.add(mark);
      else marks.delete(mark);
    });
  }
};
export {
  CONVERSATION_CHANGE_METHODS
};
