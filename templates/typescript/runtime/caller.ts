// Part of every binding that docbind makes. Do not edit.
import type { Depth, Violation } from './check.js';
import { CallError, InvalidParamsError, MalformedAnswerError } from './errors.js';
import { isHostEvent, isObject, type Host } from './host.js';
import { Subscriptions, type Deliverable } from './subscriptions.js';

export interface ClientOptions {
  /** How far parameters are checked before a call. `off` trusts them. Without it: `shallow`. */
  readonly check?: Depth | 'off';
  /** Takes what the handlers of listeners throw. Without it, it becomes an unhandled rejection. */
  readonly onHandlerError?: (error: unknown) => void;
}

type Validate = (params: unknown, depth: Depth) => readonly Violation[];

/** What all methods of the client do: check, call, open the answer. */
export class Caller {
  readonly #host: Host;
  readonly #check: Depth | 'off';
  readonly #subscriptions: Subscriptions;
  #receiving = false;

  constructor(host: Host, options: ClientOptions) {
    this.#host = host;
    this.#check = options.check ?? 'shallow';
    this.#subscriptions = new Subscriptions(options.onHandlerError ?? ((error) => void Promise.reject(error)));
  }

  /** `fill` gives what the host is sent: the parameters with their defaults, never the caller's own object. */
  async call<Data, Params extends object = object>(
    method: string,
    params?: Params,
    validate?: Validate,
    fill?: (params: Params) => object,
  ): Promise<Data> {
    this.#validate(method, params ?? {}, validate);
    // Methods without parameters that have to be there may be called without any.
    const given = params ?? ({} as Params);
    return openAnswer(method, await this.#ask(method, fill ? fill(given) : given));
  }

  /** Adds a listener. It is known before the host is called, which may send the first event at once. */
  async add<Data>(method: string, listener: Deliverable, validate: Validate): Promise<Data> {
    this.#validate(method, listener, validate);
    if (!this.#receiving) {
      this.#receiving = true;
      this.#host.receive((event) => this.#subscriptions.dispatch(event));
    }
    const known = this.#subscriptions.has(listener);
    this.#subscriptions.add(listener);
    try {
      const answer = await this.#ask(method, { uuid: this.#subscriptions.idOf(listener) });
      if (isHostEvent(answer)) this.#subscriptions.dispatch(answer);
      return openAnswer(method, isHostEvent(answer) || answer === undefined ? { code: 0 } : answer);
    } catch (error) {
      if (!known) this.#subscriptions.remove(listener);
      throw error;
    }
  }

  /** Removes a listener. From the call on it hears nothing, whatever the host answers. */
  async remove<Data>(method: string, listener: Deliverable, validate: Validate): Promise<Data> {
    this.#validate(method, listener, validate);
    this.#subscriptions.remove(listener);
    return openAnswer(method, await this.#ask(method, { uuid: this.#subscriptions.idOf(listener) }));
  }

  /** With `off`, parameters go to the host as they are. */
  #validate(method: string, params: unknown, validate?: Validate): void {
    if (this.#check === 'off' || !validate) return;
    const violations = validate(params, this.#check);
    if (violations.length > 0) throw new InvalidParamsError(method, violations);
  }

  /** Hosts reject with what they would answer; callers get one kind of error either way. */
  async #ask(method: string, params: object): Promise<unknown> {
    try {
      return await new Promise<unknown>((resolve, reject) => {
        const answer = this.#host.call(method, params, (given, error) => {
          if (error === undefined || error === null) resolve(given);
          else reject(error);
        });
        if (answer) resolve(answer);
      });
    } catch (error) {
      throw isObject(error) && typeof error['code'] === 'number' && !(error instanceof Error)
        ? failure(method, error['code'], error['desc'])
        : error;
    }
  }
}

function openAnswer<Data>(method: string, answer: unknown): Data {
  if (!isObject(answer) || typeof answer['code'] !== 'number') throw new MalformedAnswerError(method, answer);
  if (answer['code'] !== 0) throw failure(method, answer['code'], answer['desc']);
  // The host is trusted to answer what its documentation says; nothing here could repair it.
  return answer['data'] as Data;
}

function failure(method: string, code: number, desc: unknown): CallError {
  return new CallError(method, code, typeof desc === 'string' ? desc : '');
}
