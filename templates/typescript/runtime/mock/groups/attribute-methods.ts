// Part of every binding that docbind makes. Do not edit.
import { ATTRIBUTE_CONFLICT, GROUP_INVALID, NOT_ALLOWED } from '../base/codes.js';
import { recordOf } from '../base/json.js';
import { refuse } from '../base/refusal.js';
import { bytesOf } from '../base/text.js';
import type { Behaviours, Call } from '../call.js';
import type { Device } from '../device.js';
import type { Group } from './group.js';

const MAX_KEYS = 16;
const MAX_KEY_BYTES = 32;
const MAX_VALUE_BYTES = 4 * 1024;
const MAX_BYTES = 16 * 1024;

/** Methods about the attributes of groups. */
export const ATTRIBUTE_METHODS: Behaviours = {
  initGroupAttributes(call) {
    const group = groupOf(call);
    const given = call.params.textMap('attributes');
    change(call, group, [...group.attributes.keys()], given);
  },

  setGroupAttributes(call) {
    change(call, groupOf(call), [], call.params.textMap('attributes'));
  },

  deleteGroupAttributes(call) {
    const group = groupOf(call);
    const keys = call.params.has('keys') ? call.params.texts('keys') : [...group.attributes.keys()];
    change(call, group, keys, new Map());
  },

  getGroupAttributes(call) {
    const group = groupOf(call);
    const { params } = call;
    for (const key of group.attributes.keys()) hear(call.device, group, key);
    const asked = params.has('keys') ? params.texts('keys') : [...group.attributes.keys()];
    return attributesOf(group, asked);
  },
};

function groupOf({ world, me, params }: Call): Group {
  const groupID = params.text('groupID');
  if (world.groups.room(groupID)?.topic) refuse(NOT_ALLOWED, 'Topics have no attributes');
  return world.groups.joined(groupID, me).group;
}

function attributesOf({ attributes }: Group, keys: readonly string[]): Record<string, string> {
  const entries = keys.map((key) => [key, attributes.get(key)?.value] as const);
  const present = entries.filter((entry): entry is readonly [string, string] => entry[1] !== undefined);
  // Every value is a text.
  return recordOf(present) as Record<string, string>;
}

/** What the device has heard of, it may change: until it has heard, somebody else was first. */
function hear({ state }: Device, group: Group, key: string): void {
  state.session.heard.set(place(group, key), group.attributes.get(key)?.version ?? 0);
}

function place(group: Group, key: string): string {
  return JSON.stringify(['attribute', group.id, key]);
}

/** Removes keys, then sets values. */
function change(call: Call, group: Group, removed: readonly string[], values: ReadonlyMap<string, string>): void {
  const { world, device } = call;
  refuseUnlessFits(group, removed, values);
  const touched = new Set([...removed, ...values.keys()]);
  for (const key of touched) {
    const version = group.attributes.get(key)?.version;
    if (version !== undefined && version !== device.state.session.heard.get(place(group, key)))
      refuse(ATTRIBUTE_CONFLICT, `Somebody else has changed ${key}`);
  }
  for (const key of removed) group.attributes.delete(key);
  for (const [key, value] of values) group.attributes.set(key, { value, version: world.nextNumber() });
  for (const key of touched) hear(device, group, key);
  const groupAttributeMap = attributesOf(group, [...group.attributes.keys()]);
  const data = { groupID: group.id, groupAttributeMap };
  world.groups.tell(group, 'onGroupAttributeChanged', data, {
    arrived: (other) => touched.forEach((key) => hear(other, group, key)),
  });
}

function refuseUnlessFits(group: Group, removed: readonly string[], values: ReadonlyMap<string, string>): void {
  const after = new Map([...group.attributes].map(([key, { value }]) => [key, value] as const));
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
