// Part of every binding that docbind makes. Do not edit.
import { GROUP_INVALID, NOT_ALLOWED } from '../base/codes.js';
import { recordOf } from '../base/json.js';
import { refuse } from '../base/refusal.js';
import type { Behaviours, Call } from '../call.js';
import type { Group } from './group.js';

/** Methods about the counters of groups. */
export const COUNTER_METHODS: Behaviours = {
  setGroupCounters(call) {
    return change(call, call.params.numberMap('counters'));
  },

  getGroupCounters(call) {
    const { counters } = groupOf(call);
    const asked = call.params.texts('keys');
    const keys = asked.length > 0 ? asked.filter((key) => counters.has(key)) : [...counters.keys()];
    return recordOf(keys.map((key) => [key, counters.get(key)] as const));
  },

  increaseGroupCounter: (call) => count(call, 1),

  decreaseGroupCounter: (call) => count(call, -1),
};

function groupOf({ world, me, params }: Call): Group {
  const groupID = params.text('groupID');
  if (world.groups.room(groupID)?.topic) refuse(NOT_ALLOWED, 'Topics have no counters');
  const { group } = world.groups.joined(groupID, me);
  return group.traits.counters ? group : refuse(NOT_ALLOWED, 'Communities have no counters');
}

function count(call: Call, sign: 1 | -1): object {
  const key = call.params.text('key');
  const value = groupOf(call).counters.get(key) ?? 0;
  return change(call, new Map([[key, value + sign * call.params.number('value')]]));
}

function change(call: Call, values: ReadonlyMap<string, number>): object {
  const group = groupOf(call);
  for (const value of values.values())
    if (!Number.isSafeInteger(value)) refuse(GROUP_INVALID, 'Counters are whole numbers');
  for (const [key, newValue] of values) {
    group.counters.set(key, newValue);
    call.world.groups.tell(group, 'onGroupCounterChanged', { groupID: group.id, key, newValue });
  }
  return recordOf(values);
}
