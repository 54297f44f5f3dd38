// Part of every binding that docbind makes. Do not edit.
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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
var client_exports = {};
__export(client_exports, {
  BaseClient: () => BaseClient
});
module.exports = __toCommonJS(client_exports);
var import_check = require("./check.js");
var import_connection = require("./connection.js");
var import_events = require("./events.js");
var import_guard = require("./guard.js");
var import_host = require("./host.js");
var import_listening = require("./listening.js");
var import_keys = require("./keys.js");
var import_params_table = require("./params-table.js");
var import_suspects = require("./suspects.js");
var import_table = require("./table.js");
class BaseClient {
  constructor(host, reference, options = {}) {
    const { kinds, codes } = reference;
    const keys = options.unknownKeys === "refuse" ? import_keys.refuseUnknownKeys : import_keys.hintAtKeys;
    const table = (0, import_table.readTable)(reference.table);
    const entryOf = (0, import_params_table.entriesOf)(table, () => "");
    const { onSuspect } = options;
    const watch = onSuspect ? (raw) => (0, import_suspects.watched)(raw, table, reference, onSuspect) : import_connection.same;
    this.$connection = new import_connection.Connection(
      host ? watch(host) : import_host.NO_HOST,
      { ...options, keys },
      {
        code: (code) => String((0, import_check.own)(codes, code) ?? "").split(/; (.*)/s, 2),
        params: (method) => (0, import_params_table.toldOf)(entryOf(method))
      }
    );
    if (options.timeout !== void 0 || options.around)
      this.$connection.sending = (method, open2) => this.$sending(method, open2, {});
    let last;
    const open = (answer, name) => {
      if (!last || last.name !== name) last = { name, entry: entryOf(name) };
      return (0, import_params_table.enveloped)(last.entry, answer);
    };
    this.$own = { open, options, watch, events: new import_events.Events((0, import_listening.listeningOf)(this, options), kinds) };
  }
  $answer(method, params, options) {
    const open = this.$own.open;
    return this.$connection.call(method, params, open, options && this.$sending(method, open, options));
  }
  $bare(method, params, options) {
    const open = import_connection.same;
    return this.$connection.call(method, params, open, options && this.$sending(method, open, options));
  }
  $setHost(host) {
    (0, import_listening.listeningOf)(this).setHost(this.$own.watch(host));
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
      const ask = () => this.$connection.ask(method, params, import_connection.same);
      const answer = await (0, import_guard.guard)(async () => around ? around({ method: name, params }, ask) : ask(), name, guarded);
      const refusal = this.$connection.refusal(name, answer);
      if (refusal) throw refusal;
      return open(answer, name);
    };
  }
}
0 && (module.exports = {
  BaseClient
});
