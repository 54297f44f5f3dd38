import { compareCodes } from '../ir/code-order.js';
import type { EnumMember, ErrorCode } from '../ir/types.js';
import { mergeLists } from './lists.js';
import { renamedIn, type Renaming } from './renamed.js';
import { TODO } from '../ir/todo.js';
import { carried } from './todo.js';

/** The page's members with our sentences. One that came with the value of one that went has its sentence. */
export function mergeMembers(
  ours: readonly EnumMember[],
  theirs: readonly EnumMember[],
  found: Renaming[],
): readonly EnumMember[] {
  const nameOf = (member: EnumMember): string => member.name;
  const renamed = renamedIn(ours, theirs, { nameOf, alike: (own, member) => own.value.value === member.value.value });
  for (const [to, from] of renamed) found.push({ from: from.id, to: to.id });
  const both = (own: EnumMember, member: EnumMember): EnumMember => ({
    ...member,
    description: own.description,
    since: member.since ?? own.since,
    edition: member.edition ?? own.edition,
  });
  return mergeLists(ours, theirs, {
    nameOf,
    both,
    added: (member) => {
      const own = renamed.get(member);
      return own ? { ...both(own, member), description: carried(own.description, own.name) } : newMember(member);
    },
    gone: () => null,
  });
}

export function newMember(member: EnumMember): EnumMember {
  return { ...member, description: TODO };
}

/** All codes: prose that no longer names one does not make it impossible. */
export function mergeCodes(ours: readonly ErrorCode[], theirs: readonly ErrorCode[]): readonly ErrorCode[] {
  const merged = mergeLists(ours, theirs, {
    nameOf: ({ code }) => code,
    both: (own, code): ErrorCode => ({ ...code, description: own.description }),
    added: (code): ErrorCode => ({ ...code, description: TODO }),
    gone: (own) => own,
  });
  return [...merged].sort((a, b) => compareCodes(a.code, b.code));
}
