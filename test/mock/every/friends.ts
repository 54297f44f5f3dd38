import { term } from '../clients.js';
import type { Stage } from './stage.js';

/** Friends, applications, the blocklist and friend groups. */
export async function friendMethods({ mock, alice, bob, carol }: Stage): Promise<void> {
  const both = term('V2TIM_FRIEND_TYPE_BOTH');
  await alice.call('addFriend', { userID: 'carol', addType: both, remark: 'C', addWording: '', addSource: '' });
  // Bob wants to be asked: he says no, then yes; Carol's application he only removes.
  await alice.call('addFriend', { userID: 'bob', addType: both, addWording: 'Hello' });
  await bob.call('getFriendApplicationList');
  await bob.call('setFriendApplicationRead');
  await bob.call('refuseFriendApplication', { userID: 'alice' });
  await alice.call('addFriend', { userID: 'bob', addType: both, remark: 'Bob from the club' });
  await bob.call('acceptFriendApplication', {
    userID: 'alice',
    responseType: term('V2TIM_FRIEND_ACCEPT_AGREE_AND_ADD'),
  });
  await carol.call('addFriend', { userID: 'bob', addType: both });
  await bob.call('deleteFriendApplication', { userID: 'carol' });

  await alice.call('getFriendList');
  await alice.call('getFriendsInfo', { userIDList: ['bob', 'dave'] });
  await alice.call('setFriendInfo', { userID: 'bob', friendRemark: 'Bob', friendCustomInfo: { genre: 'mystery' } });
  await alice.call('searchFriends', {
    searchParam: { keywordList: ['bo'], isSearchNickName: true, isSearchUserID: true, isSearchRemark: true },
  });
  await alice.call('checkFriend', { userIDList: ['bob', 'dave'], checkType: both });

  await alice.call('createFriendGroup', { groupName: 'Book club', userIDList: ['bob'] });
  await alice.call('addFriendsToFriendGroup', { groupName: 'Book club', userIDList: ['carol'] });
  await alice.call('deleteFriendsFromFriendGroup', { groupName: 'Book club', userIDList: ['carol'] });
  await alice.call('renameFriendGroup', { oldName: 'Book club', newName: 'Readers' });
  await alice.call('getFriendGroups', { groupNameList: ['Readers'] });
  await alice.call('deleteFriendGroup', { groupNameList: ['Readers'] });

  await alice.call('deleteFromFriendList', { userIDList: ['carol'], deleteType: both });
  await alice.call('addToBlackList', { userIDList: ['carol', 'dave'] });
  await alice.call('getBlackList');
  await alice.call('deleteFromBlackList', { userIDList: ['carol'] });
  await mock.idle();
}
