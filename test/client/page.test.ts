import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../targets/compile.js';
import { loadBinding, pause, type Binding, type Client } from './binding.js';

let sandbox: Sandbox;
let binding: Binding;
beforeAll(async () => {
  ({ binding, sandbox } = await loadBinding());
}, 60_000);
afterAll(() => sandbox.remove());

type Callback = (ret: unknown, err?: unknown) => void;

/** A native module with one method, and one that adds listeners. */
class Module {
  readonly uuids: string[] = [];
  private readonly listening: Callback[] = [];

  constructor(readonly id: string) {}

  write(_: object, back: Callback): void {
    back({ code: 0, data: { id: this.id }, desc: '' });
  }

  addRoomListener({ uuid }: { readonly uuid: string }, back: Callback): void {
    this.uuids.push(uuid);
    this.listening.push((data) => back({ method: 'roomListener', type: 'onNote', data, listenerUuid: uuid }));
  }

  emit(data: unknown): void {
    for (const tell of this.listening) tell(data);
  }
}

/** There is one client for the whole page, so that these tests build on each other. */
describe('the client of a page', () => {
  const WAYS: readonly (readonly [name: string, use: (page: Client) => Promise<unknown>])[] = [
    ['write', (page) => page.write({ text: 'hi' })],
    ['start', (page) => page.start({ room: 'a' })],
    ['notes', (page) => page.notes({}, { timeout: 1000 })],
    ['addRoomListener', (page) => page.addRoomListener(new binding.roomListener())],
    ['addRoomListener', (page) => page.once('onNote')],
    ['addRoomListener', (page) => page.events('onNote').next()],
    ['write', (page) => binding.write(page, { text: 'hi' })],
    ['getNotesByPage', (page) => binding.iterateNotesByPage(page).next()],
  ];
  test.each(WAYS)('says what to do before it has its host: %s %s', async (method, use) => {
    await expect(use(binding.rooms)).rejects.toMatchObject({
      name: 'HostError',
      method,
      message: `${method}: there is no host yet: hand the native module over first`,
    });
  });

  test('finds wrong parameters before it has its host', async () => {
    await expect(binding.rooms.write({})).rejects.toMatchObject({ error: 'text is required' });
  });

  const NO_MODULES = [undefined, null, 'module'] as unknown as readonly object[];
  test.each(NO_MODULES)('says what is wrong where %j is handed over as its host', async (module) => {
    binding.rooms.initRooms(module);
    await expect(binding.rooms.write({ text: 'hi' })).rejects.toMatchObject({
      name: 'HostError',
      message: expect.stringContaining('no method write') as string,
    });
  });

  test('asks the module that was handed over, and another one after it was replaced', async () => {
    for (const id of ['first', 'second']) {
      binding.rooms.initRooms(new Module(id));
      expect((await binding.rooms.write({ text: 'hi' })).data.data.id).toBe(id);
      expect(await binding.write(binding.rooms, { text: 'hi' })).toEqual({ id });
    }
  });

  test('has what is missing in the module told by name', async () => {
    binding.rooms.initRooms(new Module('small'));
    await expect(binding.rooms.notes()).rejects.toMatchObject({ name: 'HostError', method: 'notes' });
  });

  test('hears each event once where the module is handed over again, and the old module where it was replaced', async () => {
    const heard: unknown[] = [];
    const [old, young] = [new Module('old'), new Module('young')];
    binding.rooms.initRooms(old);
    binding.rooms.initRooms(old);
    const off = binding.rooms.on('onNote', (data) => heard.push(data));
    old.emit(1);
    binding.rooms.initRooms(young);
    old.emit(2);
    await binding.rooms.addRoomListener(new binding.roomListener({ onNote: ({ data }) => heard.push(data) }));
    young.emit(3);
    expect([heard, old.uuids.length, young.uuids.length]).toEqual([[1, 2, 3], 1, 1]);
    // The one that it was added to has it removed.
    Object.assign(old, { removeRoomListener: (_: object, back: Callback) => back({ code: 0 }) });
    off();
    old.emit(4);
    await pause();
    expect(heard).toEqual([1, 2, 3]);
  });
});

test('clients for hosts of their own know nothing of each other', async () => {
  const heard: string[] = [];
  const [one, other] = [new Module('one'), new Module('other')];
  const [first, second] = [one, other].map((module) =>
    binding.createRooms({
      call: (method, params, done) => Reflect.apply(Reflect.get(module, method) as Callback, module, [params, done]),
      receive: () => undefined,
    }),
  );
  first?.on('onNote', () => heard.push('first'));
  second?.on('onNote', () => heard.push('second'));
  one.emit('only here');
  await pause();
  expect(heard).toEqual(['first']);
});
