// Part of every binding that docbind makes. Do not edit.
import { ATTRIBUTE_CONFLICT, GROUP_INVALID, NOT_ALLOWED } from "../base/codes.js";
import { recordOf } from "../base/json.js";
import { refuse } from "../base/refusal.js";
import { bytesOf } from "../base/text.js";
const MAX_KEYS = 16;
const MAX_KEY_BYTES = 32;
const MAX_VALUE_BYTES = 4 * 1024;
const MAX_BYTES = 16 * 1024;
const ATTRIBUTE_METHODS = {
  initGroupAttributes(call) {
    const group = groupOf(call);
    const given = call.params.textMap("attributes");
    change(call, group, [...group.attributes.keys()], given);
  },
  setGroupAttributes(call) {
    change(call, groupOf(call), [], call.params.textMap("attributes"));
  },
  deleteGroupAttributes(call) {
    const group = groupOf(call);
    const keys = call.params.has("keys") ? call.params.texts("keys") : [...group.attributes.keys()];
    change(call, group, keys, /* @__PURE__ */ new Map());
  },
  getGroupAttributes(call) {
    const group = groupOf(call);
    const { params } = call;
    for (const key of group.attributes.keys()) hear(call.device, group, key);
    const asked = params.has("keys") ? params.texts("keys") : [...group.attributes.keys()];
    return attributesOf(group, asked);
  }
};
function groupOf({ world, me, params }) {
  const groupID = params.text("groupID");
  if (world.groups.room(groupID)?.topic) refuse(NOT_ALLOWED, "Topics have no attributes");
  return world.groups.joined(groupID, me).group;
}
function attributesOf({ attributes }, keys) {
  const entries = keys.map((key) => [key, attributes.get(key)?.value]);
  const present = entries.filter((entry) => entry[1] !== void 0);
  return recordOf(present);
}
function hear({ state }, group, key) {
  state.session.heard.set(place(group, key), group.attributes.get(key)?.version ?? 0);
}
function place(group, key) {
  return JSON.stringify(["attribute", group.id, key]);
}
function change(call, group, removed, values) {
  const { world, device } = call;
  refuseUnlessFits(group, removed, values);
  const touched = /* @__PURE__ */ new Set([...removed, ...values.keys()]);
  for (const key of touched) {
    const version = group.attributes.get(key)?.version;
    if (version !== void 0 && version !== device.state.session.heard.get(place(group, key)))
      refuse(ATTRIBUTE_CONFLICT, `Somebody else has changed ${key}`);
  }
  for (const key of removed) group.attributes.delete(key);
  for (const [key, value] of values) group.attributes.set(key, { value, version: world.nextNumber() });
  for (const key of touched) hear(device, group, key);
  const groupAttributeMap = attributesOf(group, [...group.attributes.keys()]);
  const data = { groupID: group.id, groupAttributeMap };
  world.groups.tell(group, "onGroupAttributeChanged", data, {
    arrived: (other) => touched.forEach((key) => hear(other, group, key))
  });
}
function refuseUnlessFits(group, removed, values) {
  const after = new Map([...group.attributes].map(([key, { value }]) => [key, value]));
  for (const key of removed) after.delete(key);
  for (const [key, value] of values) after.set(key, value);
  if (after.size > MAX_KEYS) refuse(GROUP_INVALID, `A group has at most ${MAX_KEYS} attributes`);
  let bytes = 0;
  for (const [key, value] of after) {
    if (bytesOf(key) > MAX_KEY_BYTES) refuse(GROUP_INVALID, `A key has at most ${MAX_KEY_BYTES} bytes`);
    if (bytesOf(value) > MAX_VALUE_BYTES) refuse(GROUP_INVALID, `A value has at most ${MAX_VALUE_BYTES} bytes`);
    bytes += bytesOf(key) + bytesOf(value);
  }
  if (bytes > MAX_BYTES) refuse(GROUP_INVALID, `All attributes have at most ${MAX_BYTES} bytes`);
}
export {
  ATTRIBUTE_METHODS
};
