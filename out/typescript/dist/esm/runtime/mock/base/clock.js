// Part of every binding that docbind makes. Do not edit.
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __accessCheck = (obj, member, msg) => member.has(obj) || __typeError("Cannot " + msg);
var __privateGet = (obj, member, getter) => (__accessCheck(obj, member, "read from private field"), getter ? getter.call(obj) : member.get(obj));
var __privateAdd = (obj, member, value) => member.has(obj) ? __typeError("Cannot add the same private member more than once") : member instanceof WeakSet ? member.add(obj) : member.set(obj, value);
var __privateSet = (obj, member, value, setter) => (__accessCheck(obj, member, "write to private field"), setter ? setter.call(obj, value) : member.set(obj, value), value);
var __privateMethod = (obj, member, method) => (__accessCheck(obj, member, "access private method"), method);
var _start, _now, _timers, _MockClock_instances, next_fn;
const START = 17e11;
class MockClock {
  constructor(options = {}) {
    __privateAdd(this, _MockClock_instances);
    __privateAdd(this, _start);
    __privateAdd(this, _now);
    __privateAdd(this, _timers, []);
    __privateSet(this, _start, options.start ?? START);
    this.step = options.step ?? 1;
    __privateSet(this, _now, __privateGet(this, _start));
  }
  now() {
    return __privateGet(this, _now);
  }
  advance(milliseconds) {
    const end = __privateGet(this, _now) + Math.max(0, milliseconds);
    for (let timer = __privateMethod(this, _MockClock_instances, next_fn).call(this, end); timer; timer = __privateMethod(this, _MockClock_instances, next_fn).call(this, end)) {
      __privateGet(this, _timers).splice(__privateGet(this, _timers).indexOf(timer), 1);
      __privateSet(this, _now, Math.max(__privateGet(this, _now), timer.at));
      timer.run();
    }
    __privateSet(this, _now, Math.max(__privateGet(this, _now), end));
  }
  after(milliseconds, run) {
    const timer = { at: __privateGet(this, _now) + milliseconds, run };
    __privateGet(this, _timers).push(timer);
    return () => {
      __privateSet(this, _timers, __privateGet(this, _timers).filter((other) => other !== timer));
    };
  }
  reset() {
    __privateSet(this, _now, __privateGet(this, _start));
    __privateSet(this, _timers, []);
  }
}
_start = new WeakMap();
_now = new WeakMap();
_timers = new WeakMap();
_MockClock_instances = new WeakSet();
next_fn = function(end) {
  let next;
  for (const timer of __privateGet(this, _timers)) if (timer.at <= end && (!next || timer.at < next.at)) next = timer;
  return next;
};
export {
  MockClock
};
