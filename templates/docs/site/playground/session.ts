import type { Model } from '../../../typescript/runtime/model.js';

/** The binding as far as the playground uses it. Its names depend on the SDK, so they are looked up. */
export interface Binding {
  readonly main: Readonly<Record<string, unknown>>;
  readonly validators: Readonly<Record<string, unknown>>;
  readonly mock: { readonly model: Model; readonly createMockHost: () => MockHost };
}

interface MockHost {
  device(options: { readonly name: string }): MockHost;
}

interface Client {
  on(event: string, handler: (data: unknown) => void): () => void;
  readonly [method: string]: unknown;
}

export interface Violation {
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  readonly hint?: string;
}

/** Something that happened on one of the two devices. */
export interface Entry {
  readonly number: number;
  readonly device: number;
  readonly kind: 'call' | 'answer' | 'error' | 'event';
  readonly title: string;
  readonly detail: unknown;
}

/** Two devices of one mock, each with a client, and all that happens on them. */
export class Session {
  private readonly clients: readonly Client[];
  private count = 0;

  constructor(
    binding: Binding,
    /** The function that makes a client, by its name. */
    creator: string,
    private readonly note: (entry: Entry) => void,
  ) {
    const host = binding.mock.createMockHost();
    const create = binding.main[creator] as (host: MockHost) => Client;
    this.clients = [host, host.device({ name: 'device-2' })].map((one) => create(one));
    this.clients.forEach((client, device) => {
      for (const { events } of Object.values(binding.mock.model.listeners))
        for (const event of Object.keys(events)) client.on(event, (data) => this.say(device, 'event', event, data));
    });
  }

  /** Calls a method; what it answers, or how it fails, is noted. */
  async call(device: number, method: string, params: unknown): Promise<void> {
    this.say(device, 'call', method, params);
    try {
      const called = this.clients[device]?.[method] as (params: unknown) => Promise<unknown>;
      this.say(device, 'answer', method, bare(await called.call(this.clients[device], params)));
    } catch (error) {
      this.say(device, 'error', method, describe(error));
    }
  }

  private say(device: number, kind: Entry['kind'], title: string, detail: unknown): void {
    // What comes is kept as it was: the mock and the caller may go on with their objects.
    this.note({ number: ++this.count, device, kind, title, detail: copy(detail) });
  }
}

/** What is wrong with the parameters of a method. */
export function violationsOf({ validators }: Binding, method: string, params: unknown): readonly Violation[] {
  const name = `validate${method.charAt(0).toUpperCase()}${method.slice(1)}`;
  const validate = validators[name];
  return typeof validate === 'function' ? (validate(params, { unknownKeys: 'refuse' }) as readonly Violation[]) : [];
}

/** What the native module answered, without the description of its type around it. */
function bare(answer: unknown): unknown {
  const isObject = typeof answer === 'object' && answer !== null;
  return isObject && 'type' in answer && 'data' in answer ? answer.data : answer;
}

function describe(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack: _, ...more } = error as Error & Readonly<Record<string, unknown>>;
  return { name: error.name ?? name, message, ...more };
}

function copy(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
}
