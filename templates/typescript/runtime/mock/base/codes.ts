// Part of every binding that docbind makes. Do not edit.

// The error codes of the reference that the mock answers with by itself.

export const NOT_STARTED = 6013;
export const NOT_LOGGED_IN = 6014;
/** Also where the reference has no code of its own for what is wrong. */
export const INVALID = 6017;
export const BAD_USER_ID = 7003;
export const NO_FILE = 7004;
export const TOO_OFTEN = 7008;
export const LOGIN_RUNNING = 7501;
export const TOO_MANY_LAYERS = 8005;
export const INVITATION_OVER = 8010;
export const NOT_YOUR_INVITATION = 8011;
export const INVITATION_KNOWN = 8012;
export const BAD_GROUP_ID = 8501;
export const BAD_GROUP_NAME = 8502;
export const ATTRIBUTES_TOO_OFTEN = 8511;
export const GROUP_INVALID = 10004;
export const NOT_ALLOWED = 10007;
export const OWNER_CANNOT_LEAVE = 10009;
export const NO_GROUP = 10010;
export const MEMBER_ALREADY = 10013;
export const GROUP_FULL = 10014;
export const MUTED = 10017;
export const GROUP_ID_TAKEN = 10021;
export const GROUP_ID_YOURS = 10025;
export const GROUP_RECALL_TOO_LATE = 10031;
export const ATTRIBUTES_TOO_OFTEN_SERVER = 10049;
export const ATTRIBUTE_CONFLICT = 10056;
export const NO_RECEIVER = 20003;
export const BLOCKED = 20007;
export const NO_FRIENDS = 20009;
export const NOT_IN_THEIR_LIST = 20010;
export const NOT_IN_YOUR_LIST = 20011;
export const RECALL_TOO_LATE = 20016;
export const EXTENSION_CONFLICT = 23001;
export const NO_USER = 30003;
export const BLOCKED_BY_YOU = 30515;
export const DENIES_FRIENDS = 30516;
export const BLOCKED_BY_THEM = 30525;
export const WAITS_FOR_ANSWER = 30539;
export const STATUS_OFF = 72001;
