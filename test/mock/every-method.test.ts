import { beforeAll, describe, expect, test } from 'vitest';
import type { HostEvent } from '../../templates/typescript/runtime/host.js';
import { model, type Observer } from './clients.js';
import { conversationMethods } from './every/conversations.js';
import { friendMethods } from './every/friends.js';
import { groupMethods } from './every/groups.js';
import { MAY_LACK } from './every/lacking.js';
import { messageMethods } from './every/messages.js';
import { sdkMethods } from './every/sdk.js';
import { sharedValueMethods, signalingMethods } from './every/shared-values.js';
import { setStage, type Stage } from './every/stage.js';
import { type Misfit, misfits } from './fits.js';

/** No method of the SDK leads to these: the server does, or another platform, or the network. */
const UNCAUSED = [
  'onConnectFailed',
  'onSyncServerFailed',
  'onGroupRecycled',
  'onReceiveRESTCustomData',
  'onInvitationModified',
];

const listenerOf = new Map(Object.values(model.listeners).map((listener) => [listener.envelope, listener]));

/** Checks all that is answered and told, and notes what there was. */
class Inspector implements Observer {
  readonly methods = new Set<string>();
  readonly events = new Set<string>();
  readonly wrong: string[] = [];
  readonly lacking = new Set<string>();

  answered(name: string, data: unknown): void {
    const method =
      Object.keys(model.methods).find((one) => one === name || model.methods[one]?.native === name) ?? name;
    this.methods.add(method);
    this.note(misfits(model, model.methods[method]?.result ?? { kind: 'void' }, data, method));
  }

  happened({ method, type, data }: HostEvent): void {
    const found = Object.entries(listenerOf.get(method)?.events ?? {}).find(([, { tag }]) => tag === type);
    if (!found) return void this.wrong.push(`There is no event ${type} of ${method}`);
    this.events.add(found[0]);
    this.note(misfits(model, found[1].payload, data, found[0]));
  }

  private note(found: readonly Misfit[]): void {
    for (const { path, what, lacking } of found)
      if (lacking !== undefined && MAY_LACK[lacking] !== undefined) this.lacking.add(lacking);
      else this.wrong.push(`${path}: ${what}`);
  }
}

describe('a scenario that calls every method', () => {
  const inspector = new Inspector();
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(inspector);
    await sdkMethods(stage, inspector);
    await friendMethods(stage);
    await messageMethods(stage);
    await groupMethods(stage);
    await sharedValueMethods(stage);
    await signalingMethods(stage);
    await conversationMethods(stage);
  });

  test('has called every method', () => {
    expect(Object.keys(model.methods).filter((method) => !inspector.methods.has(method))).toEqual([]);
  });

  test('has led to every event that methods lead to', () => {
    const events = Object.values(model.listeners).flatMap(({ events }) => Object.keys(events));
    expect(events.filter((event) => !inspector.events.has(event)).sort()).toEqual([...UNCAUSED].sort());
  });

  test('has had only answers and events that fit the model', () => {
    expect([...new Set(inspector.wrong)]).toEqual([]);
  });

  test('has needed each exception', () => {
    expect(Object.keys(MAY_LACK).filter((field) => !inspector.lacking.has(field))).toEqual([]);
  });

  test('has logged all calls', () => {
    expect(new Set(stage.mock.calls.map(({ method }) => method))).toEqual(new Set(Object.keys(model.methods)));
  });
});
