// Part of every binding that docbind makes. Do not edit.
import { Params } from '../base/params.js';
import type { World } from '../world.js';
import { conversationOf, type Message } from './message.js';

/** Notes the push notifications of a message: on devices that are registered, whose app is in the background. */
export function push(world: World, message: Message, userID: string, counts: boolean): void {
  const info = new Params(message.options.offlinePushInfo);
  const option = world.conversations.option(userID, conversationOf(message, userID));
  const { elemType } = message.content;
  const isCustom = elemType === world.terms.of('V2TIM_ELEM_TYPE_CUSTOM');
  if (info.flag('disablePush') || (isCustom && info.text('desc') === '')) return;
  if (elemType === world.terms.of('V2TIM_ELEM_TYPE_GROUP_TIPS')) return;
  if (option !== world.terms.of('V2TIM_RECEIVE_MESSAGE')) return;
  for (const device of world.devices) {
    const { state } = device;
    if (device.userID !== userID || !state.push || state.badge === null) continue;
    if (counts && !info.flag('ignoreIOSBadge')) state.badge++;
    const [title, desc, ext] = [info.text('title'), info.text('desc'), info.text('ext')];
    world.pushes.push({ device: device.name, userID, msgID: message.msgID, title, desc, ext, badge: state.badge });
  }
}
