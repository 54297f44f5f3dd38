// Part of every binding that docbind makes. Do not edit.
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var __privateMethod = (obj, member, method) => (__accessCheck(obj, member, "access private method"), method);
var __privateWrapper = (obj, member, setter, getter) => ({
  set _(value) {
    __privateSet(obj, member, value, setter);
  },
  get _() {
    return __privateGet(obj, member, getter);
  }
});
var _random, _count, _Ids_instances, next_fn;
class Ids {
  constructor(random) {
    __privateAdd(this, _Ids_instances);
    __privateAdd(this, _random);
    __privateAdd(this, _count, 0);
    __privateSet(this, _random, random);
  }
  message(sender, seconds) {
    let account = 0;
    for (const sign of sender) account = (account * 31 + (sign.codePointAt(0) ?? 0)) % 1e9;
    return `144115${String(account).padStart(12, "0")}-${seconds}-${__privateMethod(this, _Ids_instances, next_fn).call(this)}${__privateGet(this, _random).below(1e3)}`;
  }
  created() {
    return `created-${__privateMethod(this, _Ids_instances, next_fn).call(this)}-${__privateGet(this, _random).word(6)}`;
  }
  group(supportsTopics) {
    return `@TGS#${supportsTopics ? "_" : ""}${__privateGet(this, _random).word(6)}${__privateMethod(this, _Ids_instances, next_fn).call(this)}`;
  }
  topic(groupID) {
    return `${groupID}@TOPIC#_${__privateGet(this, _random).word(6)}${__privateMethod(this, _Ids_instances, next_fn).call(this)}`;
  }
  invitation() {
    return `invite-${__privateMethod(this, _Ids_instances, next_fn).call(this)}-${__privateGet(this, _random).word(8)}`;
  }
  file() {
    return `file-${__privateMethod(this, _Ids_instances, next_fn).call(this)}-${__privateGet(this, _random).word(8)}`;
  }
}
_random = new WeakMap();
_count = new WeakMap();
_Ids_instances = new WeakSet();
next_fn = function() {
  __privateWrapper(this, _count)._++;
  return __privateGet(this, _count);
};
export {
  Ids
};
