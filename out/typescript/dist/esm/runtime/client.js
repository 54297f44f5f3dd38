// Part of every binding that docbind makes. Do not edit.
import { Connection, same } from "./connection.js";
import { Events } from "./events.js";
import { guard } from "./guard.js";
import { listeningOf } from "./listening.js";
import { hintAtKeys, refuseUnknownKeys } from "./keys.js";
import { entriesOf } from "./params-table.js";
import { watched } from "./suspects.js";
import { readTable } from "./table.js";
class BaseClient {
  constructor(host, reference, options = {}) {
    const { kinds, codes } = reference;
    const keys = options.unknownKeys === "refuse" ? refuseUnknownKeys : hintAtKeys;
    const table = readTable(reference.table);
    const entryOf = entriesOf(table, () => "");
    const { onSuspect } = options;
    const watch = onSuspect ? (raw) => watched(raw, table, reference, onSuspect) : same;
    this.$connection = new Connection(
      host && watch(host),
      { ...options, keys },
      {
        codes,
        params: (method) => {
          const { param } = entryOf(method);
          return { required: Object.keys(param).filter((name) => param[name]?.required), param };
        }
      }
    );
    this.$own = { entryOf, options, watch, events: new Events(listeningOf(this, options), kinds) };
  }
  $answer(method, params, options) {
    const open = (answer, name) => {
      const { data } = this.$own.entryOf(name).response;
      const type = data;
      const isList = data.type === "Array" && data.arrayType !== void 0;
      return isList ? { type, subtype: data.arrayType, data: answer } : { type, data: answer };
    };
    return this.$connection.call(method, params, open, this.$run(method.name, options));
  }
  $bare(method, params, options) {
    return this.$connection.call(method, params, same, this.$run(method.name, options));
  }
  $setHost(host) {
    listeningOf(this).setHost(this.$own.watch(host));
  }
  on(name, handler) {
    return this.$own.events.on(name, handler);
  }
  once(name, options) {
    return this.$own.events.once(name, options);
  }
  events(name, options) {
    return this.$own.events.all(name, options);
  }
  $run(method, options) {
    const { around, timeout } = this.$own.options;
    if (options === void 0 && timeout === void 0 && around === void 0) return void 0;
    return (ask, params) => guard(around ? around({ method, params }, ask) : ask(), method, { timeout, ...options });
  }
}
export {
  BaseClient
};
