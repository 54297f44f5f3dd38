// Part of every binding that docbind makes. Do not edit.
import { INVALID, NO_FILE } from "../base/codes.js";
import { refuse } from "../base/refusal.js";
import {
  customContent,
  fileContent,
  imageContent,
  plainContent,
  soundContent,
  textContent,
  videoContent
} from "./content.js";
import { mergedContent } from "./merged.js";
import { messageOf } from "./messages.js";
import { draftView } from "./view.js";
const CREATE_METHODS = {
  createTextMessage: (call) => create(call, textContent(call.world, call.params.text("text"))),
  createTextAtMessage(call) {
    const { world, params } = call;
    return create(call, textContent(world, params.text("text")), { mentioned: params.texts("atUserList") });
  },
  createCustomMessage(call) {
    const { world, params } = call;
    return create(call, customContent(world, params.text("data"), params.text("desc"), params.text("extension")));
  },
  createImageMessage: (call) => create(call, imageContent(call.world, pathOf(call, "imagePath"))),
  createSoundMessage(call) {
    pathOf(call, "soundPath");
    return create(call, soundContent(call.world, call.params));
  },
  createVideoMessage(call) {
    pathOf(call, "videoFilePath");
    pathOf(call, "snapshotPath");
    return create(call, videoContent(call.world, call.params));
  },
  createFileMessage(call) {
    pathOf(call, "filePath");
    return create(call, fileContent(call.world, call.params));
  },
  createLocationMessage(call) {
    const { world, params } = call;
    const desc = params.text("desc");
    const elem = { desc, longitude: params.number("longitude"), latitude: params.number("latitude") };
    return create(call, plainContent(world, "location", elem, [desc]));
  },
  createFaceMessage(call) {
    const { world, params } = call;
    const elem = { index: params.number("index"), data: params.text("desc") };
    return create(call, plainContent(world, "face", elem, []));
  },
  createMergerMessage: (call) => create(call, mergedContent(call)),
  createForwardMessage(call) {
    const { world, device, params } = call;
    const { content, imported, revoked } = messageOf(world, device, params.text("msgID"));
    if (imported || revoked) refuse(INVALID, "The message has not been sent, or was recalled");
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
  return { id, messageInfo: draftView(world, device, draft) };
}
function takeCreated({ device, params }) {
  const id = params.text("msgID");
  const draft = device.state.store.created.get(id) ?? refuse(INVALID, `There is no created message ${id}`);
  device.state.store.created.delete(id);
  return draft;
}
function pathOf({ params }, key) {
  return params.text(key) || refuse(NO_FILE, `There is no file at ${key}`);
}
export {
  CREATE_METHODS
};
