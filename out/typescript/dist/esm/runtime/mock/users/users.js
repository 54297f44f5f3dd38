// Part of every binding that docbind makes. Do not edit.
import { copyJson, recordOf } from "../base/json.js";
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
    Object.assign(user.profile, copyJson(profile));
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
    return { ...user.profile, userID: user.id, customInfo: recordOf(Object.entries(user.profile.customInfo)) };
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
export {
  Users
};
