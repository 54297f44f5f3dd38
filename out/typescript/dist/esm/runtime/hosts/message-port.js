// Part of every binding that docbind makes. Do not edit.
import { isObject } from "../check.js";
import { firstWord } from "./first-word.js";
import { Pending } from "./pending.js";
import { failureData, listen, post } from "./protocol.js";
import { takers } from "./takers.js";
function portHost(port) {
  const { receive, emit } = takers();
  const pending = new Pending();
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
  const stop = listen(port, take, end);
  return {
    receive,
    call(method, params, done) {
      if (!isOpen) return done(void 0, closed());
      const id = pending.add(method, params, done);
      try {
        post(port, { kind: "call", id, method, params });
      } catch (error) {
        pending.take(id)?.(void 0, notSent(`The parameters of ${method}`, error));
      }
    },
    close() {
      if (!isOpen) return;
      end();
      post(port, { kind: "close" });
    }
  };
}
function servePort(port, host) {
  let isOpen = true;
  const send = (message) => {
    if (isOpen) post(port, message);
  };
  const serve = (id, method, params) => {
    const reply = firstWord((answer, error) => {
      const failed = error !== void 0 && error !== null;
      try {
        send(failed ? { kind: "failure", id, error: failureData(error) } : { kind: "answer", id, answer });
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
    else if (kind === "call" && typeof id === "number" && typeof method === "string" && isObject(params))
      serve(id, method, params);
  };
  const stopEvents = host.receive((event) => {
    try {
      send({ kind: "event", event });
    } catch {
    }
  });
  const stop = listen(port, take, end);
  return () => {
    if (!isOpen) return;
    end();
    post(port, { kind: "close" });
  };
}
function closed() {
  return { desc: "The port to the host was closed. What was asked for may happen all the same." };
}
function notSent(what, error) {
  return { desc: `${what} cannot be sent as JSON: ${String(error)}` };
}
export {
  portHost,
  servePort
};
