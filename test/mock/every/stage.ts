import { mockHost } from '../../../templates/typescript/runtime/mock/host.js';
import type { MockHost } from '../../../templates/typescript/runtime/mock/options.js';
import { Client, model, type Observer, term } from '../clients.js';

/** Who takes part in the scenario that calls every method. */
export interface Stage {
  readonly mock: MockHost;
  readonly alice: Client;
  /** Alice's second device, of another kind. */
  readonly tablet: Client;
  readonly bob: Client;
  readonly carol: Client;
}

export async function setStage(observer: Observer): Promise<Stage> {
  const users = [
    { userID: 'alice', nickName: 'Alice', faceUrl: 'https://example.com/alice.png' },
    { userID: 'bob', allowType: term('V2TIM_FRIEND_NEED_CONFIRM') },
    'carol',
    'dave',
  ];
  const mock = mockHost(model, { users, console: { statusOfFriends: true, memberEvents: true } });
  const clients = [mock, mock.device({ kind: 'tablet' }), mock.device(), mock.device()].map(
    (device) => new Client(device, observer),
  );
  const [alice, tablet, bob, carol] = clients as [Client, Client, Client, Client];
  for (const [client, userID] of [
    [alice, 'alice'],
    [tablet, 'alice'],
    [bob, 'bob'],
    [carol, 'carol'],
  ] as const)
    await client.login(userID);
  await mock.idle();
  return { mock, alice, tablet, bob, carol };
}
