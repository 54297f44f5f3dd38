// Part of every binding that docbind makes. Do not edit.
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var _values;
class Terms {
  constructor(model) {
    __privateAdd(this, _values, /* @__PURE__ */ new Map());
    for (const members of Object.values(model.enums))
      for (const [name, value] of Object.entries(members)) if (!__privateGet(this, _values).has(name)) __privateGet(this, _values).set(name, value);
  }
  of(member) {
    return __privateGet(this, _values).get(member) ?? member;
  }
}
_values = new WeakMap();
export {
  Terms
};
