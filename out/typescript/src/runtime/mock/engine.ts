// Part of every binding that docbind makes. Do not edit.
import type { Done } from '../host.js';
import type { Model, ModelMethod } from '../model.js';
import { BEHAVIOURS } from './behaviours.js';
import { faultInParams } from './base/checks.js';
import { MockClock } from './base/clock.js';
import { INVALID } from './base/codes.js';
import { fit } from './base/fit.js';
import { generate } from './base/generate.js';
import { copyJson, copyRecord, ownMember } from './base/json.js';
import { Params } from './base/params.js';
import { callOut, Post } from './base/post.js';
import { Refusal, refuse } from './base/refusal.js';
import { Call } from './call.js';
import { Deliveries } from './deliveries.js';
import { Device } from './device.js';
import { Failures } from './failures.js';
import { ListenerMethods } from './listener-methods.js';
import { Log } from './log.js';
import type { MockOptions, MockUser } from './options.js';
import { deliverAll } from './outbox.js';
import { Rates } from './rates.js';
import { refuseUnlessReady } from './readiness.js';
import { World } from './world.js';

interface Outcome {
  readonly answer?: object;
  readonly error?: object;
}

/** Takes the calls of all devices and has them answered. */
export class Engine {
  readonly clock: MockClock;
  readonly post: Post = new Post();
  readonly log: Log = new Log();
  readonly failures: Failures = new Failures();
  world: World;
  readonly #model: Model;
  readonly #options: MockOptions;
  readonly #devices: Device[] = [];
  readonly #rates = new Rates();
  readonly #deliveries = new Deliveries();
  readonly #listeners: ListenerMethods;
  /** The names of the reference by those of the host. */
  readonly #names = new Map<string, string>();

  constructor(model: Model, options: MockOptions) {
    this.#model = model;
    // A reset begins with the same users, whatever has become of the caller's objects.
    this.#options = {
      ...options,
      users: copyJson(options.users ?? []) as readonly MockUser[],
      console: { ...options.console },
    };
    this.clock = options.clock ?? new MockClock();
    this.#listeners = new ListenerMethods(model);
    for (const [name, { native }] of Object.entries(model.methods)) this.#names.set(name, name).set(native, name);
    this.world = this.#newWorld();
  }

  addDevice(name: string | undefined, kind: string): Device {
    const device = new Device(name ?? `device-${this.#devices.length + 1}`, kind, (...call) => this.#take(...call));
    this.#devices.push(device);
    return device;
  }

  reset(): void {
    this.post.clear();
    this.#deliveries.clear();
    this.log.clear();
    this.failures.clear();
    this.#rates.clear();
    this.clock.reset();
    for (const device of this.#devices) device.reset();
    this.world = this.#newWorld();
  }

  /** Sends off the events that have gathered. */
  publish(): void {
    this.world.conversations.flush();
    const happenings = this.world.outbox.take();
    if (happenings.length > 0) this.post.send(0, this.#deliveries.add(happenings));
  }

  #newWorld(): World {
    return new World(this.#model, this.#options, this.clock, this.#devices, () => this.publish());
  }

  #take(device: Device, native: string, given: unknown, done: Done): void {
    const method = this.#names.get(native);
    const known = method === undefined ? undefined : ownMember(this.#model.methods, method);
    if (method === undefined || !known)
      return this.post.send(0, () => callOut(() => done(undefined, new Error(`The mock has no method ${native}`))));
    this.clock.advance(this.clock.step);
    const params = copyRecord(given);
    const call = new Call(this.world, device, new Params(params));
    const outcome = this.#outcome(call, method, known, params);
    this.log.add({ device: device.name, method, params, time: this.clock.now(), ...outcome });
    this.world.conversations.flush();
    const deliver = this.#deliveries.add(this.world.outbox.take());
    this.post.send(this.#latency(method, device), () => {
      deliverAll(call.before);
      call.settle?.();
      callOut(() => (outcome.error ? done(undefined, copyJson(outcome.error)) : done(copyJson(outcome.answer))));
      deliver();
      this.publish();
    });
  }

  #outcome(call: Call, method: string, known: ModelMethod, params: { readonly [key: string]: unknown }): Outcome {
    try {
      const failure = this.failures.next(method, params, call.device.name);
      if (failure) throw failure;
      const data = fit(this.#model, known.result, this.#data(call, method, known, params));
      return { answer: { code: 0, desc: '', ...(data !== undefined && { data }) } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      call.settle = null;
      return { error: { code: error.code, desc: error.desc, data: '' } };
    }
  }

  #data(call: Call, method: string, known: ModelMethod, params: { readonly [key: string]: unknown }): unknown {
    if (this.#listeners.take(call, method)) return undefined;
    refuseUnlessReady(this.#model, call.device, method);
    const fault = faultInParams(this.#model, known.params, params);
    if (fault !== null) refuse(INVALID, fault);
    const tooOften = this.#options.rateLimits ? this.#rates.count(call.device.name, method, this.clock.now()) : 0;
    if (tooOften !== 0) refuse(tooOften, `${method} is called too often`);
    const behaviour = ownMember(BEHAVIOURS, method);
    return behaviour ? behaviour(call) : generate(this.#model, known.result, this.world.random);
  }

  #latency(method: string, { name: device }: Device): number {
    const { latency = 0 } = this.#options;
    return typeof latency === 'number' ? latency : latency({ method, device });
  }
}
