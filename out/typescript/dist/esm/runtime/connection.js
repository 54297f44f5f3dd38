// Part of every binding that docbind makes. Do not edit.
import { isObject, violationsOf } from "./check.js";
import { CallError, HostError, ParameterError } from "./errors.js";
function connect(host, options) {
  return { $connection: new Connection(host, options) };
}
class Connection {
  constructor(host, options = {}, knowledge) {
    this.host = host;
    this.options = options;
    this.knowledge = knowledge;
  }
  call(method, params, open, send = this.sending && this.sending(method, open)) {
    const { check, keys } = this.options;
    let sent = params === void 0 || params === null ? {} : params;
    if (method.check && check !== false) {
      const violations = violationsOf(method.check, sent, keys);
      if (violations.length > 0) return Promise.reject(this.parameterError(method.name, violations));
    }
    if (method.fill && isObject(sent)) method.fill(sent = Object.assign({}, sent));
    return send ? send(sent) : this.ask(method, sent, open);
  }
  ask({ name, native }, params, open, host = this.host) {
    return new Promise((resolve, reject) => {
      const done = (answer, error) => {
        const isError = error !== void 0 && error !== null;
        const refusal = isError ? this.failure(name, error) : this.refusal(name, answer);
        if (refusal) reject(refusal);
        else resolve(open(answer, name));
      };
      try {
        const promised = host.call(native, params, done);
        if (promised && promised.then) promised.then(done, (error) => done(void 0, error || ""));
      } catch (error) {
        done(void 0, error || "");
      }
    });
  }
  parameterError(name, violations) {
    return new ParameterError(name, violations, this.knowledge && this.knowledge.params(name));
  }
  refusal(name, answer) {
    if (!isObject(answer)) return new HostError(name, "the answer is no object", answer);
    return answer["code"] ? this.failure(name, answer) : void 0;
  }
  failure(name, error) {
    const { code, message = "", msg = message, desc = msg } = isObject(error) ? error : { desc: error };
    if (!isNaN(Number(code))) {
      const known = this.knowledge ? this.knowledge.code(String(code)) : [];
      return new CallError(name, Number(code), String(desc), ...known);
    }
    return new HostError(name, String(desc) || "no reason given", error);
  }
}
function dataOf({ data }) {
  return data;
}
function same(value) {
  return value;
}
export {
  Connection,
  connect,
  dataOf,
  same
};
