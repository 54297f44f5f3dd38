// Part of every binding that docbind makes. Do not edit.
import type { HostAnswer } from './answer.js';
import { Connection, same, type Method } from './connection.js';
import type { MakeListener } from './events.js';
import { NO_HOST } from './host.js';
import { apiCloudHost, type ApiCloudModule } from './hosts/api-cloud.js';
import { hintAtKeys } from './keys.js';
import type { HostListener } from './listener.js';
import { Listening } from './listening.js';
import { entriesOf, enveloped, lazyEntries, toldOf } from './params-table.js';
import { checksOf, fillFields, type TableChecks } from './table-check.js';
import { readTable, type Table, type TableText } from './table.js';

/** An object whose members have names that only the model knows. */
type Named<Value> = { [name: string]: Value };

/** What the script is told of the model. */
export interface DropInModel {
  readonly table: TableText;
  /** What error codes mean. */
  readonly codes: { readonly [code: string]: string };
  readonly kinds: readonly MakeListener[];
  /** The name of the object with all methods. */
  readonly client: string;
  /** The name of the method that takes the native module. */
  readonly init: string;
  /** The methods that resolve with the host's own answer. */
  readonly bare: readonly string[];
}

/**
 * What pages without modules have as globals: the object with all methods, `params`, which tells what each of them takes and
 * answers, the enums, and the classes of listeners. The methods are made of the table, which is slower to check than the
 * generated functions and a third of their size.
 */
export function dropIn({ table: text, codes, kinds, client: clientName, init, bare }: DropInModel): Named<unknown> {
  const table = readTable(text);
  const entryOf = entriesOf(table, () => '');
  const checks = checksOf(table);
  const client: Named<(...args: never[]) => unknown> = {};
  const params = lazyEntries(table.methodNames, entryOf);
  const globals: Named<unknown> = { [clientName]: client, params };
  const connection = new Connection(
    NO_HOST,
    { keys: hintAtKeys },
    { code: (code) => [codes[Number(code)] || ''], params: (name) => toldOf(entryOf(name)) },
  );
  const listening = new Listening(connection, {});
  const envelope = (answer: HostAnswer<unknown>, name: string): object => enveloped(entryOf(name), answer);

  for (const name of table.enumNames) globals[name] = table.enum(name);
  for (const name of table.methodNames) {
    let method: Method | undefined;
    const call = (given: unknown): Promise<unknown> => {
      method = method || methodOf(table, checks, name);
      return connection.call(method, given, bare.includes(name) ? same : envelope);
    };
    client[name] = call;
    // Pages may use the name that the native module has.
    const { native } = table.method(name);
    client[native] = call;
    if (!(native in params)) Object.defineProperty(params, native, { get: () => params[name] });
  }
  for (const kind of kinds) {
    const { name, add, remove } = kind.kind;
    globals[name] = kind;
    client[add] = (listener: HostListener) => listening.add({ name: add, native: add }, listener, kind);
    client[remove] = (listener: HostListener) => listening.remove({ name: remove, native: remove }, listener, kind);
  }
  client[init] = (module: ApiCloudModule) => listening.setHost(apiCloudHost(module));
  return globals;
}

/** What the connection needs to know of a method; one that takes nothing is given what it is given. */
function methodOf(table: Table, checks: TableChecks, name: string): Method {
  const method = table.method(name);
  const { native, fields } = method;
  if (fields.length === 0) return { name, native };
  return { name, native, check: checks.body(method), fill: (given) => fillFields(fields, given) };
}

declare const globalThis: object | undefined;
declare const self: object;

/** Makes everything global. All can be defined anew by the page. */
export function makeGlobal(values: Named<unknown>): void {
  // Old web views have no globalThis.
  Object.assign(typeof globalThis === 'undefined' ? self : globalThis, values);
}
