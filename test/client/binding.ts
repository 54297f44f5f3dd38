import type { Answer, HostAnswer } from '../../templates/typescript/runtime/answer.js';
import type { ClientOptions } from '../../templates/typescript/runtime/client.js';
import type { Connected, ConnectionOptions } from '../../templates/typescript/runtime/connection.js';
import type * as Errors from '../../templates/typescript/runtime/errors.js';
import type { CallOptions, Signal } from '../../templates/typescript/runtime/guard.js';
import type { Done, Host, HostEvent } from '../../templates/typescript/runtime/host.js';
import type { HostListener } from '../../templates/typescript/runtime/listener.js';
import type { ApiCloudModule } from '../../templates/typescript/runtime/hosts/api-cloud.js';
import { sources } from '../../generator/targets/typescript/index.js';
import type { Example } from '../../generator/ir/example.js';
import type { Field, Ir } from '../../generator/ir/types.js';
import { Sandbox } from '../targets/compile.js';
import { classOf, event, fact, field, irOf, listener, method, optional, primitive, text } from '../targets/make-ir.js';

/** Examples say what the client is called. */
const EXAMPLE: Example = {
  code: 'await rooms.notes();',
  calls: [{ receiver: 'rooms', method: 'notes', argument: null, spans: [] }],
  spans: [],
};

/** A small SDK, with what clients treat in ways of their own. */
export function smallIr(): Ir {
  const note = { kind: 'class', name: 'Note' } as const;
  const notes = { kind: 'array', element: note } as const;
  const room = { kind: 'listener', name: 'roomListener' } as const;
  const door = { kind: 'listener', name: 'doorListener' } as const;
  const code = (of: string, description: string): Ir['errorCodes'][number] => ({
    kind: 'error-code',
    id: `error:${of}`,
    code: of,
    description,
    spans: [],
  });
  return irOf({
    title: 'Rooms',
    classes: [classOf('Note', [field('id', text), optional('size', primitive('integer'))])],
    listeners: [
      listener('roomListener', [event('onNote', note), event('onEnd', { kind: 'void' })], {
        envelope: fact('roomListener'),
        add: fact('addRoomListener'),
        remove: fact('removeRoomListener'),
      }),
      listener('doorListener', [event('onKnock', text)], {
        envelope: fact('doorListener'),
        add: fact('addDoorListener'),
        remove: fact('removeDoorListener'),
      }),
    ],
    methods: [
      method('start', [field('room', text)], primitive('boolean'), { answer: fact('bare') }),
      method('write', [field('text', text), optional('urgent', primitive('boolean'), { default: fact(false) })], note),
      method('notes', [], notes, { examples: [EXAMPLE] }),
      method('getNotesByPage', [cursor('nextSeq', 'integer', 0), optional('count', primitive('integer'))], {
        kind: 'object',
        fields: [
          field('nextSeq', primitive('integer')),
          field('isFinished', primitive('boolean')),
          field('noteList', notes),
        ],
      }),
      method(
        'search',
        [field('filter', { kind: 'object', fields: [field('word', text), cursor('from', 'string', '')] })],
        {
          kind: 'object',
          fields: [field('from', text), field('isCached', primitive('boolean')), field('found', notes)],
        },
      ),
      method('listDoors', [cursor('page', 'integer', 1)], {
        kind: 'object',
        fields: [
          field('page', primitive('integer')),
          field('hasMore', primitive('boolean')),
          field('doors', { kind: 'array', element: text }),
        ],
      }),
      method('addRoomListener', [field('listener', room)]),
      method('removeRoomListener', [field('listener', room)]),
      method('addDoorListener', [field('listener', door)]),
      method('removeDoorListener', [field('listener', door)]),
    ],
    errorCodes: [code('7', 'The room is closed; open it first; then write again.'), code('8', 'The room is full.')],
  });
}

function cursor(name: string, type: 'integer' | 'string', start: number | string): Field {
  return optional(name, primitive(type), { default: fact(start) });
}

export interface Client extends Connected {
  start(params: object, options?: CallOptions): Promise<HostAnswer<boolean>>;
  write(params: object, options?: CallOptions): Promise<Answer<Note>>;
  notes(params?: object, options?: CallOptions): Promise<Answer<readonly Note[]>>;
  addRoomListener(listener: HostListener): Promise<HostAnswer<void>>;
  removeRoomListener(listener: HostListener): Promise<HostAnswer<void>>;
  addDoorListener(listener: HostListener): Promise<HostAnswer<void>>;
  removeDoorListener(listener: HostListener): Promise<HostAnswer<void>>;
  on(name: string, handler: (data: unknown, event: HostEvent) => void): () => void;
  once(name: string, options?: CallOptions): Promise<unknown>;
  events(name: string, options?: { readonly signal?: Signal }): AsyncIterableIterator<unknown>;
}

export interface Note {
  readonly id: string;
}

type Handlers = Readonly<Record<string, ((event: HostEvent) => void) | null>>;

/** What the binding exports. */
export interface Binding extends Pick<typeof Errors, keyof typeof Errors> {
  readonly createRooms: (host: Host, options?: ClientOptions) => Client;
  readonly rooms: Client & { initRooms(module: ApiCloudModule): void };
  readonly connect: (host: Host, options?: ConnectionOptions) => Connected;
  readonly roomListener: new (handlers?: Handlers | null) => HostListener;
  readonly doorListener: new (handlers?: Handlers | null) => HostListener;
  readonly unwrap: <Data>(answer: PromiseLike<Answer<Data> | HostAnswer<Data>>) => Promise<Data>;
  readonly start: (chat: Connected, params: object) => Promise<boolean>;
  readonly write: (chat: Connected, params: object) => Promise<Note>;
  readonly notes: (chat: Connected) => Promise<readonly Note[]>;
  readonly iterateNotesByPage: (chat: Connected, params?: object) => AsyncGenerator<Note, void, undefined>;
  readonly iterateSearch: (chat: Connected, params: object) => AsyncGenerator<Note, void, undefined>;
  readonly iterateListDoors: (chat: Connected, params?: object) => AsyncGenerator<string, void, undefined>;
  readonly addRoomListener: (chat: Connected, listener: HostListener) => Promise<HostAnswer<void>>;
  readonly removeRoomListener: (chat: Connected, listener: HostListener) => Promise<HostAnswer<void>>;
}

/** Loads the binding of the small SDK. */
export async function loadBinding(): Promise<{ readonly binding: Binding; readonly sandbox: Sandbox }> {
  const sandbox = await Sandbox.of(await sources(smallIr(), { source: 'rooms.md' }));
  const script = `import * as binding from './typescript/src/index.js';\nexport default binding;`;
  return { binding: (await sandbox.run(script)) as Binding, sandbox };
}

/** How a host answers a call. */
export type Behave = (params: object, done: Done) => PromiseLike<unknown> | void;

/** A host that notes what it is asked. Without a behaviour of its own a method answers at once, and with nothing. */
export class FakeHost implements Host {
  readonly calls: (readonly [method: string, params: object])[] = [];
  /** The ids of the listeners that were added and not removed. */
  readonly uuids = new Set<string>();
  private readonly takers = new Set<(event: unknown) => void>();
  private readonly behaviours = new Map<string, Behave>();

  on(method: string, behave: Behave): this {
    this.behaviours.set(method, behave);
    return this;
  }

  answers(method: string, data: unknown): this {
    return this.on(method, (_, done) => done({ code: 0, data, desc: '' }));
  }

  get takerCount(): number {
    return this.takers.size;
  }

  call(method: string, params: object, done: Done): PromiseLike<unknown> | void {
    this.calls.push([method, params]);
    const { uuid } = params as { readonly uuid?: string };
    if (uuid !== undefined && method.startsWith('add')) this.uuids.add(uuid);
    if (uuid !== undefined && method.startsWith('remove')) this.uuids.delete(uuid);
    const behave = this.behaviours.get(method);
    return behave ? behave(params, done) : done({ code: 0, data: null, desc: '' });
  }

  receive(take: (event: unknown) => void): () => void {
    this.takers.add(take);
    return () => void this.takers.delete(take);
  }

  /** Sends an event to the listener of an id, or without one to all of its kind. */
  emit(type: string, data: unknown, listenerUuid?: string, method = 'roomListener'): void {
    for (const take of this.takers) take({ method, type, data, listenerUuid });
  }
}

/** Waits until promises that are settled have run, and timers of that many milliseconds. */
export function pause(milliseconds = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
