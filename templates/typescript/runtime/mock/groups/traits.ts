// Part of every binding that docbind makes. Do not edit.
import type { Term, Terms } from '../base/terms.js';

/** What the type of a group decides. */
export interface Traits {
  readonly maxMembers: number;
  /** What happens to users who want to join: nothing, what the group's `addOpt` says, or they are in. */
  readonly joining: 'closed' | 'by option' | 'open';
  /** Whether members can bring others in: as the group's `approveOpt` says, or never. */
  readonly invitations: 'by option' | 'never';
  /** What `approveOpt` is where nobody has said. */
  readonly approveOpt: 'V2TIM_GROUP_ADD_FORBID' | 'V2TIM_GROUP_ADD_ANY';
  readonly admins: boolean;
  readonly unreadCounts: boolean;
  readonly history: boolean;
  readonly counters: boolean;
  readonly muting: boolean;
  readonly mentions: boolean;
  /** Whether the owner can leave; then only the server can dismiss the group. */
  readonly ownerLeaves: boolean;
  readonly newOwner: boolean;
  /** Whether ordinary members may change the profile. */
  readonly openProfile: boolean;
  /** Whether those who come and go, and those who are muted, are reported; else it is up to the console. */
  readonly tellsComing: boolean;
  readonly tellsMuting: boolean;
}

const PUBLIC: Traits = {
  maxMembers: 2000,
  joining: 'by option',
  invitations: 'by option',
  approveOpt: 'V2TIM_GROUP_ADD_FORBID',
  admins: true,
  unreadCounts: true,
  history: true,
  counters: true,
  muting: true,
  mentions: true,
  ownerLeaves: false,
  newOwner: true,
  openProfile: false,
  tellsComing: true,
  tellsMuting: true,
};

const WORK: Traits = {
  ...PUBLIC,
  maxMembers: 200,
  joining: 'closed',
  approveOpt: 'V2TIM_GROUP_ADD_ANY',
  admins: false,
  muting: false,
  ownerLeaves: true,
  openProfile: true,
};

const MEETING: Traits = {
  ...PUBLIC,
  maxMembers: 6000,
  joining: 'open',
  unreadCounts: false,
  tellsComing: false,
  tellsMuting: false,
};

const COMMUNITY: Traits = { ...PUBLIC, maxMembers: 100_000, joining: 'open', invitations: 'never', counters: false };

const LIVE: Traits = {
  ...PUBLIC,
  maxMembers: Infinity,
  joining: 'open',
  invitations: 'never',
  admins: false,
  unreadCounts: false,
  history: false,
  mentions: false,
  newOwner: false,
  tellsMuting: false,
};

/** A type that is not known is like a Public group. */
export function traitsOf(type: Term, terms: Terms): Traits {
  if (type === terms.of('V2TIM_GROUP_TYPE_WORK')) return WORK;
  if (type === terms.of('V2TIM_GROUP_TYPE_MEETING')) return MEETING;
  if (type === terms.of('V2TIM_GROUP_TYPE_COMMUNITY')) return COMMUNITY;
  return type === terms.of('V2TIM_GROUP_TYPE_AVCHATROOM') ? LIVE : PUBLIC;
}
