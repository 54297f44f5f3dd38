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
var blocklist_methods_exports = {};
__export(blocklist_methods_exports, {
  BLOCKLIST_METHODS: () => BLOCKLIST_METHODS
});
module.exports = __toCommonJS(blocklist_methods_exports);
var import_codes = require("../base/codes.js");
var import_book = require("./book.js");
const BLOCKLIST_METHODS = {
  addToBlackList({ world, me, params }) {
    const { blocked } = world.friends.bookOf(me);
    const outcomes = params.texts("userIDList").map((userID) => {
      if (userID === me) return (0, import_book.outcome)(userID, import_codes.INVALID, "Nobody can block oneself");
      return world.users.find(userID) ? (0, import_book.outcome)(userID) : (0, import_book.outcome)(userID, import_codes.NO_USER, `There is no user ${userID}`);
    });
    const added = outcomes.filter(({ resultCode, userID }) => resultCode === 0 && !blocked.has(userID));
    const userIDs = added.map(({ userID }) => userID);
    for (const userID of userIDs) blocked.add(userID);
    if (userIDs.length > 0)
      world.outbox.tell(me, "onBlackListAdd", () => userIDs.map((userID) => world.friends.blockedInfo(me, userID)));
    if (!world.settings.blocklistKeepsFriends) {
      world.friends.remove(me, userIDs);
      for (const userID of userIDs) world.friends.remove(userID, [me]);
    }
    return outcomes;
  },
  deleteFromBlackList({ world, me, params }) {
    const { blocked } = world.friends.bookOf(me);
    const outcomes = params.texts("userIDList").map(
      (userID) => blocked.delete(userID) ? (0, import_book.outcome)(userID) : (0, import_book.outcome)(userID, import_codes.INVALID, `${userID} is not blocked`)
    );
    const freed = outcomes.filter(({ resultCode }) => resultCode === 0).map(({ userID }) => userID);
    if (freed.length > 0) world.outbox.tell(me, "onBlackListDeleted", freed);
    return outcomes;
  },
  getBlackList({ world, me }) {
    return [...world.friends.bookOf(me).blocked].map((userID) => world.friends.blockedInfo(me, userID));
  }
};
0 && (module.exports = {
  BLOCKLIST_METHODS
});
