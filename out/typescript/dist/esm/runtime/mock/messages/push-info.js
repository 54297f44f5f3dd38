// Part of every binding that docbind makes. Do not edit.
import { Params } from "../base/params.js";
const TEXTS = [
  "desc",
  "title",
  "ext",
  "IOSSound",
  "AndroidSound",
  "AndroidOPPOChannelID",
  "AndroidFCMChannelID",
  "AndroidXiaoMiChannelID",
  "AndroidVIVOCategory",
  "AndroidHuaWeiCategory"
];
const FLAGS = ["disablePush", "ignoreIOSBadge"];
function pushInfo(given) {
  const params = new Params(given);
  const info = { IOSPushType: params.number("IOSPushType") };
  for (const key of TEXTS) info[key] = params.text(key);
  for (const key of FLAGS) info[key] = params.flag(key);
  return info;
}
export {
  pushInfo
};
