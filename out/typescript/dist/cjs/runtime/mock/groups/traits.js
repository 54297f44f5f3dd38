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
var traits_exports = {};
__export(traits_exports, {
  traitsOf: () => traitsOf
});
module.exports = __toCommonJS(traits_exports);
const PUBLIC = {
  maxMembers: 2e3,
  joining: "by option",
  invitations: "by option",
  approveOpt: "V2TIM_GROUP_ADD_FORBID",
  admins: true,
  unreadCounts: true,
  history: true,
  counters: true,
  muting: true,
  mentions: true,
  ownerLeaves: false,
  newOwner: true,
  openProfile: false,
  tellsComing: true,
  tellsMuting: true
};
const WORK = {
  ...PUBLIC,
  maxMembers: 200,
  joining: "closed",
  approveOpt: "V2TIM_GROUP_ADD_ANY",
  admins: false,
  muting: false,
  ownerLeaves: true,
  openProfile: true
};
const MEETING = {
  ...PUBLIC,
  maxMembers: 6e3,
  joining: "open",
  unreadCounts: false,
  tellsComing: false,
  tellsMuting: false
};
const COMMUNITY = { ...PUBLIC, maxMembers: 1e5, joining: "open", invitations: "never", counters: false };
const LIVE = {
  ...PUBLIC,
  maxMembers: Infinity,
  joining: "open",
  invitations: "never",
  admins: false,
  unreadCounts: false,
  history: false,
  mentions: false,
  newOwner: false,
  tellsMuting: false
};
function traitsOf(type, terms) {
  if (type === terms.of("V2TIM_GROUP_TYPE_WORK")) return WORK;
  if (type === terms.of("V2TIM_GROUP_TYPE_MEETING")) return MEETING;
  if (type === terms.of("V2TIM_GROUP_TYPE_COMMUNITY")) return COMMUNITY;
  return type === terms.of("V2TIM_GROUP_TYPE_AVCHATROOM") ? LIVE : PUBLIC;
}
0 && (module.exports = {
  traitsOf
});
