// Part of every binding that docbind makes. Do not edit.
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var behaviours_exports = {};
__export(behaviours_exports, {
  BEHAVIOURS: () => BEHAVIOURS
});
module.exports = __toCommonJS(behaviours_exports);
var import_change_methods = require("./conversations/change-methods.js");
var import_group_methods = require("./conversations/group-methods.js");
var import_list_methods = require("./conversations/list-methods.js");
var import_unread_methods = require("./conversations/unread-methods.js");
var import_application_methods = require("./friends/application-methods.js");
var import_blocklist_methods = require("./friends/blocklist-methods.js");
var import_group_methods2 = require("./friends/group-methods.js");
var import_list_methods2 = require("./friends/list-methods.js");
var import_applications = require("./groups/applications.js");
var import_attribute_methods = require("./groups/attribute-methods.js");
var import_counter_methods = require("./groups/counter-methods.js");
var import_lifecycle_methods = require("./groups/lifecycle-methods.js");
var import_member_methods = require("./groups/member-methods.js");
var import_power_methods = require("./groups/power-methods.js");
var import_profile_methods = require("./groups/profile-methods.js");
var import_topic_methods = require("./groups/topic-methods.js");
var import_change_methods2 = require("./messages/change-methods.js");
var import_create_methods = require("./messages/create-methods.js");
var import_extension_methods = require("./messages/extension-methods.js");
var import_file_methods = require("./messages/file-methods.js");
var import_history_methods = require("./messages/history-methods.js");
var import_local_methods = require("./messages/local-methods.js");
var import_merged = require("./messages/merged.js");
var import_option_methods = require("./messages/option-methods.js");
var import_read_methods = require("./messages/read-methods.js");
var import_receipt_methods = require("./messages/receipt-methods.js");
var import_remove_methods = require("./messages/remove-methods.js");
var import_search_methods = require("./messages/search-methods.js");
var import_send_methods = require("./messages/send-methods.js");
var import_login = require("./sdk/login.js");
var import_push_methods = require("./sdk/push-methods.js");
var import_start = require("./sdk/start.js");
var import_methods = require("./signaling/methods.js");
var import_profiles = require("./users/profiles.js");
var import_status = require("./users/status.js");
const BEHAVIOURS = {
  ...import_start.START_METHODS,
  ...import_login.LOGIN_METHODS,
  ...import_profiles.PROFILE_METHODS,
  ...import_status.STATUS_METHODS,
  ...import_create_methods.CREATE_METHODS,
  ...import_send_methods.SEND_METHODS,
  ...import_history_methods.HISTORY_METHODS,
  ...import_read_methods.READ_METHODS,
  ...import_receipt_methods.RECEIPT_METHODS,
  ...import_change_methods2.MESSAGE_CHANGE_METHODS,
  ...import_remove_methods.MESSAGE_REMOVE_METHODS,
  ...import_local_methods.LOCAL_MESSAGE_METHODS,
  ...import_search_methods.SEARCH_METHODS,
  ...import_extension_methods.EXTENSION_METHODS,
  ...import_file_methods.FILE_METHODS,
  ...import_merged.MERGED_METHODS,
  ...import_option_methods.RECEIVE_OPTION_METHODS,
  ...import_lifecycle_methods.GROUP_LIFECYCLE_METHODS,
  ...import_profile_methods.GROUP_PROFILE_METHODS,
  ...import_member_methods.MEMBER_METHODS,
  ...import_power_methods.MEMBER_POWER_METHODS,
  ...import_applications.JOIN_APPLICATION_METHODS,
  ...import_attribute_methods.ATTRIBUTE_METHODS,
  ...import_counter_methods.COUNTER_METHODS,
  ...import_topic_methods.TOPIC_METHODS,
  ...import_methods.SIGNALING_METHODS,
  ...import_list_methods.CONVERSATION_LIST_METHODS,
  ...import_change_methods.CONVERSATION_CHANGE_METHODS,
  ...import_group_methods.CONVERSATION_GROUP_METHODS,
  ...import_unread_methods.UNREAD_METHODS,
  ...import_list_methods2.FRIEND_LIST_METHODS,
  ...import_application_methods.APPLICATION_METHODS,
  ...import_blocklist_methods.BLOCKLIST_METHODS,
  ...import_group_methods2.FRIEND_GROUP_METHODS,
  ...import_push_methods.PUSH_METHODS
};
0 && (module.exports = {
  BEHAVIOURS
});
