// Part of every binding that docbind makes. Do not edit.
import { own } from "./check.js";
import { Connection, same } from "./connection.js";
import { Events } from "./events.js";
import { guard } from "./guard.js";
import { NO_HOST } from "./host.js";
import { listeningOf } from "./listening.js";
import { hintAtKeys, refuseUnknownKeys } from "./keys.js";
import { entriesOf, enveloped, toldOf } from "./params-table.js";
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
      host ? watch(host) : NO_HOST,
      { ...options, keys },
      {
        code: (code) => String(own(codes, code) ?? "").split(/; (.*)/s, 2),
        params: (method) => toldOf(entryOf(method))
      }
    );
    if (options.timeout !== void 0 || options.around)
      this.$connection.sending = (method, open2) => this.$sending(method, open2, {});
    let last;
    const open = (answer, name) => {
      if (!last || last.name !== name) last = { name, entry: entryOf(name) };
      return enveloped(last.entry, answer);
    };
    this.$own = { open, options, watch, events: new Events(listeningOf(this, options), kinds) };
  }
  $answer(method, params, options) {
    const open = this.$own.open;
    return this.$connection.call(method, params, open, options && this.$sending(method, open, options));
  }
  $bare(method, params, options) {
    const open = same;
    return this.$connection.call(method, params, open, options && this.$sending(method, open, options));
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
  $sending(method, open, options) {
    const { name } = method;
    const { around, timeout } = this.$own.options;
    const guarded = { signal: options.signal, timeout: options.timeout ?? timeout };
    return async (params) => {
      const ask = () => this.$connection.ask(method, params, same);
      const answer = await guard(async () => around ? around({ method: name, params }, ask) : ask(), name, guarded);
      const refusal = this.$connection.refusal(name, answer);
      if (refusal) throw refusal;
      return open(answer, name);
    };
  }
}
export {
  BaseClient
};
