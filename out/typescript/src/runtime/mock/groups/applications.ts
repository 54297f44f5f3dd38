// Part of every binding that docbind makes. Do not edit.
import { GROUP_FULL, GROUP_INVALID, MEMBER_ALREADY } from '../base/codes.js';
import { refuse } from '../base/refusal.js';
import type { Behaviours, Call } from '../call.js';
import type { World } from '../world.js';
import { bringsIn, joins } from './coming.js';
import { candidate, type Group, type JoinApplication } from './group.js';

/** Somebody wants to join, or (with `toUser`) to bring somebody in. Those who decide hear of it. */
export function apply(world: World, group: Group, fromUser: string, toUser: string, requestMsg: string): void {
  const pending = { handledBy: '', handledMsg: '', agreed: false, readBy: new Set<string>() };
  const application = { groupID: group.id, fromUser, toUser, requestMsg, time: world.clock.now(), ...pending };
  // Who applies again replaces an application that nobody has decided.
  group.applications = group.applications.filter((other) => other.handledBy !== '' || !isSame(other, application));
  group.applications.push(application);
  for (const userID of group.managers)
    world.outbox.tell(userID, 'onReceiveJoinApplication', ({ userID: viewer }) => ({
      member: world.groups.memberInfo(group.id, candidate(application), viewer),
      opReason: requestMsg,
      groupID: group.id,
    }));
}

function isSame(one: JoinApplication, other: JoinApplication): boolean {
  return one.fromUser === other.fromUser && one.toUser === other.toUser;
}

/** Methods about applications to join groups. */
export const JOIN_APPLICATION_METHODS: Behaviours = {
  getGroupApplicationList({ world, me }) {
    const applications = decidedBy(world, me);
    return {
      unreadCount: applications.filter(({ handledBy, readBy }) => handledBy === '' && !readBy.has(me)).length,
      groupApplicationList: applications.map((application) => applicationInfo(world, application, me)),
    };
  },

  acceptGroupApplication(call) {
    const { world, me } = call;
    const { group, application } = openApplication(call);
    const userID = candidate(application);
    if (group.members.has(userID)) refuse(MEMBER_ALREADY, 'The user is in the group already');
    if (group.members.size >= group.traits.maxMembers) refuse(GROUP_FULL, 'The group is full');
    decide(call, application, true);
    if (application.toUser === '0') joins(world, group, userID);
    else bringsIn(world, group, application.fromUser, [{ userID, role: 'member' }]);
    tellApplicant(call, application, me);
  },

  refuseGroupApplication(call) {
    const { application } = openApplication(call);
    decide(call, application, false);
    tellApplicant(call, application, call.me);
  },

  setGroupApplicationRead({ world, me }) {
    for (const { readBy } of decidedBy(world, me)) readBy.add(me);
  },
};

/** The applications that are up to the user, newest first. */
function decidedBy(world: World, userID: string): JoinApplication[] {
  const applications: JoinApplication[] = [];
  for (const group of world.groups.joinedBy(userID))
    if (group.isRunBy(userID)) applications.push(...group.applications);
  return applications.sort((one, other) => other.time - one.time);
}

function openApplication({ world, me, params }: Call): {
  readonly group: Group;
  readonly application: JoinApplication;
} {
  const group = world.groups.runBy(params.text('groupID'), me);
  const application = group.applications.find(
    ({ fromUser, toUser, handledBy }) =>
      fromUser === params.text('fromUser') && toUser === params.text('toUser') && handledBy === '',
  );
  return application ? { group, application } : refuse(GROUP_INVALID, 'There is no such application to decide on');
}

function decide({ me, params }: Call, application: JoinApplication, agreed: boolean): void {
  application.handledBy = me;
  application.handledMsg = params.text('reason');
  application.agreed = agreed;
}

function tellApplicant({ world }: Call, application: JoinApplication, me: string): void {
  const { groupID, fromUser, handledMsg, agreed } = application;
  world.outbox.tell(fromUser, 'onApplicationProcessed', ({ userID: viewer }) => ({
    opUser: world.groups.memberInfo(groupID, me, viewer),
    opReason: handledMsg,
    isAgreeJoin: agreed,
    groupID,
  }));
}

function applicationInfo({ terms, users }: World, application: JoinApplication, me: string): object {
  const { groupID, fromUser, toUser, time, requestMsg, handledBy, handledMsg, agreed } = application;
  const status = handledBy === '' ? 'UNHANDLED' : handledBy === me ? 'HANDLED_BY_SELF' : 'HANDLED_BY_OTHER';
  return {
    groupID,
    fromUser,
    fromUserNickName: users.nameOf(fromUser),
    fromUserFaceUrl: users.faceOf(fromUser),
    toUser,
    addTime: time,
    requestMsg,
    handledMsg,
    type: terms.of(`V2TIM_GROUP_APPLICATION_GET_TYPE_${toUser === '0' ? 'JOIN' : 'INVITE'}`),
    handleStatus: terms.of(`V2TIM_GROUP_APPLICATION_HANDLE_STATUS_${status}`),
    handleResult: terms.of(`V2TIM_GROUP_APPLICATION_HANDLE_RESULT_${agreed ? 'AGREE' : 'REFUSE'}`),
  };
}
