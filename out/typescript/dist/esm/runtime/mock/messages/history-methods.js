// Part of every binding that docbind makes. Do not edit.
import { INVALID } from "../base/codes.js";
import { refuse } from "../base/refusal.js";
import { historyOf, localHistoryOf } from "./history.js";
import { handOut } from "./view.js";
const HISTORY_METHODS = {
  getC2CHistoryMessageList(call) {
    return older(call, `c2c_${call.params.text("userID")}`);
  },
  getGroupHistoryMessageList(call) {
    refuseStranger(call);
    return older(call, `group_${call.params.text("groupID")}`);
  },
  getHistoryMessageList(call) {
    const { world, device, me, params } = call;
    const { towardsNewer, local } = wayOf(call);
    const inGroup = params.text("groupID") !== "";
    if (!inGroup && params.text("userID") === "") refuse(INVALID, "One of userID and groupID has to be there");
    const isAtHand = local && world.groups.knownTo(me, params.text("groupID"))?.knows(me);
    if (inGroup && !isAtHand) refuseStranger(call);
    const conversationID = inGroup ? `group_${params.text("groupID")}` : `c2c_${params.text("userID")}`;
    const history = (local ? localHistoryOf : historyOf)(world, device, conversationID);
    const rest = towardsNewer ? newerThanStart(call, history, inGroup) : olderThanStart(call, history, inGroup);
    const wanted = rest.filter((message) => isWanted(call, message, inGroup, local));
    return handOut(world, device, wanted.slice(0, countOf(call)));
  }
};
function older(call, conversationID) {
  const { world, device } = call;
  const rest = olderThanStart(call, historyOf(world, device, conversationID), false);
  return handOut(world, device, rest.slice(0, countOf(call)));
}
function refuseStranger({ world, me, params }) {
  world.groups.joinedRoom(params.text("groupID"), me);
}
function wayOf({ world, params }) {
  const is = (way) => params.raw("getType") === world.terms.of(`V2TIM_GET_${way}_MSG`);
  const towardsNewer = is("CLOUD_NEWER") || is("LOCAL_NEWER");
  const local = is("LOCAL_OLDER") || is("LOCAL_NEWER");
  if (!towardsNewer && !local && !is("CLOUD_OLDER")) refuse(INVALID, "getType is not known");
  return { towardsNewer, local };
}
function countOf({ params }) {
  const count = params.number("count");
  return count > 0 ? count : refuse(INVALID, "count has to be above 0");
}
function olderThanStart({ params }, history, inGroup) {
  const newestFirst = [...history].reverse();
  const lastMsgID = params.text("lastMsgID");
  const seq = params.number("lastMsgSeq", -1);
  if (lastMsgID !== "") return newestFirst.slice(placeOf(newestFirst, lastMsgID) + 1);
  return inGroup && seq >= 0 ? newestFirst.filter((message) => message.seq <= seq) : newestFirst;
}
function newerThanStart({ params }, history, inGroup) {
  const lastMsgID = params.text("lastMsgID");
  const seq = params.number("lastMsgSeq", -1);
  if (lastMsgID !== "") return history.slice(placeOf(history, lastMsgID) + 1);
  return inGroup && seq >= 0 ? history.filter((message) => message.seq >= seq) : [];
}
function placeOf(history, msgID) {
  const place = history.findIndex((message) => message.msgID === msgID);
  return place >= 0 ? place : refuse(INVALID, `There is no message ${msgID} in the conversation`);
}
function isWanted({ params }, message, inGroup, local) {
  const types = local ? params.terms("messageTypeList") : [];
  const seqs = inGroup ? params.numbers("messageSeqList") : [];
  const typeFits = types.length === 0 || types.includes(message.content.elemType);
  return typeFits && (seqs.length === 0 || seqs.includes(message.seq));
}
export {
  HISTORY_METHODS
};
