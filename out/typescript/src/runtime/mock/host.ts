// Part of every binding that docbind makes. Do not edit.
import type { Model } from '../model.js';
import type { MockClock } from './base/clock.js';
import { generate } from './base/generate.js';
import { copyJson } from './base/json.js';
import type { Device } from './device.js';
import { DeviceHandle } from './device-handle.js';
import { Engine } from './engine.js';
import { Events } from './events.js';
import type {
  DeviceOptions,
  MockCall,
  MockDevice,
  MockFailure,
  MockHost,
  MockOptions,
  MockPush,
  MockUser,
} from './options.js';
import { deliverAll } from './outbox.js';
import { leave } from './sdk/login.js';
import { tellOfProfile } from './users/profiles.js';

const KIND = 'phone';

/**
 * A stand-in for the native module and the service behind it, in memory. Its answers and events are those of the model;
 * where a method is known here, there is a world behind it, else its answers are made up.
 */
export function mockHost(model: Model, options: MockOptions = {}): MockHost {
  return new Mock(model, options);
}

class Mock extends DeviceHandle implements MockHost {
  readonly #model: Model;
  readonly #events: Events;
  readonly #engine: Engine;
  /** The devices behind what was handed out. */
  readonly #devices = new Map<MockDevice, Device>();

  constructor(model: Model, options: MockOptions) {
    const engine = new Engine(model, options);
    const first = engine.addDevice(undefined, KIND);
    super(first);
    this.#model = model;
    this.#events = new Events(model);
    this.#engine = engine;
    this.#devices.set(this, first);
  }

  get clock(): MockClock {
    return this.#engine.clock;
  }

  get calls(): readonly MockCall[] {
    return this.#engine.log.all();
  }

  get pushes(): readonly MockPush[] {
    return this.#engine.world.pushes.map((push) => ({ ...push }));
  }

  device(options: DeviceOptions = {}): MockDevice {
    const device = this.#engine.addDevice(options.name, options.kind ?? KIND);
    const handle = new DeviceHandle(device);
    this.#devices.set(handle, device);
    return handle;
  }

  addUser(user: string | MockUser): void {
    const { world } = this.#engine;
    tellOfProfile(world, world.users.add(user));
    this.#engine.publish();
  }

  fail(method: string, failure: MockFailure): () => void {
    return this.#engine.failures.add(method, failure);
  }

  emit(event: string, data?: unknown, to: { readonly device?: MockDevice } = {}): void {
    const kinds = this.#events.find(event);
    if (kinds.length === 0) throw new Error(`There is no event ${event}`);
    const devices = to.device ? [this.#deviceOf(to.device)] : [...this.#devices.values()];
    // What is scripted is sent as it is: it may be wrong on purpose.
    const news = kinds.map((kind) => ({
      kind,
      data: data === undefined ? generate(this.#model, kind.payload, this.#engine.world.random) : copyJson(data),
    }));
    const happenings = devices.map((device) => ({ device, userID: '', news, arrived: null }));
    this.#engine.post.send(0, () => deliverAll(happenings));
  }

  endLogin(device: MockDevice, reason: 'kicked' | 'expired' = 'kicked'): void {
    const meant = this.#deviceOf(device);
    if (meant.userID !== '') leave(this.#engine.world, meant, reason);
    this.#engine.publish();
  }

  idle(): Promise<void> {
    return this.#engine.post.idle();
  }

  reset(): void {
    this.#engine.reset();
  }

  #deviceOf(device: MockDevice): Device {
    const found = this.#devices.get(device);
    if (!found) throw new Error('The device is one of another mock');
    return found;
  }
}
