// Part of every binding that docbind makes. Do not edit.
import type { HostAnswer } from './answer.js';
import { isObject, violationsOf } from './check.js';
import { CallError, HostError, ParameterError } from './errors.js';
import type { Host } from './host.js';
import type { Body, KeyCheck } from './report.js';
import type { Violation } from './violation.js';

export interface ConnectionOptions {
  /** Whether parameters are checked before a call. Without it they are. */
  readonly check?: boolean;
  /** What is done about keys that the reference does not know: `hintAtKeys` or `refuseUnknownKeys`. Without it nothing. */
  readonly keys?: KeyCheck;
}

/** What is known of a method. */
export interface Method {
  readonly name: string;
  /** What the host calls it. */
  readonly native: string;
  /** Checks what is passed. */
  readonly check?: Body;
  /** Fills in the defaults of what was left out. */
  readonly fill?: (params: { [name: string]: unknown }) => void;
}

/** What the reference says, for errors. Connections for single methods do without. */
export interface Knowledge {
  /** The parameters of a method, and which of them have to be there. */
  readonly params: (method: string) => { readonly required: readonly string[]; readonly param: object };
  /** What an error code means, and what to do about it. */
  readonly code: (code: string) => readonly string[];
}

/** A client, or what `connect` gives: the functions for single methods take either. */
export interface Connected {
  /** For the functions and the hand-written part, not for apps. */
  readonly $connection: Connection;
}

/** Connects a host for the functions for single methods. */
export function connect(host: Host, options?: ConnectionOptions): Connected {
  return { $connection: new Connection(host, options) };
}

/** Asks the host in a way of its own. */
export type Sending<Opened> = (sent: object) => Promise<Opened>;

/** A host in use: checks parameters, calls, and opens answers. */
export class Connection {
  host: Host;
  /** What sends each call, where a client has something to stand around it. */
  sending?: <Data, Opened>(
    method: Method,
    open: (answer: HostAnswer<Data>, method: string) => Opened,
  ) => Sending<Opened>;
  readonly options: ConnectionOptions;
  readonly knowledge: Knowledge | undefined;

  constructor(host: Host, options: ConnectionOptions = {}, knowledge?: Knowledge) {
    this.host = host;
    this.options = options;
    this.knowledge = knowledge;
  }

  /**
   * Calls a method and resolves with what `open` makes of the host's answer. `send`, where there is one, is given the
   * parameters as they are sent, and asks the host in its own way.
   */
  call<Data, Opened>(
    method: Method,
    params: unknown,
    open: (answer: HostAnswer<Data>, method: string) => Opened,
    send: Sending<Opened> | undefined = this.sending && this.sending(method, open),
  ): Promise<Opened> {
    const { check, keys } = this.options;
    // Methods that need no parameter may be called without any.
    let sent: unknown = params === undefined || params === null ? {} : params;
    if (method.check && check !== false) {
      const violations = violationsOf(method.check, sent, keys);
      if (violations.length > 0) return Promise.reject(this.parameterError(method.name, violations));
    }
    if (method.fill && isObject(sent)) method.fill((sent = Object.assign({}, sent)) as { [name: string]: unknown });
    return send ? send(sent as object) : this.ask(method, sent as object, open);
  }

  /** Asks the host: one promise for one call, settled by the host's first word. */
  ask<Data, Opened>(
    { name, native }: Method,
    params: object,
    open: (answer: HostAnswer<Data>, method: string) => Opened,
    host: Host = this.host,
  ): Promise<Opened> {
    return new Promise((resolve, reject) => {
      const done = (answer: unknown, error?: unknown): void => {
        const isError = error !== undefined && error !== null;
        const refusal = isError ? this.failure(name, error) : this.refusal(name, answer);
        if (refusal) reject(refusal);
        // The host is trusted to answer what its documentation says; nothing here could repair it.
        else resolve(open(answer as HostAnswer<Data>, name));
      };
      try {
        const promised = host.call(native, params, done);
        // Without types, a host may return anything.
        if (promised && promised.then) promised.then(done, (error: unknown) => done(undefined, error || ''));
      } catch (error) {
        done(undefined, error || '');
      }
    });
  }

  parameterError(name: string, violations: readonly Violation[]): ParameterError {
    return new ParameterError(name, violations, this.knowledge && this.knowledge.params(name));
  }

  /** What a call fails with by its answer; undefined where that is an answer of one that succeeded. */
  refusal(name: string, answer: unknown): Error | undefined {
    if (!isObject(answer)) return new HostError(name, 'the answer is no object', answer);
    return answer['code'] ? this.failure(name, answer) : undefined;
  }

  /** Hosts fail with what they would answer, or in ways of their own. */
  private failure(name: string, error: unknown): Error {
    const { code, message = '', msg = message, desc = msg } = isObject(error) ? error : { desc: error };
    if (!isNaN(Number(code))) {
      const known = this.knowledge ? this.knowledge.code(String(code)) : [];
      return new CallError(name, Number(code), String(desc), ...known);
    }
    return new HostError(name, String(desc) || 'no reason given', error);
  }
}

/** Opens an answer by giving its result. */
export function dataOf<Data>({ data }: HostAnswer<Data>): Data {
  return data;
}

/** Leaves a value as it is. */
export function same<Value>(value: Value): Value {
  return value;
}
