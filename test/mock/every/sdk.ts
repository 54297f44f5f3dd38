import { Client, model, type Observer, term } from '../clients.js';
import type { Stage } from './stage.js';

/** The start, the login, profiles, status and push. */
export async function sdkMethods({ mock, alice, tablet, bob, carol }: Stage, observer: Observer): Promise<void> {
  const phone = new Client(mock.device({ kind: 'tablet' }), observer);
  await phone.call('initSDK', { sdkAppID: 1400000000, logLevel: term('V2TIM_LOG_WARN') });
  await phone.call('getVersion');
  await phone.call('getServerTime');
  await phone.call('getLoginUser');
  await phone.call('getLoginStatus');
  for (const { add, remove } of Object.values(model.listeners)) {
    await phone.call(add, { uuid: add });
    await phone.call(remove, { uuid: add });
  }
  // Alice's tablet is kicked offline, and comes back.
  await phone.call('login', { userID: 'alice', userSig: 'signature' });
  await phone.call('getLoginUser');
  await phone.call('getLoginStatus');
  await phone.call('logout');
  await phone.call('unInitSDK');
  await tablet.call('login', { userID: 'alice', userSig: 'signature' });

  await alice.call('getUsersInfo', { userIDList: ['alice', 'bob'] });
  await alice.call('subscribeUserStatus', { userIDList: ['bob', 'carol'] });
  await bob.call('setSelfStatus', { status: 'in a call' });
  await alice.call('getUserStatus', { userIDList: ['bob', 'carol', 'dave'] });
  await alice.call('unsubscribeUserStatus', { userIDList: ['carol'] });
  await alice.call('setSelfInfo', {
    nickName: 'Alice B.',
    faceURL: 'https://example.com/b.png',
    gender: term('V2TIM_GENDER_FEMALE'),
    allowType: term('V2TIM_FRIEND_ALLOW_ANY'),
    birthday: 19900401,
    customInfo: { hobby: 'chess' },
  });

  await carol.call('setOfflinePushConfig', { businessID: 12345, token: 'token' });
  await carol.call('doBackground', { unreadCount: 0 });
  await carol.call('doForeground', { unreadCount: 0 });
  mock.endLogin(carol.device, 'expired');
  await carol.call('login', { userID: 'carol', userSig: 'another signature' });
}
