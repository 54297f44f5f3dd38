import { inlineFields, typeText } from '../ir/type-text.js';
import type { Fact, Field, Limit, Rule, Type } from '../ir/types.js';
import { allFields, mergeLimits, type MovedLimits, NO_MOVED_LIMITS } from './limits.js';
import { mergeLists } from './lists.js';
import { renamedIn, type Renaming } from './renamed.js';
import { TODO } from '../ir/todo.js';
import { carried } from './todo.js';

/** What the merging of fields needs to know of the part that they belong to, and what it finds. */
export interface FieldContext {
  readonly moved: MovedLimits;
  readonly renamed: Renaming[];
}

const nameOf = (field: Field): string => field.name;

/** The page's fields, with our sentences and with what only we know of them. */
export function mergeFields(ours: readonly Field[], theirs: readonly Field[], context: FieldContext): readonly Field[] {
  const renamed = renamedIn(ours, theirs, { nameOf, alike });
  for (const [to, from] of renamed) context.renamed.push({ from: from.id, to: to.id });
  const names = new Map([...renamed].map(([to, from]) => [from.name, to.name]));
  const present = new Set(theirs.map(nameOf));
  /** Conditions speak of the fields that there are now. The page's own may be older than its fields. */
  const condition = (limit: Limit): readonly Limit[] => {
    if (limit.kind !== 'required-when' || present.has(limit.field)) return [limit];
    const field = names.get(limit.field);
    return field === undefined ? [] : [{ ...limit, field }];
  };
  const settled = (field: Field): Field => ({ ...field, limits: field.limits.flatMap(condition) });
  const known = new Map(ours.map((field) => [field.name, settled(field)]));
  const wasOf = new Map([...renamed].map(([to, from]) => [to.name, from.name]));
  return mergeLists([...known.values()], theirs.map(settled), {
    nameOf,
    both: (own, field) => mergeField(own, field, context),
    added: (field) => {
      const own = known.get(wasOf.get(field.name) ?? '');
      if (!own) return newField(field);
      return { ...mergeField(own, field, context), description: carried(own.description, own.name) };
    },
    gone: () => null,
  });
}

/** A page that has a field of another name has lost the corrections that made it what it was: its type may be open. */
function alike({ type: ours }: Field, { type: theirs }: Field): boolean {
  return typeText(ours.value) === typeText(theirs.value) || theirs.value.kind === 'unknown';
}

function mergeField(ours: Field, theirs: Field, context: FieldContext): Field {
  return {
    ...theirs,
    type: mergeType(ours.type, theirs.type, context),
    description: ours.description,
    nullable: theirs.nullable ?? ours.nullable,
    unit: theirs.unit ?? ours.unit,
    since: theirs.since ?? ours.since,
    deprecated: theirs.deprecated ?? ours.deprecated,
    edition: theirs.edition ?? ours.edition,
    limits: mergeLimits(ours, theirs, context.moved),
  };
}

/** The page's type; the fields of inline objects are merged. */
export function mergeType(ours: Fact<Type>, theirs: Fact<Type>, context: FieldContext): Fact<Type> {
  const own = inlineFields(ours.value);
  return { ...theirs, value: withFields(theirs.value, (fields) => mergeFields(own, fields, context)) };
}

/** The page's fields, where ours has none. */
export function newFields(fields: readonly Field[]): readonly Field[] {
  return mergeFields([], fields, { moved: NO_MOVED_LIMITS, renamed: [] });
}

function newField(field: Field): Field {
  return { ...field, description: TODO, type: newType(field.type) };
}

export function newType(type: Fact<Type>): Fact<Type> {
  return { ...type, value: withFields(type.value, newFields) };
}

function withFields(type: Type, change: (fields: readonly Field[]) => readonly Field[]): Type {
  if (type.kind === 'array') return { ...type, element: withFields(type.element, change) };
  return type.kind === 'object' ? { ...type, fields: change(type.fields) } : type;
}

/** Our rules, for the fields that there are now. One that is left with less than two fields says nothing. */
export function mergeRules(
  rules: readonly Rule[],
  fields: readonly Field[],
  renamed: readonly Renaming[],
): readonly Rule[] {
  const paths = new Set(allFields(fields).map(({ id }) => pathOf(id)));
  const pathNow = (path: string): string => {
    const renaming = renamed.find(({ from }) => path === pathOf(from) || path.startsWith(`${pathOf(from)}.`));
    return renaming ? pathOf(renaming.to) + path.slice(pathOf(renaming.from).length) : path;
  };
  return rules.flatMap((rule) => {
    const now = rule.fields.map(pathNow).filter((path) => paths.has(path));
    return now.length > 1 ? [{ ...rule, fields: now }] : [];
  });
}

/** `filter.type` of `method:search/param:filter.type`: a field as rules name it. */
function pathOf(id: string): string {
  return id.replace(/^[^/]*\/(?:param|field):/, '');
}
