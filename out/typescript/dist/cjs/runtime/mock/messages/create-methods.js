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
var create_methods_exports = {};
__export(create_methods_exports, {
  CREATE_METHODS: () => CREATE_METHODS
});
module.exports = __toCommonJS(create_methods_exports);
var import_codes = require("../base/codes.js");
var import_refusal = require("../base/refusal.js");
var import_content = require("./content.js");
var import_merged = require("./merged.js");
var import_messages = require("./messages.js");
var import_view = require("./view.js");
const CREATE_METHODS = {
  createTextMessage: (call) => create(call, (0, import_content.textContent)(call.world, call.params.text("text"))),
  createTextAtMessage(call) {
    const { world, params } = call;
    return create(call, (0, import_content.textContent)(world, params.text("text")), { mentioned: params.texts("atUserList") });
  },
  createCustomMessage(call) {
    const { world, params } = call;
    return create(call, (0, import_content.customContent)(world, params.text("data"), params.text("desc"), params.text("extension")));
  },
  createImageMessage: (call) => create(call, (0, import_content.imageContent)(call.world, pathOf(call, "imagePath"))),
  createSoundMessage(call) {
    pathOf(call, "soundPath");
    return create(call, (0, import_content.soundContent)(call.world, call.params));
  },
  createVideoMessage(call) {
    pathOf(call, "videoFilePath");
    pathOf(call, "snapshotPath");
    return create(call, (0, import_content.videoContent)(call.world, call.params));
  },
  createFileMessage(call) {
    pathOf(call, "filePath");
    return create(call, (0, import_content.fileContent)(call.world, call.params));
  },
  createLocationMessage(call) {
    const { world, params } = call;
    const desc = params.text("desc");
    const elem = { desc, longitude: params.number("longitude"), latitude: params.number("latitude") };
    return create(call, (0, import_content.plainContent)(world, "location", elem, [desc]));
  },
  createFaceMessage(call) {
    const { world, params } = call;
    const elem = { index: params.number("index"), data: params.text("desc") };
    return create(call, (0, import_content.plainContent)(world, "face", elem, []));
  },
  createMergerMessage: (call) => create(call, (0, import_merged.mergedContent)(call)),
  createForwardMessage(call) {
    const { world, device, params } = call;
    const { content, imported, revoked } = (0, import_messages.messageOf)(world, device, params.text("msgID"));
    if (imported || revoked) (0, import_refusal.refuse)(import_codes.INVALID, "The message has not been sent, or was recalled");
    return create(call, content);
  },
  createTargetedGroupMessage(call) {
    const { content, ...draft } = takeCreated(call);
    return create(call, content, { ...draft, targets: call.params.texts("receiverList") });
  },
  createAtSignedGroupMessage(call) {
    const { content, ...draft } = takeCreated(call);
    return create(call, content, { ...draft, mentioned: call.params.texts("atUserList") });
  }
};
function create(call, content, more = {}) {
  const { world, device } = call;
  const id = world.ids.created();
  const draft = { mentioned: [], targets: null, cloudCustomData: "", ...more, id, content };
  device.state.store.created.set(id, draft);
  return { id, messageInfo: (0, import_view.draftView)(world, device, draft) };
}
function takeCreated({ device, params }) {
  const id = params.text("msgID");
  const draft = device.state.store.created.get(id) ?? (0, import_refusal.refuse)(import_codes.INVALID, `There is no created message ${id}`);
  device.state.store.created.delete(id);
  return draft;
}
function pathOf({ params }, key) {
  return params.text(key) || (0, import_refusal.refuse)(import_codes.NO_FILE, `There is no file at ${key}`);
}
0 && (module.exports = {
  CREATE_METHODS
});
