// Part of every binding that docbind makes. Do not edit.
import type { Answer, HostAnswer } from './answer.js';
import { own } from './check.js';
import { Connection, same, type Connected, type ConnectionOptions, type Method, type Sending } from './connection.js';
import { Events, type MakeListener } from './events.js';
import { guard, type CallOptions, type Signal } from './guard.js';
import { NO_HOST, type Host, type HostEvent } from './host.js';
import { listeningOf, type ListeningOptions } from './listening.js';
import { hintAtKeys, refuseUnknownKeys } from './keys.js';
import { entriesOf, enveloped, toldOf, type MethodEntry } from './params-table.js';
import { watched, type Suspect } from './suspects.js';
import { readTable, type TableText } from './table.js';
import type { CheckOptions } from './validator.js';

/** A call on its way to the host. */
export interface Call {
  readonly method: string;
  readonly params: object;
}

export interface ClientOptions extends Omit<ConnectionOptions, 'keys'>, ListeningOptions, CheckOptions {
  /**
   * Stands around each call, for logs, metrics and the like. What `proceed` gives is the host's answer, and what is returned
   * counts as that.
   */
  readonly around?: (call: Call, proceed: () => Promise<unknown>) => Promise<unknown>;
  /** Milliseconds after which a call without an answer fails. Without it calls wait as long as the host does. */
  readonly timeout?: number;
  /**
   * Takes answers and events that are not as the reference says, which are handed on all the same. Meant for development:
   * without it nothing that the host says is checked.
   */
  readonly onSuspect?: (suspect: Suspect) => void;
}

/** What the reference says, for clients. */
export interface Reference {
  readonly table: TableText;
  /** What events bring, by the names of listener and event, in the notation of the table. */
  readonly events: string;
  /** What error codes mean, and behind a semicolon what to do about it. */
  readonly codes: { readonly [code: string]: string };
  /** The kinds of listeners. */
  readonly kinds: readonly MakeListener[];
}

/** What all clients do, whatever their methods are. `All` has what each event brings, by its name. */
export class BaseClient<All> implements Connected {
  readonly $connection: Connection;
  /** Under one name, since the methods of an SDK may have any other. */
  private readonly $own: Own;

  constructor(host: Host | undefined, reference: Reference, options: ClientOptions = {}) {
    const { kinds, codes } = reference;
    const keys = options.unknownKeys === 'refuse' ? refuseUnknownKeys : hintAtKeys;
    const table = readTable(reference.table);
    const entryOf = entriesOf(table, () => '');
    const { onSuspect } = options;
    const watch = onSuspect ? (raw: Host): Host => watched(raw, table, reference, onSuspect) : same<Host>;
    this.$connection = new Connection(
      host ? watch(host) : NO_HOST,
      { ...options, keys },
      {
        code: (code) => String(own(codes, code) ?? '').split(/; (.*)/s, 2),
        params: (method) => toldOf(entryOf(method)),
      },
    );
    if (options.timeout !== undefined || options.around)
      this.$connection.sending = (method, open) => this.$sending(method, open, {});
    // Calls of one method often follow each other, such as those for the pages of a list.
    let last: { readonly name: string; readonly entry: MethodEntry } | undefined;
    const open = <Data>(answer: HostAnswer<Data>, name: string): Answer<Data> => {
      if (!last || last.name !== name) last = { name, entry: entryOf(name) };
      return enveloped(last.entry, answer);
    };
    this.$own = { open, options, watch, events: new Events(listeningOf(this, options), kinds) };
  }

  /** Calls a method and resolves with the host's answer, and what is known of its type around it. */
  $answer<Data>(method: Method, params: unknown, options: CallOptions | undefined): Promise<Answer<Data>> {
    const open = this.$own.open<Data>;
    return this.$connection.call(method, params, open, options && this.$sending(method, open, options));
  }

  /** Calls a method and resolves with the host's answer as it is. */
  $bare<Data>(method: Method, params: unknown, options: CallOptions | undefined): Promise<HostAnswer<Data>> {
    const open = same<HostAnswer<Data>>;
    return this.$connection.call(method, params, open, options && this.$sending(method, open, options));
  }

  /** Hands over the host of a client that was made without one. */
  $setHost(host: Host): void {
    listeningOf(this).setHost(this.$own.watch(host));
  }

  on<Name extends string & keyof All>(
    name: Name,
    handler: (data: All[Name], event: HostEvent<Name, All[Name]>) => void,
  ): () => void {
    return this.$own.events.on(name, handler);
  }

  once<Name extends string & keyof All>(name: Name, options?: CallOptions): Promise<All[Name]> {
    // The host is trusted to send what its documentation says.
    return this.$own.events.once(name, options) as Promise<All[Name]>;
  }

  events<Name extends string & keyof All>(
    name: Name,
    options?: { readonly signal?: Signal },
  ): AsyncIterableIterator<All[Name]> {
    return this.$own.events.all(name, options) as AsyncIterableIterator<All[Name]>;
  }

  /** What asks the host where something stands around the call. */
  private $sending<Data, Opened>(
    method: Method,
    open: (answer: HostAnswer<Data>, method: string) => Opened,
    options: CallOptions,
  ): Sending<Opened> {
    const { name } = method;
    const { around, timeout } = this.$own.options;
    const guarded = { signal: options.signal, timeout: options.timeout ?? timeout };
    return async (params) => {
      const ask = (): Promise<unknown> => this.$connection.ask(method, params, same);
      const answer = await guard(async () => (around ? around({ method: name, params }, ask) : ask()), name, guarded);
      const refusal = this.$connection.refusal(name, answer);
      if (refusal) throw refusal;
      return open(answer as HostAnswer<Data>, name);
    };
  }
}

/** The methods of a client as pages have them: calls have no options there. */
export type PageClient<Client> = {
  readonly [Name in Exclude<keyof Client, keyof BaseClient<never>>]: Client[Name] extends (
    ...given: infer Given extends readonly unknown[]
  ) => infer Answer
    ? (...given: Given extends readonly [unknown, ...unknown[]] ? [params: Given[0]] : [params?: Given[0]]) => Answer
    : Client[Name];
};

interface Own {
  /** One for all calls, which are quicker with it than with one each. */
  readonly open: <Data>(answer: HostAnswer<Data>, method: string) => Answer<Data>;
  readonly events: Events;
  readonly options: ClientOptions;
  readonly watch: (host: Host) => Host;
}
