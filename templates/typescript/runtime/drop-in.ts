// Part of every binding that docbind makes. Do not edit.
import type { HostAnswer } from './answer.js';
import { Connection, same, type Method } from './connection.js';
import type { MakeListener } from './events.js';
import { apiCloudHost, type ApiCloudModule } from './hosts/api-cloud.js';
import { hintAtKeys } from './keys.js';
import type { HostListener } from './listener.js';
import { Listening } from './listening.js';
import { entriesOf, lazyEntries, type MethodEntry } from './params-table.js';
import { checksOf, fillFields, type TableChecks } from './table-check.js';
import { readTable, type Table, type TableText } from './table.js';

/** An object whose members have names that only the model knows. */
type Named<Value> = { [name: string]: Value };

/** What a page gets. */
export interface DropIn {
  /** The object with all methods. */
  readonly client: Named<(...args: never[]) => unknown>;
  /** What each method takes and answers, made when it is asked for. */
  readonly params: Named<MethodEntry>;
  readonly enums: Named<object>;
}

/** What the script is told of the model. */
export interface DropInModel {
  readonly table: TableText;
  /** What error codes mean. */
  readonly codes: { readonly [code: string]: string };
  readonly kinds: readonly MakeListener[];
  /** The name of the method that takes the native module. */
  readonly init: string;
  /** The methods that resolve with the host's own answer. */
  readonly bare: readonly string[];
}

/**
 * The model as an object for pages without modules: each method is made of the table, which is slower to check than the
 * generated functions and a third of their size.
 */
export function dropIn({ table: text, codes, kinds, init, bare }: DropInModel): DropIn {
  const table = readTable(text);
  const entryOf = entriesOf(table, () => '');
  const checks = checksOf(table);
  const params = lazyEntries(table.methodNames, entryOf);
  const client: DropIn['client'] = {};
  const enums: Named<object> = {};
  const connection = new Connection(
    undefined,
    { keys: hintAtKeys },
    { codes, params: (name) => requiredOf(params, name) },
  );
  const listening = new Listening(connection, {});
  const envelope = (answer: HostAnswer<unknown>, name: string): object => {
    const type = entryOf(name).response.data;
    return type.type === 'Array' ? { type, subtype: type.arrayType, data: answer } : { type, data: answer };
  };

  for (const name of table.enumNames) enums[name] = table.enum(name);
  for (const name of table.methodNames) {
    let method: Method | undefined;
    const call = (given: unknown): Promise<unknown> => {
      method = method || methodOf(table, checks, name);
      return connection.call(method, given, bare.includes(name) ? same : envelope);
    };
    client[name] = call;
    // Pages may use the name that the native module has.
    client[table.method(name).native] = call;
  }
  for (const kind of kinds) {
    const { add, remove } = kind.kind;
    client[add] = (listener: HostListener) => listening.add({ name: add, native: add }, listener, kind);
    client[remove] = (listener: HostListener) => listening.remove({ name: remove, native: remove }, listener, kind);
  }
  client[init] = (module: ApiCloudModule) => listening.setHost(apiCloudHost(module));
  return { client, params, enums };
}

/** What the connection needs to know of a method; one that takes nothing is given what it is given. */
function methodOf(table: Table, checks: TableChecks, name: string): Method {
  const method = table.method(name);
  const { native, fields } = method;
  if (fields.length === 0) return { name, native };
  return { name, native, check: checks.body(method), fill: (given) => fillFields(fields, given) };
}

function requiredOf(params: Named<MethodEntry>, name: string): { required: readonly string[]; param: object } {
  const { param }: Pick<MethodEntry, 'param'> = params[name] || { param: {} };
  const required = Object.entries(param).filter(([, entry]) => entry.required);
  return { required: required.map(([key]) => key), param };
}

declare const globalThis: object | undefined;
declare const self: object;

/** Makes everything global. All can be defined anew by the page. */
export function makeGlobal(...values: readonly Named<unknown>[]): void {
  // Old web views have no globalThis.
  Object.assign(typeof globalThis === 'undefined' ? self : globalThis, ...values);
}
