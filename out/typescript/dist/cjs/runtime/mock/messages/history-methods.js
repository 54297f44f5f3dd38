// Part of every binding that docbind makes. Do not edit.
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var history_methods_exports = {};
__export(history_methods_exports, {
  HISTORY_METHODS: () => HISTORY_METHODS
});
module.exports = __toCommonJS(history_methods_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
var import_history = require("./history.js");
var import_view = require("./view.js");
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
    if (!inGroup && params.text("userID") === "") (0, import_refusal.refuse)(import_codes.INVALID, "One of userID and groupID has to be there");
    const isAtHand = local && world.groups.knownTo(me, params.text("groupID"))?.knows(me);
    if (inGroup && !isAtHand) refuseStranger(call);
    const conversationID = inGroup ? `group_${params.text("groupID")}` : `c2c_${params.text("userID")}`;
    const history = (local ? import_history.localHistoryOf : import_history.historyOf)(world, device, conversationID);
    const rest = towardsNewer ? newerThanStart(call, history, inGroup) : olderThanStart(call, history, inGroup);
    const wanted = rest.filter((message) => isWanted(call, message, inGroup, local));
    return (0, import_view.handOut)(world, device, wanted.slice(0, countOf(call)));
  }
};
function older(call, conversationID) {
  const { world, device } = call;
  const rest = olderThanStart(call, (0, import_history.historyOf)(world, device, conversationID), false);
  return (0, import_view.handOut)(world, device, rest.slice(0, countOf(call)));
}
function refuseStranger({ world, me, params }) {
  world.groups.joinedRoom(params.text("groupID"), me);
}
function wayOf({ world, params }) {
  const is = (way) => params.raw("getType") === world.terms.of(`V2TIM_GET_${way}_MSG`);
  const towardsNewer = is("CLOUD_NEWER") || is("LOCAL_NEWER");
  const local = is("LOCAL_OLDER") || is("LOCAL_NEWER");
  if (!towardsNewer && !local && !is("CLOUD_OLDER")) (0, import_refusal.refuse)(import_codes.INVALID, "getType is not known");
  return { towardsNewer, local };
}
function countOf({ params }) {
  const count = params.number("count");
  return count > 0 ? count : (0, import_refusal.refuse)(import_codes.INVALID, "count has to be above 0");
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
  return place >= 0 ? place : (0, import_refusal.refuse)(import_codes.INVALID, `There is no message ${msgID} in the conversation`);
}
function isWanted({ params }, message, inGroup, local) {
  const types = local ? params.terms("messageTypeList") : [];
  const seqs = inGroup ? params.numbers("messageSeqList") : [];
  const typeFits = types.length === 0 || types.includes(message.content.elemType);
  return typeFits && (seqs.length === 0 || seqs.includes(message.seq));
}
0 && (module.exports = {
  HISTORY_METHODS
});
