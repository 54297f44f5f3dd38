// Part of every binding that docbind makes. Do not edit.
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __typeError = (msg) => {
  throw TypeError(msg);
};
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
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var __privateMethod = (obj, member, method) => (__accessCheck(obj, member, "access private method"), method);
var users_exports = {};
__export(users_exports, {
  Users: () => Users
});
module.exports = __toCommonJS(users_exports);
var import_json = require("../base/json.js");
var _terms, _users, _Users_instances, newUser_fn;
class Users {
  constructor(terms, users) {
    __privateAdd(this, _Users_instances);
    __privateAdd(this, _terms);
    __privateAdd(this, _users, /* @__PURE__ */ new Map());
    __privateSet(this, _terms, terms);
    for (const user of users) this.add(user);
  }
  find(userID) {
    return __privateGet(this, _users).get(userID);
  }
  add(given) {
    const { userID, ...profile } = typeof given === "string" ? { userID: given } : given;
    const user = __privateGet(this, _users).get(userID) ?? __privateMethod(this, _Users_instances, newUser_fn).call(this, userID);
    Object.assign(user.profile, (0, import_json.copyJson)(profile));
    __privateGet(this, _users).set(userID, user);
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
}
_terms = new WeakMap();
_users = new WeakMap();
_Users_instances = new WeakSet();
newUser_fn = function(id) {
  const profile = {
    nickName: "",
    faceUrl: "",
    selfSignature: "",
    gender: __privateGet(this, _terms).of("V2TIM_GENDER_UNKNOWN"),
    allowType: __privateGet(this, _terms).of("V2TIM_FRIEND_ALLOW_ANY"),
    role: 0,
    level: 0,
    birthday: 0,
    customInfo: {}
  };
  return { id, profile, customStatus: "", lost: false };
};
0 && (module.exports = {
  Users
});
