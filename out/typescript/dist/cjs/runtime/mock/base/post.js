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
var post_exports = {};
__export(post_exports, {
  Post: () => Post,
  callOut: () => callOut
});
module.exports = __toCommonJS(post_exports);
var _due, _timers, _running, _Post_instances, add_fn, run_fn;
class Post {
  constructor() {
    __privateAdd(this, _Post_instances);
    __privateAdd(this, _due, []);
    __privateAdd(this, _timers, /* @__PURE__ */ new Set());
    __privateAdd(this, _running, false);
  }
  send(milliseconds, deliver) {
    if (!(milliseconds > 0)) return __privateMethod(this, _Post_instances, add_fn).call(this, deliver);
    const timer = setTimeout(() => {
      __privateGet(this, _timers).delete(timer);
      __privateMethod(this, _Post_instances, add_fn).call(this, deliver);
    }, milliseconds);
    __privateGet(this, _timers).add(timer);
  }
  async idle() {
    do
      await new Promise((resolve) => void setTimeout(resolve, 0));
    while (__privateGet(this, _due).length > 0 || __privateGet(this, _timers).size > 0);
  }
  clear() {
    __privateSet(this, _due, []);
    for (const timer of __privateGet(this, _timers)) clearTimeout(timer);
    __privateGet(this, _timers).clear();
  }
}
_due = new WeakMap();
_timers = new WeakMap();
_running = new WeakMap();
_Post_instances = new WeakSet();
add_fn = function(deliver) {
  __privateGet(this, _due).push(deliver);
  if (__privateGet(this, _running)) return;
  __privateSet(this, _running, true);
  void Promise.resolve().then(() => __privateMethod(this, _Post_instances, run_fn).call(this));
};
run_fn = function() {
  for (let deliver = __privateGet(this, _due).shift(); deliver; deliver = __privateGet(this, _due).shift()) deliver();
  __privateSet(this, _running, false);
};
function callOut(run) {
  try {
    run();
  } catch (error) {
    void Promise.reject(error);
  }
}
0 && (module.exports = {
  Post,
  callOut
});
