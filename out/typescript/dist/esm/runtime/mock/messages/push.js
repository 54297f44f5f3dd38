// Part of every binding that docbind makes. Do not edit.
import { Params } from "../base/params.js";
import { conversationOf } from "./message.js";
function push(world, message, userID, counts) {
  const info = new Params(message.options.offlinePushInfo);
  const option = world.conversations.option(userID, conversationOf(message, userID));
  const { elemType } = message.content;
  const isCustom = elemType === world.terms.of("V2TIM_ELEM_TYPE_CUSTOM");
  if (info.flag("disablePush") || isCustom && info.text("desc") === "") return;
  if (elemType === world.terms.of("V2TIM_ELEM_TYPE_GROUP_TIPS")) return;
  if (option !== world.terms.of("V2TIM_RECEIVE_MESSAGE")) return;
  for (const device of world.devices) {
    const { state } = device;
    if (device.userID !== userID || !state.push || state.badge === null) continue;
    if (counts && !info.flag("ignoreIOSBadge")) state.badge++;
    const [title, desc, ext] = [info.text("title"), info.text("desc"), info.text("ext")];
    world.pushes.push({ device: device.name, userID, msgID: message.msgID, title, desc, ext, badge: state.badge });
  }
}
export {
  push
};
