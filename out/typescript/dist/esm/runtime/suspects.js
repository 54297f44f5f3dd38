// Part of every binding that docbind makes. Do not edit.
import { isObject, violationsIn } from "./check.js";
import { isHostEvent } from "./host.js";
import { envelopeOf, handlerFor } from "./listener.js";
import { Report } from "./report.js";
import { checksOf } from "./table-check.js";
import { typeIn, wordOf } from "./table.js";
function watched(host, table, types, onSuspect) {
  const checks = checksOf(table);
  const look = (name, data, type) => {
    if (type === void 0 || type.kind === "void") return;
    const report = new Report();
    checks.value(type)(report, "data", data);
    if (report.count === 0) return;
    try {
      onSuspect({ name, data, violations: violationsIn(report) });
    } catch (error) {
      void Promise.reject(error);
    }
  };
  const lookAtAnswer = (native, answer) => {
    const name = table.methodNames.find((one) => one === native || table.method(one).native === native);
    if (name !== void 0 && isObject(answer) && !isHostEvent(answer) && !answer["code"])
      look(name, answer["data"], table.method(name).result);
  };
  return {
    call(native, params, done) {
      const promised = host.call(native, params, (answer, error) => {
        if (error === void 0 || error === null) lookAtAnswer(native, answer);
        done(answer, error);
      });
      if (promised && typeof promised.then === "function")
        return Promise.resolve(promised).then((answer) => (lookAtAnswer(native, answer), answer));
    },
    receive: (take) => host.receive((event) => {
      if (isHostEvent(event)) look(event.type, event.data, eventType(table, types, event));
      take(event);
    })
  };
}
function eventType(table, { events, kinds }, event) {
  const kind = kinds.find((one) => envelopeOf(one.kind) === event.method)?.kind;
  const name = kind && handlerFor(kind, event);
  if (kind === void 0 || name === void 0) return void 0;
  const start = `${wordOf(kind.name)} ${wordOf(name)} `;
  const line = events.split("\n").find((one) => one.startsWith(start));
  return line === void 0 ? void 0 : typeIn(table, line.slice(start.length));
}
export {
  watched
};
