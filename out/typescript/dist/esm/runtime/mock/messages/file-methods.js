// Part of every binding that docbind makes. Do not edit.
import { INVALID } from "../base/codes.js";
import { refuse } from "../base/refusal.js";
import { messageOf } from "./messages.js";
const FILE_METHODS = {
  downloadMessage(call) {
    const { world, device, params } = call;
    const message = messageOf(world, device, params.text("msgID"));
    const file = askedFile(call, message);
    const path = `/downloads/${file.uuid}`;
    const type = params.number("imageType");
    const isSnapshot = params.flag("isSnapshot");
    const about = {
      msgID: message.msgID,
      type,
      isSnapshot,
      totalSize: file.size,
      isError: false,
      errorCode: 0,
      errorDesc: ""
    };
    const half = { isFinished: false, currentSize: Math.floor(file.size / 2), path: "" };
    const whole = { isFinished: true, currentSize: file.size, path };
    for (const progress of [half, whole]) call.tellBefore("onDownloadMessageProgress", { ...about, ...progress });
    device.state.store.files.set(file.uuid, path);
  },
  getMessageOnlineUrl({ world, device, params }) {
    const { content } = messageOf(world, device, params.text("msgID"));
    if (!content.files) refuse(INVALID, "The message has no file");
    return { [content.field]: content.elemFor(device) };
  }
};
function askedFile({ world, params }, { content }) {
  const { elemType, files = [] } = content;
  const isImage = elemType === world.terms.of("V2TIM_ELEM_TYPE_IMAGE");
  const isSound = elemType === world.terms.of("V2TIM_ELEM_TYPE_SOUND");
  const imageType = params.term("imageType", world.terms.of("V2TIM_IMAGE_TYPE_ORIGIN"));
  const role = isImage ? imageType : params.flag("isSnapshot") ? "snapshot" : "main";
  const file = isSound ? void 0 : files.find((one) => one.role === role);
  return file ?? refuse(INVALID, "The message has no such file to download");
}
export {
  FILE_METHODS
};
