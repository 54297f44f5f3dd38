import { limitText } from '../ir/limit-text.js';
import { inlineFields, typeText } from '../ir/type-text.js';
import type { Fact, Field, Limit, Type } from '../ir/types.js';
import { mergeLists } from './lists.js';

/** What stands where a person has to write. */
export const TODO = 'TODO: describe.';

/** A field that went and one that came in its place. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** What the merging of fields needs to know of the part that they belong to, and what it finds. */
export interface FieldContext {
  /** All limits that our reference gives anywhere in the part, in words: a page tells them where it likes. */
  readonly known: ReadonlySet<string>;
  readonly renamed: Renaming[];
}

/** The page's fields, with our sentences and with what only we know of them. */
export function mergeFields(ours: readonly Field[], theirs: readonly Field[], context: FieldContext): readonly Field[] {
  const renamed = renamingOf(ours, theirs);
  if (renamed) context.renamed.push({ from: renamed.from.id, to: renamed.to.id });
  return mergeLists(
    ours.filter((field) => field !== renamed?.from),
    theirs,
    {
      nameOf: (field) => field.name,
      both: (own, field) => mergeField(own, field, context),
      added: (field) => (field === renamed?.to ? mergeField(renamed.from, field, context) : newField(field)),
      gone: () => null,
    },
  );
}

/** One field went, one of the same type came, in the same place: most likely it has another name now. */
function renamingOf(ours: readonly Field[], theirs: readonly Field[]): { from: Field; to: Field } | null {
  const gone = ours.filter((field) => !theirs.some((other) => other.name === field.name));
  const come = theirs.filter((field) => !ours.some((other) => other.name === field.name));
  const [from, ...more] = gone;
  const [to, ...others] = come;
  if (!from || !to || more.length > 0 || others.length > 0) return null;
  const same = typeText(from.type.value) === typeText(to.type.value) && ours.indexOf(from) === theirs.indexOf(to);
  return same ? { from, to } : null;
}

function mergeField(ours: Field, theirs: Field, context: FieldContext): Field {
  return {
    ...theirs,
    type: mergeType(ours.type, theirs.type, context),
    description: ours.description,
    unit: theirs.unit ?? ours.unit,
    since: theirs.since ?? ours.since,
    deprecated: theirs.deprecated ?? ours.deprecated,
    edition: theirs.edition ?? ours.edition,
    limits: mergeLimits(ours.limits, theirs.limits, context.known),
  };
}

/** The page's type; the fields of inline objects are merged. */
export function mergeType(ours: Fact<Type>, theirs: Fact<Type>, context: FieldContext): Fact<Type> {
  const own = inlineFields(ours.value);
  return { ...theirs, value: withFields(theirs.value, (fields) => mergeFields(own, fields, context)) };
}

export function newField(field: Field): Field {
  return { ...field, description: TODO, type: newType(field.type) };
}

export function newType(type: Fact<Type>): Fact<Type> {
  return { ...type, value: withFields(type.value, (fields) => fields.map(newField)) };
}

function withFields(type: Type, change: (fields: readonly Field[]) => readonly Field[]): Type {
  if (type.kind === 'array') return { ...type, element: withFields(type.element, change) };
  return type.kind === 'object' ? { ...type, fields: change(type.fields) } : type;
}

/**
 * Our limits and those of the page that are new. Where both have one of a kind and its number
 * differs, the page's counts.
 */
export function mergeLimits(
  ours: readonly Limit[],
  theirs: readonly Limit[],
  known: ReadonlySet<string>,
): readonly Limit[] {
  const come = theirs.filter((limit) => !known.has(limitText(limit)));
  const alone = (limit: Limit, among: readonly Limit[]): boolean =>
    among.filter(({ kind }) => kind === limit.kind).length === 1;
  const replaced = ours.filter(
    (limit) => alone(limit, ours) && alone(limit, come) && !theirs.some((one) => limitText(one) === limitText(limit)),
  );
  return [...ours.filter((limit) => !replaced.includes(limit)), ...come];
}

/** All limits in a list of fields, in words. */
export function limitsIn(fields: readonly Field[]): readonly string[] {
  return fields.flatMap((field) => [...field.limits.map(limitText), ...limitsIn(inlineFields(field.type.value))]);
}
