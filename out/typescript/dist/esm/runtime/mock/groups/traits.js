// Part of every binding that docbind makes. Do not edit.
const PUBLIC = {
  maxMembers: 2e3,
  joining: "by option",
  invitations: "by option",
  approveOpt: "V2TIM_GROUP_ADD_FORBID",
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
  tellsMuting: true
};
const WORK = {
  ...PUBLIC,
  maxMembers: 200,
  joining: "closed",
  approveOpt: "V2TIM_GROUP_ADD_ANY",
  admins: false,
  muting: false,
  ownerLeaves: true,
  openProfile: true
};
const MEETING = {
  ...PUBLIC,
  maxMembers: 6e3,
  joining: "open",
  unreadCounts: false,
  tellsComing: false,
  tellsMuting: false
};
const COMMUNITY = { ...PUBLIC, maxMembers: 1e5, joining: "open", invitations: "never", counters: false };
const LIVE = {
  ...PUBLIC,
  maxMembers: Infinity,
  joining: "open",
  invitations: "never",
  admins: false,
  unreadCounts: false,
  history: false,
  mentions: false,
  newOwner: false,
  tellsMuting: false
};
function traitsOf(type, terms) {
  if (type === terms.of("V2TIM_GROUP_TYPE_WORK")) return WORK;
  if (type === terms.of("V2TIM_GROUP_TYPE_MEETING")) return MEETING;
  if (type === terms.of("V2TIM_GROUP_TYPE_COMMUNITY")) return COMMUNITY;
  return type === terms.of("V2TIM_GROUP_TYPE_AVCHATROOM") ? LIVE : PUBLIC;
}
export {
  traitsOf
};
