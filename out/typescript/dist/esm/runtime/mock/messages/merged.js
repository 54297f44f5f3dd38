// Part of every binding that docbind makes. Do not edit.
import { INVALID, TOO_MANY_LAYERS } from "../base/codes.js";
import { refuse } from "../base/refusal.js";
import { plainContent } from "./content.js";
import { messageOf } from "./messages.js";
import { messageView } from "./view.js";
const MAX_MESSAGES = 300;
const MAX_LINES = 5;
const MAX_LAYERS = 100;
function mergedContent(call) {
  const { world, params } = call;
  const msgIDs = params.texts("msgIDList");
  const lines = params.texts("abstractList");
  if (msgIDs.length === 0 || msgIDs.length > MAX_MESSAGES)
    refuse(INVALID, `Up to ${MAX_MESSAGES} messages can be merged`);
  if (lines.length > MAX_LINES) refuse(INVALID, `There can be up to ${MAX_LINES} summary lines`);
  const messages = msgIDs.map((msgID) => ({ ...mergeable(call, msgID) }));
  const layers = 1 + Math.max(...messages.map(({ content }) => content.merged?.layers ?? 0));
  const isLayersOverLimit = layers > MAX_LAYERS;
  const title = isLayersOverLimit ? "" : params.text("title");
  const elem = { isLayersOverLimit, title, abstractList: isLayersOverLimit ? [] : lines };
  return { ...plainContent(world, "merger", elem, [title, ...lines]), merged: { messages, layers } };
}
function mergeable({ world, device }, msgID) {
  const message = messageOf(world, device, msgID);
  const isTip = message.content.elemType === world.terms.of("V2TIM_ELEM_TYPE_GROUP_TIPS");
  return isTip || message.imported || message.revoked ? refuse(INVALID, `${msgID} cannot be merged`) : message;
}
const MERGED_METHODS = {
  downloadMergerMessage({ world, device, params }) {
    const { content, revoked } = messageOf(world, device, params.text("msgID"));
    const { merged } = content;
    if (!merged || revoked) return refuse(INVALID, "The message is no merged one, or was recalled");
    if (merged.layers > MAX_LAYERS) refuse(TOO_MANY_LAYERS, "Merged messages are nested too deep");
    return merged.messages.map((message) => messageView(world, device, message));
  }
};
export {
  MERGED_METHODS,
  mergedContent
};
