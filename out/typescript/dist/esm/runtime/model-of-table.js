// Part of every binding that docbind makes. Do not edit.
import { envelopeOf } from "./listener.js";
import { readTable, typeIn, wordOf } from "./table.js";
function modelOf(text, events, kinds) {
  const table = readTable(text);
  const rules = byName(table.classNames, (name) => table.class(name).rules);
  const ofListeners = kinds.flatMap(({ add, remove }) => [add, remove]);
  return {
    enums: byName(table.enumNames, (name) => table.enum(name)),
    classes: byName(table.classNames, (name) => table.class(name).fields),
    rules: Object.fromEntries(Object.entries(rules).filter(([, ofClass]) => ofClass.length > 0)),
    methods: {
      ...byName(ofListeners, (native) => ({ native, params: [], result: { kind: "void" } })),
      ...byName(table.methodNames, (name) => {
        const { native, fields, result } = table.method(name);
        return { native, params: fields, result };
      })
    },
    listeners: Object.fromEntries(kinds.map((kind) => [kind.name, listenerOf(table, events, kind)]))
  };
}
function listenerOf(table, events, kind) {
  const eventOf = (name) => {
    const start = `${wordOf(kind.name)} ${wordOf(name)} `;
    const line = events.split("\n").find((one) => one.startsWith(start)) ?? start;
    return { tag: tagOf(kind, name), payload: typeIn(table, line.slice(start.length)) };
  };
  return { add: kind.add, remove: kind.remove, envelope: envelopeOf(kind), events: byName(kind.events, eventOf) };
}
function tagOf({ routes = {} }, name) {
  if (routes[name]?.length !== 0) return name;
  const [type = name] = Object.keys(routes).filter((one) => routes[one]?.slice(-1)[0]?.[0] === name);
  return type;
}
function byName(names, partOf) {
  return Object.fromEntries(names.map((name) => [name, partOf(name)]));
}
export {
  modelOf
};
