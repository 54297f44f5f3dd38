// Part of every binding that docbind makes. Do not edit.
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var _kinds;
class Events {
  constructor(model) {
    __privateAdd(this, _kinds, /* @__PURE__ */ new Map());
    for (const [listener, { envelope, events }] of Object.entries(model.listeners))
      for (const [name, { tag, payload }] of Object.entries(events))
        __privateGet(this, _kinds).set(name, [...this.find(name), { listener, envelope, tag, payload }]);
  }
  find(name) {
    return __privateGet(this, _kinds).get(name) ?? [];
  }
}
_kinds = new WeakMap();
export {
  Events
};
