// Part of every binding that docbind makes. Do not edit.
const EVERYBODY = "__kImSDK_MesssageAtALL__";
function noteMention(world, conversation, message, userID) {
  const all = message.mentioned.includes(EVERYBODY);
  const me = message.mentioned.includes(userID);
  if (!all && !me) return;
  const atType = world.terms.of(all ? me ? "TIM_AT_ALL_AT_ME" : "TIM_AT_ALL" : "TIM_AT_ME");
  conversation.mentions.push({ atType, seq: message.seq });
}
export {
  noteMention
};
