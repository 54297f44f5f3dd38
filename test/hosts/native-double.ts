import type { ApiCloudModule } from '../../templates/typescript/runtime/hosts/index.js';

/** What a native module has, by its own names. `vocabularyOf` reads it from a model. */
export interface NativeVocabulary {
  readonly methods: readonly string[];
  /** Its kinds of listeners: what stands in their events as `method`, and what adds and removes one. */
  readonly listeners: readonly { readonly envelope: string; readonly add: string; readonly remove: string }[];
}

/** A call as the native side saw it. */
export interface NativeCall {
  readonly method: string;
  /** A copy that went through JSON, as all does on its way to the native side. */
  readonly params: unknown;
}

/** What the native side can do with the callback of a call. */
export interface NativeReply {
  /** `callback({ code: 0, data, desc: '' })` */
  answer(data: unknown, desc?: string): void;
  /** `callback(undefined, { code, desc })` */
  refuse(code: number, desc: string): void;
  /** `callback(ret, err)` */
  call(ret: unknown, err?: unknown): void;
}

/** May throw, reply within the call, later, several times, or never. */
export type NativeBehaviour = (params: unknown, reply: NativeReply) => void;

export interface NativeDoubleOptions {
  /** When methods without a behaviour of their own call back; without it soon after the call has returned. */
  readonly later?: (reply: () => void) => void;
  /** `hidden` methods are there when asked for and cannot be listed, as bridges have them. Without it they are `plain`. */
  readonly methods?: 'plain' | 'hidden';
}

type Callback = (ret: unknown, err: unknown) => void;

interface Listening {
  readonly envelope: string;
  readonly uuid: string;
  readonly callback: Callback;
}

/**
 * Stands in for a native module of APICloud, and calls back as that does: `module.method(params, (ret, err) => …)`; a
 * listener's callback is kept, and called once for each event. Every method answers `{ code: 0, data, desc: '' }` unless told
 * otherwise.
 *
 * ```ts
 * const native = new NativeDouble(await vocabulary());
 * tencentCloudChat.initTencentCloudChat(native.module);
 * native.answers('getVersion', '7.1.3925');
 * native.refuses('login', 6206, 'UserSig expired');
 * await tencentCloudChat.addGroupListener(listener);
 * native.emit('groupListener', 'onMemberEnter', { groupID: 'g' });
 * native.calls; // [{ method: 'addGroupListener', params: { uuid } }]
 * ```
 */
export class NativeDouble {
  /** What `api.require` gives. */
  readonly module: ApiCloudModule;
  /** All calls, in their order. */
  readonly calls: NativeCall[] = [];
  private readonly methods: Record<string, (params: unknown, callback: Callback) => void> = {};
  private readonly kinds: NativeVocabulary['listeners'];
  /** By kind and id. */
  private readonly listening = new Map<string, Listening>();

  constructor({ methods, listeners }: NativeVocabulary, options: NativeDoubleOptions = {}) {
    const { later = setImmediate } = options;
    const own = this.methods;
    this.module =
      options.methods === 'hidden' ? new Proxy({}, { get: (_, key): unknown => Reflect.get(own, key) }) : own;
    this.kinds = listeners;
    for (const method of methods) this.on(method, (_params, reply) => void later(() => reply.answer(null)));
    // A listener is not answered: its callback is for events.
    for (const { add } of listeners) this.on(add, () => undefined);
  }

  /** Says what a method does from now on. It is added to those that there are. */
  on(method: string, behaviour: NativeBehaviour): this {
    const call = this.call.bind(this, method, behaviour);
    const { module } = this;
    this.methods[method] = function (this: unknown, params, callback) {
      // Native functions know what they belong to.
      if (this !== module) throw new TypeError('Illegal invocation');
      call(params, callback);
    };
    return this;
  }

  /** A method that answers within the call, always the same. */
  answers(method: string, data: unknown): this {
    return this.on(method, (_params, reply) => reply.answer(data));
  }

  /** A method that fails within the call. */
  refuses(method: string, code: number, desc: string): this {
    return this.on(method, (_params, reply) => reply.refuse(code, desc));
  }

  /** Takes methods away, as in an older build. */
  lacks(...methods: readonly string[]): this {
    for (const method of methods) delete this.methods[method];
    return this;
  }

  /** The ids of the listeners that are added and not removed, of one kind or of all. */
  listeners(envelope?: string): readonly string[] {
    return [...this.listening.values()]
      .filter((one) => envelope === undefined || one.envelope === envelope)
      .map(({ uuid }) => uuid);
  }

  /** Sends an event to the listeners of a kind, or to the one that was added by that id. */
  emit(envelope: string, type: string, data: unknown, uuid?: string): void {
    for (const one of [...this.listening.values()])
      if (one.envelope === envelope && (uuid === undefined || one.uuid === uuid))
        one.callback(viaJson({ method: envelope, type, data, listenerUuid: one.uuid }), undefined);
  }

  private call(method: string, behave: NativeBehaviour, given: unknown, callback: Callback): void {
    const params = viaJson(given);
    this.calls.push({ method, params });
    this.listen(method, params, callback);
    const call = (ret: unknown, err?: unknown): void => callback(viaJson(ret), viaJson(err));
    behave(params, {
      answer: (data, desc = '') => call({ code: 0, data, desc }),
      refuse: (code, desc) => call(undefined, { code, desc }),
      call,
    });
  }

  private listen(method: string, params: unknown, callback: Callback): void {
    const { uuid } = (params ?? {}) as { readonly uuid?: unknown };
    if (typeof uuid !== 'string') return;
    for (const { envelope, add, remove } of this.kinds) {
      const key = JSON.stringify([envelope, uuid]);
      if (method === add) this.listening.set(key, { envelope, uuid, callback });
      if (method === remove) this.listening.delete(key);
    }
  }
}

/** What arrives on the other side of a bridge. Exceptions of the bridge itself are on this side. */
function viaJson(value: unknown): unknown {
  return value === undefined || value instanceof Error ? value : JSON.parse(JSON.stringify(value));
}
