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
var message_port_exports = {};
__export(message_port_exports, {
  portHost: () => portHost,
  servePort: () => servePort
});
module.exports = __toCommonJS(message_port_exports);
var import_check = require("../check.js");
var import_first_word = require("./first-word.js");
var import_pending = require("./pending.js");
var import_protocol = require("./protocol.js");
var import_takers = require("./takers.js");
function portHost(port) {
  const { receive, emit } = (0, import_takers.takers)();
  const pending = new import_pending.Pending();
  let isOpen = true;
  const end = () => {
    if (!isOpen) return;
    isOpen = false;
    stop();
    for (const done of pending.clear()) done(void 0, closed());
  };
  const take = (message) => {
    const { kind, id } = message;
    if (kind === "answer") pending.take(id)?.(message["answer"]);
    else if (kind === "failure") pending.take(id)?.(void 0, message["error"] ?? "The host gave no reason.");
    else if (kind === "event") emit(message["event"]);
    else if (kind === "close") end();
  };
  const stop = (0, import_protocol.listen)(port, take, end);
  return {
    receive,
    call(method, params, done) {
      if (!isOpen) return done(void 0, closed());
      const id = pending.add(method, params, done);
      try {
        (0, import_protocol.post)(port, { kind: "call", id, method, params });
      } catch (error) {
        pending.take(id)?.(void 0, notSent(`The parameters of ${method}`, error));
      }
    },
    close() {
      if (!isOpen) return;
      end();
      (0, import_protocol.post)(port, { kind: "close" });
    }
  };
}
function servePort(port, host) {
  let isOpen = true;
  const send = (message) => {
    if (isOpen) (0, import_protocol.post)(port, message);
  };
  const serve = (id, method, params) => {
    const reply = (0, import_first_word.firstWord)((answer, error) => {
      const failed = error !== void 0 && error !== null;
      try {
        send(failed ? { kind: "failure", id, error: (0, import_protocol.failureData)(error) } : { kind: "answer", id, answer });
      } catch (unsent) {
        send({ kind: "failure", id, error: notSent(`What came of ${method}`, unsent) });
      }
    });
    const fail = (error) => reply(void 0, error ?? String(error));
    try {
      host.call(method, params, reply)?.then((answer) => reply(answer), fail);
    } catch (error) {
      fail(error);
    }
  };
  const end = () => {
    if (!isOpen) return;
    isOpen = false;
    stop();
    stopEvents?.();
  };
  const take = ({ kind, id, method, params }) => {
    if (kind === "close") end();
    else if (kind === "call" && typeof id === "number" && typeof method === "string" && (0, import_check.isObject)(params))
      serve(id, method, params);
  };
  const stopEvents = host.receive((event) => {
    try {
      send({ kind: "event", event });
    } catch {
    }
  });
  const stop = (0, import_protocol.listen)(port, take, end);
  return () => {
    if (!isOpen) return;
    end();
    (0, import_protocol.post)(port, { kind: "close" });
  };
}
function closed() {
  return { desc: "The port to the host was closed. What was asked for may happen all the same." };
}
function notSent(what, error) {
  return { desc: `${what} cannot be sent as JSON: ${String(error)}` };
}
0 && (module.exports = {
  portHost,
  servePort
});
