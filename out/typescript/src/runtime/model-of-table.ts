// Part of every binding that docbind makes. Do not edit.
import { envelopeOf, type ListenerKind } from './listener.js';
import type { Model, ModelEvent, ModelListener, ModelMethod } from './model.js';
import { readTable, typeIn, wordOf, type Table, type TableText } from './table.js';

/** The whole model of a table; `events` has a line for each event, in the notation of the table. */
export function modelOf(text: TableText, events: string, kinds: readonly ListenerKind[]): Model {
  const table = readTable(text);
  const rules = byName(table.classNames, (name) => table.class(name).rules);
  const ofListeners = kinds.flatMap(({ add, remove }) => [add, remove]);
  return {
    enums: byName(table.enumNames, (name) => table.enum(name)),
    classes: byName(table.classNames, (name) => table.class(name).fields),
    rules: Object.fromEntries(Object.entries(rules).filter(([, ofClass]) => ofClass.length > 0)),
    methods: {
      ...byName<ModelMethod>(ofListeners, (native) => ({ native, params: [], result: { kind: 'void' } })),
      ...byName(table.methodNames, (name): ModelMethod => {
        const { native, fields, result } = table.method(name);
        return { native, params: fields, result };
      }),
    },
    listeners: Object.fromEntries(kinds.map((kind) => [kind.name, listenerOf(table, events, kind)])),
  };
}

function listenerOf(table: Table, events: string, kind: ListenerKind): ModelListener {
  const eventOf = (name: string): ModelEvent => {
    const start = `${wordOf(kind.name)} ${wordOf(name)} `;
    const line = events.split('\n').find((one) => one.startsWith(start)) ?? start;
    return { tag: tagOf(kind, name), payload: typeIn(table, line.slice(start.length)) };
  };
  return { add: kind.add, remove: kind.remove, envelope: envelopeOf(kind), events: byName(kind.events, eventOf) };
}

/** What the host calls an event: the handler's name, unless no event has it as its type. */
function tagOf({ routes = {} }: ListenerKind, name: string): string {
  if (routes[name]?.length !== 0) return name;
  const [type = name] = Object.keys(routes).filter((one) => routes[one]?.slice(-1)[0]?.[0] === name);
  return type;
}

function byName<Part>(names: readonly string[], partOf: (name: string) => Part): { readonly [name: string]: Part } {
  return Object.fromEntries(names.map((name) => [name, partOf(name)]));
}
