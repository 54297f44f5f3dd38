// Part of every binding that docbind makes. Do not edit.
import type { Host, HostEvent } from '../host.js';
import { fail, show } from './expect.js';
import { ADD, type HostSetup, type NativeSide } from './setup.js';

declare function setTimeout(run: () => void, milliseconds: number): unknown;

/** What a case does with a fresh setup. */
export type Check = (trial: Trial) => Promise<void>;

/** Something that a host says about a call. */
export interface Word {
  readonly by: 'done' | 'promise' | 'exception';
  readonly answer?: unknown;
  /** Undefined and null are no error. */
  readonly error?: unknown;
}

/** A call, and all that was said about it. */
export interface Asked {
  readonly method: string;
  readonly words: readonly Word[];
}

/** Milliseconds in which something that must not come would have come. */
const QUIET = 10;

/** What cases do with a host. */
export class Trial {
  readonly host: Host;
  readonly native: NativeSide;
  private readonly timeout: number;

  constructor({ host, native }: HostSetup, timeout: number) {
    this.host = host;
    this.native = native;
    this.timeout = timeout;
  }

  ask(method: string, params: object = {}): Asked {
    const words: Word[] = [];
    const failed = (by: Word['by'], error: unknown): void => void words.push({ by, error: error ?? 'no reason' });
    try {
      const promise = this.host.call(method, params, (answer, error) => void words.push({ by: 'done', answer, error }));
      promise?.then(
        (answer) => void words.push({ by: 'promise', answer }),
        (error: unknown) => failed('promise', error),
      );
    } catch (error) {
      failed('exception', error);
    }
    return { method, words };
  }

  /** The first word about a call, once it has come. */
  async word(asked: Asked): Promise<Word> {
    await this.until(`a word about ${asked.method}`, () => asked.words.length > 0);
    return asked.words[0] as Word;
  }

  /** Calls a method and gives its answer. */
  async answer(method: string, params?: object): Promise<unknown> {
    const { answer, error } = await this.word(this.ask(method, params));
    if (isError(error)) fail(`the call of ${method}`, 'an answer', `the error ${show(error)}`);
    return answer;
  }

  /** Calls a method and gives its error. */
  async error(method: string, params?: object): Promise<unknown> {
    const { answer, error } = await this.word(this.ask(method, params));
    if (!isError(error)) fail(`the call of ${method}`, 'an error', `the answer ${show(answer)}`);
    return error;
  }

  /** Adds a listener, and waits until the native side has it. */
  async listen(uuid: string): Promise<Asked> {
    const asked = this.ask(ADD, { uuid });
    await this.settle();
    return asked;
  }

  /** The events that come from now on. */
  taken(): unknown[] {
    const events: unknown[] = [];
    this.host.receive((event) => void events.push(event));
    return events;
  }

  /** Waits until a taker has that many events, and a little longer, and gives what came. */
  async events(taken: readonly unknown[], count: number): Promise<readonly unknown[]> {
    await this.until(
      `${count} events`,
      () => taken.length >= count,
      () => `${taken.length} of them`,
    );
    await this.settle();
    return taken;
  }

  /** Gives what is on its way the time to arrive: a call behind it comes and goes. */
  async settle(): Promise<void> {
    this.native.define('settle', (_params, reply) => reply.answer({ code: 0 }));
    await this.answer('settle');
    await pause(QUIET);
  }

  private async until(what: string, isSo: () => boolean, came: () => string = () => 'nothing'): Promise<void> {
    for (let waited = 0; !isSo(); waited++) {
      if (waited >= this.timeout) fail(`within ${this.timeout} ms`, what, came());
      await pause(1);
    }
  }
}

export function isError(error: unknown): boolean {
  return error !== undefined && error !== null;
}

/** An event for a listener. */
export function eventFor(listenerUuid: string, data: unknown, type = 'onNews'): HostEvent {
  return { method: 'listener', type, data, listenerUuid };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
