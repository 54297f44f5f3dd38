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
var users_exports = {};
__export(users_exports, {
  Users: () => Users
});
module.exports = __toCommonJS(users_exports);
var import_json = require("../base/json.js");
class Users {
  #terms;
  #users = /* @__PURE__ */ new Map();
  constructor(terms, users) {
    this.#terms = terms;
    for (const user of users) this.add(user);
  }
  find(userID) {
    return this.#users.get(userID);
  }
  ids() {
    return [...this.#users.keys()];
  }
  add(given) {
    const { userID, ...profile } = typeof given === "string" ? { userID: given } : given;
    const user = this.#users.get(userID) ?? this.#newUser(userID);
    Object.assign(user.profile, (0, import_json.copyJson)(profile));
    this.#users.set(userID, user);
    return user;
  }
  nameOf(userID) {
    return this.find(userID)?.profile.nickName ?? "";
  }
  faceOf(userID) {
    return this.find(userID)?.profile.faceUrl ?? "";
  }
  profileOf(user) {
    return { ...user.profile, userID: user.id, customInfo: (0, import_json.recordOf)(Object.entries(user.profile.customInfo)) };
  }
  #newUser(id) {
    const profile = {
      nickName: "",
      faceUrl: "",
      selfSignature: "",
      gender: this.#terms.of("V2TIM_GENDER_UNKNOWN"),
      allowType: this.#terms.of("V2TIM_FRIEND_ALLOW_ANY"),
      role: 0,
      level: 0,
      birthday: 0,
      customInfo: {}
    };
    return { id, profile, customStatus: "", lost: false };
  }
}
0 && (module.exports = {
  Users
});
