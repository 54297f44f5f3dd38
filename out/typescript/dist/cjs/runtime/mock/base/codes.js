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
var codes_exports = {};
__export(codes_exports, {
  ATTRIBUTES_TOO_OFTEN: () => ATTRIBUTES_TOO_OFTEN,
  ATTRIBUTES_TOO_OFTEN_SERVER: () => ATTRIBUTES_TOO_OFTEN_SERVER,
  ATTRIBUTE_CONFLICT: () => ATTRIBUTE_CONFLICT,
  BAD_GROUP_ID: () => BAD_GROUP_ID,
  BAD_GROUP_NAME: () => BAD_GROUP_NAME,
  BAD_USER_ID: () => BAD_USER_ID,
  BLOCKED: () => BLOCKED,
  BLOCKED_BY_THEM: () => BLOCKED_BY_THEM,
  BLOCKED_BY_YOU: () => BLOCKED_BY_YOU,
  DENIES_FRIENDS: () => DENIES_FRIENDS,
  EXTENSION_CONFLICT: () => EXTENSION_CONFLICT,
  GROUP_FULL: () => GROUP_FULL,
  GROUP_ID_TAKEN: () => GROUP_ID_TAKEN,
  GROUP_ID_YOURS: () => GROUP_ID_YOURS,
  GROUP_INVALID: () => GROUP_INVALID,
  GROUP_RECALL_TOO_LATE: () => GROUP_RECALL_TOO_LATE,
  INVALID: () => INVALID,
  INVITATION_KNOWN: () => INVITATION_KNOWN,
  INVITATION_OVER: () => INVITATION_OVER,
  LOGIN_RUNNING: () => LOGIN_RUNNING,
  MEMBER_ALREADY: () => MEMBER_ALREADY,
  MUTED: () => MUTED,
  NOT_ALLOWED: () => NOT_ALLOWED,
  NOT_IN_THEIR_LIST: () => NOT_IN_THEIR_LIST,
  NOT_IN_YOUR_LIST: () => NOT_IN_YOUR_LIST,
  NOT_LOGGED_IN: () => NOT_LOGGED_IN,
  NOT_STARTED: () => NOT_STARTED,
  NOT_YOUR_INVITATION: () => NOT_YOUR_INVITATION,
  NO_FILE: () => NO_FILE,
  NO_FRIENDS: () => NO_FRIENDS,
  NO_GROUP: () => NO_GROUP,
  NO_RECEIVER: () => NO_RECEIVER,
  NO_USER: () => NO_USER,
  OWNER_CANNOT_LEAVE: () => OWNER_CANNOT_LEAVE,
  RECALL_TOO_LATE: () => RECALL_TOO_LATE,
  STATUS_OFF: () => STATUS_OFF,
  TOO_MANY_LAYERS: () => TOO_MANY_LAYERS,
  TOO_OFTEN: () => TOO_OFTEN,
  WAITS_FOR_ANSWER: () => WAITS_FOR_ANSWER
});
module.exports = __toCommonJS(codes_exports);
const NOT_STARTED = 6013;
const NOT_LOGGED_IN = 6014;
const INVALID = 6017;
const BAD_USER_ID = 7003;
const NO_FILE = 7004;
const TOO_OFTEN = 7008;
const LOGIN_RUNNING = 7501;
const TOO_MANY_LAYERS = 8005;
const INVITATION_OVER = 8010;
const NOT_YOUR_INVITATION = 8011;
const INVITATION_KNOWN = 8012;
const BAD_GROUP_ID = 8501;
const BAD_GROUP_NAME = 8502;
const ATTRIBUTES_TOO_OFTEN = 8511;
const GROUP_INVALID = 10004;
const NOT_ALLOWED = 10007;
const OWNER_CANNOT_LEAVE = 10009;
const NO_GROUP = 10010;
const MEMBER_ALREADY = 10013;
const GROUP_FULL = 10014;
const MUTED = 10017;
const GROUP_ID_TAKEN = 10021;
const GROUP_ID_YOURS = 10025;
const GROUP_RECALL_TOO_LATE = 10031;
const ATTRIBUTES_TOO_OFTEN_SERVER = 10049;
const ATTRIBUTE_CONFLICT = 10056;
const NO_RECEIVER = 20003;
const BLOCKED = 20007;
const NO_FRIENDS = 20009;
const NOT_IN_THEIR_LIST = 20010;
const NOT_IN_YOUR_LIST = 20011;
const RECALL_TOO_LATE = 20016;
const EXTENSION_CONFLICT = 23001;
const NO_USER = 30003;
const BLOCKED_BY_YOU = 30515;
const DENIES_FRIENDS = 30516;
const BLOCKED_BY_THEM = 30525;
const WAITS_FOR_ANSWER = 30539;
const STATUS_OFF = 72001;
0 && (module.exports = {
  ATTRIBUTES_TOO_OFTEN,
  ATTRIBUTES_TOO_OFTEN_SERVER,
  ATTRIBUTE_CONFLICT,
  BAD_GROUP_ID,
  BAD_GROUP_NAME,
  BAD_USER_ID,
  BLOCKED,
  BLOCKED_BY_THEM,
  BLOCKED_BY_YOU,
  DENIES_FRIENDS,
  EXTENSION_CONFLICT,
  GROUP_FULL,
  GROUP_ID_TAKEN,
  GROUP_ID_YOURS,
  GROUP_INVALID,
  GROUP_RECALL_TOO_LATE,
  INVALID,
  INVITATION_KNOWN,
  INVITATION_OVER,
  LOGIN_RUNNING,
  MEMBER_ALREADY,
  MUTED,
  NOT_ALLOWED,
  NOT_IN_THEIR_LIST,
  NOT_IN_YOUR_LIST,
  NOT_LOGGED_IN,
  NOT_STARTED,
  NOT_YOUR_INVITATION,
  NO_FILE,
  NO_FRIENDS,
  NO_GROUP,
  NO_RECEIVER,
  NO_USER,
  OWNER_CANNOT_LEAVE,
  RECALL_TOO_LATE,
  STATUS_OFF,
  TOO_MANY_LAYERS,
  TOO_OFTEN,
  WAITS_FOR_ANSWER
});
