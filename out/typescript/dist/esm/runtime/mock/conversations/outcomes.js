// Part of every binding that docbind makes. Do not edit.
import { INVALID } from "../base/codes.js";
function forEachConversation(call, run) {
  return call.params.texts("conversationIDList").map((conversationID) => {
    const conversation = call.world.conversations.find(call.me, conversationID);
    if (!conversation)
      return { conversationID, resultCode: INVALID, resultInfo: `There is no conversation ${conversationID}` };
    run(conversation);
    call.world.conversations.touch(call.me, conversationID);
    return { conversationID, resultCode: 0, resultInfo: "" };
  });
}
export {
  forEachConversation
};
