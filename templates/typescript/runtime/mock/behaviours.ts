// Part of every binding that docbind makes. Do not edit.
import type { Behaviours } from './call.js';
import { CONVERSATION_CHANGE_METHODS } from './conversations/change-methods.js';
import { CONVERSATION_GROUP_METHODS } from './conversations/group-methods.js';
import { CONVERSATION_LIST_METHODS } from './conversations/list-methods.js';
import { UNREAD_METHODS } from './conversations/unread-methods.js';
import { APPLICATION_METHODS } from './friends/application-methods.js';
import { BLOCKLIST_METHODS } from './friends/blocklist-methods.js';
import { FRIEND_GROUP_METHODS } from './friends/group-methods.js';
import { FRIEND_LIST_METHODS } from './friends/list-methods.js';
import { JOIN_APPLICATION_METHODS } from './groups/applications.js';
import { ATTRIBUTE_METHODS } from './groups/attribute-methods.js';
import { COUNTER_METHODS } from './groups/counter-methods.js';
import { GROUP_LIFECYCLE_METHODS } from './groups/lifecycle-methods.js';
import { MEMBER_METHODS } from './groups/member-methods.js';
import { MEMBER_POWER_METHODS } from './groups/power-methods.js';
import { GROUP_PROFILE_METHODS } from './groups/profile-methods.js';
import { TOPIC_METHODS } from './groups/topic-methods.js';
import { MESSAGE_CHANGE_METHODS } from './messages/change-methods.js';
import { CREATE_METHODS } from './messages/create-methods.js';
import { EXTENSION_METHODS } from './messages/extension-methods.js';
import { FILE_METHODS } from './messages/file-methods.js';
import { HISTORY_METHODS } from './messages/history-methods.js';
import { LOCAL_MESSAGE_METHODS } from './messages/local-methods.js';
import { MERGED_METHODS } from './messages/merged.js';
import { RECEIVE_OPTION_METHODS } from './messages/option-methods.js';
import { READ_METHODS } from './messages/read-methods.js';
import { RECEIPT_METHODS } from './messages/receipt-methods.js';
import { MESSAGE_REMOVE_METHODS } from './messages/remove-methods.js';
import { SEARCH_METHODS } from './messages/search-methods.js';
import { SEND_METHODS } from './messages/send-methods.js';
import { LOGIN_METHODS } from './sdk/login.js';
import { PUSH_METHODS } from './sdk/push-methods.js';
import { START_METHODS } from './sdk/start.js';
import { SIGNALING_METHODS } from './signaling/methods.js';
import { PROFILE_METHODS } from './users/profiles.js';
import { STATUS_METHODS } from './users/status.js';

/** What each method does, by its name. A reference that lacks a method never asks for it. */
export const BEHAVIOURS: Behaviours = {
  ...START_METHODS,
  ...LOGIN_METHODS,
  ...PROFILE_METHODS,
  ...STATUS_METHODS,
  ...CREATE_METHODS,
  ...SEND_METHODS,
  ...HISTORY_METHODS,
  ...READ_METHODS,
  ...RECEIPT_METHODS,
  ...MESSAGE_CHANGE_METHODS,
  ...MESSAGE_REMOVE_METHODS,
  ...LOCAL_MESSAGE_METHODS,
  ...SEARCH_METHODS,
  ...EXTENSION_METHODS,
  ...FILE_METHODS,
  ...MERGED_METHODS,
  ...RECEIVE_OPTION_METHODS,
  ...GROUP_LIFECYCLE_METHODS,
  ...GROUP_PROFILE_METHODS,
  ...MEMBER_METHODS,
  ...MEMBER_POWER_METHODS,
  ...JOIN_APPLICATION_METHODS,
  ...ATTRIBUTE_METHODS,
  ...COUNTER_METHODS,
  ...TOPIC_METHODS,
  ...SIGNALING_METHODS,
  ...CONVERSATION_LIST_METHODS,
  ...CONVERSATION_CHANGE_METHODS,
  ...CONVERSATION_GROUP_METHODS,
  ...UNREAD_METHODS,
  ...FRIEND_LIST_METHODS,
  ...APPLICATION_METHODS,
  ...BLOCKLIST_METHODS,
  ...FRIEND_GROUP_METHODS,
  ...PUSH_METHODS,
};
