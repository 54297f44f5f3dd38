// Part of every binding that docbind makes. Do not edit.
import { BLOCKED_BY_THEM, BLOCKED_BY_YOU, DENIES_FRIENDS, INVALID, NO_USER, WAITS_FOR_ANSWER } from '../base/codes.js';
import { refuse } from '../base/refusal.js';
import type { Behaviours, Call } from '../call.js';
import type { World } from '../world.js';
import { type Application, type Outcome, outcome } from './book.js';

const MAX_APPLICATIONS = 100;

/** Methods that make friends. */
export const APPLICATION_METHODS: Behaviours = {
  addFriend(call) {
    const { world, me, params } = call;
    const userID = params.text('userID');
    if (userID === me) refuse(INVALID, 'Nobody can be a friend of oneself');
    const user = world.users.find(userID);
    if (!user) return outcome(userID, NO_USER, `There is no user ${userID}`);
    const block = blockBetween(call, userID);
    if (block) return block;
    const { allowType } = user.profile;
    if (allowType === world.terms.of('V2TIM_FRIEND_DENY_ANY'))
      return outcome(userID, DENIES_FRIENDS, 'The user refuses all applications');
    if (allowType === world.terms.of('V2TIM_FRIEND_NEED_CONFIRM')) {
      apply(call, userID);
      return outcome(userID, WAITS_FOR_ANSWER, 'The application waits for an answer');
    }
    world.friends.add(me, userID, params.text('remark'));
    if (params.raw('addType') === world.terms.of('V2TIM_FRIEND_TYPE_BOTH')) world.friends.add(userID, me, '');
    return outcome(userID);
  },

  getFriendApplicationList({ world, me }) {
    const { received, sent, unread } = world.friends.bookOf(me);
    const newestFirst = [...received.values(), ...sent.values()].sort((one, other) => other.time - one.time);
    return {
      unreadCount: unread.size,
      friendApplicationList: newestFirst
        .slice(0, MAX_APPLICATIONS)
        .map((application) => world.friends.applicationInfo(application, me)),
    };
  },

  acceptFriendApplication(call) {
    const { world, me, params } = call;
    const { from, remark } = receivedFrom(call);
    const block = blockBetween(call, from);
    if (block) return block;
    const inReturn = params.raw('responseType') === world.terms.of('V2TIM_FRIEND_ACCEPT_AGREE_AND_ADD');
    drop(world, from, me);
    world.friends.add(from, me, remark);
    if (inReturn) world.friends.add(me, from, '');
    else world.outbox.tell(me, 'onFriendApplicationListDeleted', [from]);
    return outcome(from);
  },

  refuseFriendApplication(call) {
    const { world, me } = call;
    const { from } = receivedFrom(call);
    drop(world, from, me);
    world.outbox.tell(me, 'onFriendApplicationListDeleted', [from]);
    world.outbox.tell(from, 'onFriendApplicationListDeleted', [me]);
    return outcome(from);
  },

  deleteFriendApplication({ world, me, params }) {
    const userID = params.text('userID');
    const { received, sent, unread } = world.friends.bookOf(me);
    const wasReceived = received.delete(userID);
    const wasSent = sent.delete(userID);
    if (!wasReceived && !wasSent) refuse(INVALID, `There is no application from or to ${userID}`);
    unread.delete(userID);
    world.outbox.tell(me, 'onFriendApplicationListDeleted', [userID]);
  },

  setFriendApplicationRead({ world, me }) {
    world.friends.bookOf(me).unread.clear();
    world.outbox.tell(me, 'onFriendApplicationListRead', undefined);
  },
};

/** Nobody becomes a friend of somebody who is blocked. */
function blockBetween({ world, me }: Call, userID: string): Outcome | null {
  if (world.friends.bookOf(me).blocked.has(userID)) return outcome(userID, BLOCKED_BY_YOU, 'You have blocked the user');
  if (world.friends.bookOf(userID).blocked.has(me)) return outcome(userID, BLOCKED_BY_THEM, 'The user has blocked you');
  return null;
}

/** One who applies again replaces the first application. */
function apply({ world, me, params }: Call, to: string): void {
  const application: Application = {
    from: me,
    to,
    wording: params.text('addWording'),
    source: params.text('addSource'),
    remark: params.text('remark'),
    time: world.clock.now(),
  };
  world.friends.bookOf(me).sent.set(to, application);
  world.friends.bookOf(to).received.set(me, application);
  world.friends.bookOf(to).unread.add(me);
  for (const side of [me, to])
    world.outbox.tell(side, 'onFriendApplicationListAdded', () => world.friends.applicationInfo(application, side));
}

function receivedFrom({ world, me, params }: Call): Application {
  const userID = params.text('userID');
  const application = world.friends.bookOf(me).received.get(userID);
  return application ?? refuse(INVALID, `There is no application from ${userID}`);
}

/** Takes an application from both lists. */
function drop(world: World, from: string, to: string): void {
  world.friends.bookOf(from).sent.delete(to);
  world.friends.bookOf(to).received.delete(from);
  world.friends.bookOf(to).unread.delete(from);
}
