import { typeText } from '../ir/type-text.js';
import type { Class, Enum, Event, Field, Ir, Listener, Method, Module, Reference, Type } from '../ir/types.js';
import { allFields } from './limits.js';
import { mergeLists } from './lists.js';

/** What all kinds of sections have. */
interface Section {
  readonly id: string;
  readonly description: string;
  readonly notes: readonly string[];
  readonly references: readonly Reference[];
  readonly anchors: readonly string[];
}

/** What a section keeps of ours. It is on the page, so it is not removed. */
export function sectionOf(own: Section, part: Section): Omit<Section, 'id'> & { readonly removed: null } {
  // A link that leads nowhere is a slip of the page, and no fact.
  const leading = ({ references }: Section): readonly Reference[] => references.filter(({ to }) => to !== null);
  const references = mergeLists(leading(own), leading(part), {
    nameOf: ({ name }) => name,
    both: (_, reference) => reference,
    added: (reference) => reference,
    gone: (reference) => reference,
  });
  return {
    ...textOf(own),
    references,
    anchors: union(part.anchors, own.anchors),
    removed: null,
  };
}

/** The sentences of a section. */
export function textOf({
  description,
  notes,
}: Pick<Section, 'description' | 'notes'>): Pick<Section, 'description' | 'notes'> {
  return { description, notes };
}

export function union(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])];
}

/**
 * Modules stay as long as a method is in them, also one that is removed. They have no mark of their
 * own that says so.
 */
export function modulesInUse(modules: readonly Module[], theirs: Ir, methods: readonly Method[]): readonly Module[] {
  const names = new Set([
    ...theirs.modules.map(({ name }) => name.value),
    ...methods.map(({ module }) => module.value),
  ]);
  return modules.filter(({ name }) => names.has(name.value));
}

/** Whether the second may be the first under another name: it has the same parameters, and may answer the same. */
export function alikeMethods(ours: Method, theirs: Method): boolean {
  return sameNames(ours.params, theirs.params) && mayBe(ours.result.type.value, theirs.result.type.value);
}

export function alikeEnums(ours: Enum, theirs: Enum): boolean {
  const values = ({ members }: Enum): string => JSON.stringify(members.map(({ value }) => value.value));
  return values(ours) === values(theirs);
}

export function alikeClasses(ours: Class, theirs: Class): boolean {
  return sameNames(ours.fields, theirs.fields);
}

export function alikeEvents(ours: Event, theirs: Event): boolean {
  return mayBe(ours.payload.type.value, theirs.payload.type.value);
}

export function alikeListeners(ours: Listener, theirs: Listener): boolean {
  const names = ({ events }: Listener): string => events.map(({ name }) => name.value).join('\n');
  return names(ours) === names(theirs);
}

/** Types are not compared: where a part has another name, the corrections of its types are lost. */
function sameNames(ours: readonly Field[], theirs: readonly Field[]): boolean {
  const path = ({ id }: Field): string => id.replace(/^[^/]*\//, '');
  return allFields(ours).map(path).join('\n') === allFields(theirs).map(path).join('\n');
}

function mayBe(ours: Type, theirs: Type): boolean {
  if (ours.kind === 'unknown' || theirs.kind === 'unknown') return true;
  return typeText(ours) === typeText(theirs);
}
