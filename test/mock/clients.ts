import type { HostEvent } from '../../templates/typescript/runtime/host.js';
import { mockHost } from '../../templates/typescript/runtime/mock/host.js';
import type { MockDevice, MockHost, MockOptions } from '../../templates/typescript/runtime/mock/options.js';
import type { Model } from '../../templates/typescript/runtime/model.js';
import { specModel } from './model-of-ir.js';

export const model: Model = await specModel();

export type Json = Readonly<Record<string, unknown>>;

/** What a call was refused with. */
export class CallFailure extends Error {
  constructor(
    readonly method: string,
    readonly code: number,
    desc: string,
  ) {
    super(`${method} failed with ${code}: ${desc}`);
  }
}

/** Hears all that a client of the mock sends and gets. */
export interface Observer {
  answered?(method: string, data: unknown): void;
  happened?(event: HostEvent): void;
}

/** The least that a client can be: calls become promises of the answer's data, events a list. */
export class Client {
  readonly events: HostEvent[] = [];

  constructor(
    readonly device: MockDevice,
    private readonly observer: Observer = {},
  ) {
    device.receive((event) => {
      const happened = event as HostEvent;
      this.events.push(happened);
      observer.happened?.(happened);
    });
  }

  async call(method: string, params: object = {}): Promise<unknown> {
    const answer = await new Promise((resolve, reject) => {
      this.device.call(method, params, (given, error) => {
        if (error === undefined) return resolve(given);
        const { code, desc } = error as { code: number; desc: string };
        reject(error instanceof Error ? error : new CallFailure(method, code, desc));
      });
    });
    const { data } = answer as { data?: unknown };
    this.observer.answered?.(method, data);
    return data;
  }

  /** The code with which a call fails; 0 if it does not. */
  async codeOf(method: string, params: object = {}): Promise<number> {
    try {
      await this.call(method, params);
      return 0;
    } catch (error) {
      if (error instanceof CallFailure) return error.code;
      throw error;
    }
  }

  /** Adds a listener of each kind. */
  async listen(): Promise<void> {
    for (const { add } of Object.values(model.listeners)) await this.call(add, { uuid: `${this.device.name}-${add}` });
  }

  async login(userID: string): Promise<this> {
    await this.call('initSDK', { sdkAppID: 1400000000 });
    await this.listen();
    await this.call('login', { userID, userSig: 'signature' });
    return this;
  }

  /** What events of a name brought, oldest first. */
  heard(name: string): unknown[] {
    return this.events.filter(({ type }) => type === name).map(({ data }) => data);
  }

  forget(): void {
    this.events.length = 0;
  }

  async send(text: string, to: object): Promise<string> {
    const created = await this.call('createTextMessage', { text });
    return textIn(await this.call('sendMessage', { id: textIn(created, 'id'), ...to }), 'msgID');
  }
}

export interface Party {
  readonly mock: MockHost;
  readonly clients: readonly Client[];
}

/** A mock of the reference with one client logged in for each user, all events of the way there forgotten. */
export async function party(users: readonly string[], options: MockOptions = {}, observer?: Observer): Promise<Party> {
  const mock = mockHost(model, { users, ...options });
  const clients: Client[] = [];
  for (const [index, userID] of users.entries())
    clients.push(await new Client(index === 0 ? mock : mock.device(), observer).login(userID));
  await mock.idle();
  for (const client of clients) client.forget();
  return { mock, clients };
}

/** Alice and Bob on one mock. */
export async function pair(options: MockOptions = {}): Promise<{ mock: MockHost; alice: Client; bob: Client }> {
  const { mock, clients } = await party(['alice', 'bob'], options);
  const [alice, bob] = clients as [Client, Client];
  return { mock, alice, bob };
}

export async function trio(
  options: MockOptions = {},
): Promise<{ mock: MockHost; alice: Client; bob: Client; carol: Client }> {
  const { mock, clients } = await party(['alice', 'bob', 'carol'], options);
  const [alice, bob, carol] = clients as [Client, Client, Client];
  return { mock, alice, bob, carol };
}

export function textIn(value: unknown, key: string): string {
  const text = (value as Json)[key];
  if (typeof text !== 'string') throw new Error(`There is no text ${key} in ${JSON.stringify(value)}`);
  return text;
}

export function listIn(value: unknown, key: string): readonly unknown[] {
  return (value as Json)[key] as readonly unknown[];
}

/** The value of an enum's member. */
export function term(member: string): number | string {
  for (const members of Object.values(model.enums)) if (members[member] !== undefined) return members[member];
  throw new Error(`There is no ${member}`);
}
