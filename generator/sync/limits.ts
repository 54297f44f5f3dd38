import { limitText } from '../ir/limit-text.js';
import { inlineFields } from '../ir/type-text.js';
import type { Field, Limit } from '../ir/types.js';

/** Something with limits: a section, or a field. */
export interface Limited {
  readonly id: string;
  readonly limits: readonly Limit[];
}

/** A list of fields, and all that are inside of them. */
export function allFields(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => [field, ...allFields(inlineFields(field.type.value))]);
}

/** A page says limits where it likes, often in a note of the section. Ours says them of what they limit. */
export interface MovedLimits {
  /** Those of the page that stand in another place of ours, in words. */
  readonly texts: ReadonlySet<string>;
  /** Those of ours that a page says in another place, and with another number now; by `placeOf`. */
  readonly changed: ReadonlyMap<string, Limit>;
}

export const NO_MOVED_LIMITS: MovedLimits = { texts: new Set(), changed: new Map() };

/** The first of both lists is the section itself. */
export function movedLimits(ours: readonly Limited[], theirs: readonly Limited[]): MovedLimits {
  const own = placed(ours);
  const told = placed(theirs);
  const toldAt = new Set(told.map(placeOf));
  const toldTexts = new Set(told.map(({ limit }) => limitText(limit)));
  const ownAt = new Set(own.map(placeOf));
  const moved = own.filter((one) => !toldAt.has(placeOf(one)));
  const texts = new Set(moved.map(({ limit }) => limitText(limit)));

  const section = theirs[0]?.id;
  const silent = moved.filter(({ id, limit }) => id !== section && !toldTexts.has(limitText(limit)));
  const come = told.filter((one) => one.id === section && !ownAt.has(placeOf(one)) && !texts.has(limitText(one.limit)));
  const changed = new Map<string, Limit>();
  for (const one of come) {
    const like = ({ limit }: Placed): boolean => shapeOf(limit) === shapeOf(one.limit);
    const [was, ...others] = silent.filter(like);
    if (!was || others.length > 0 || come.filter(like).length > 1) continue;
    changed.set(placeOf(was), one.limit);
    texts.add(limitText(one.limit));
  }
  return { texts, changed };
}

interface Placed {
  readonly id: string;
  readonly limit: Limit;
}

function placed(parts: readonly Limited[]): readonly Placed[] {
  return parts.flatMap(({ id, limits }) => limits.map((limit) => ({ id, limit })));
}

function placeOf({ id, limit }: Placed): string {
  return `${id} ${limitText(limit)}`;
}

/** A limit without its numbers. */
function shapeOf(limit: Limit): string {
  return limitText(limit).replace(/\d+(?:\.\d+)?/g, '0');
}

/**
 * Our limits and those of the page that are new. Where both have one of a kind and its number
 * differs, the page's counts.
 */
export function mergeLimits(ours: Limited, theirs: Limited, { texts, changed }: MovedLimits): readonly Limit[] {
  const own = ours.limits.map((limit) => changed.get(placeOf({ id: ours.id, limit })) ?? limit);
  const known = own.map(limitText);
  const said = theirs.limits.map(limitText);
  const come = theirs.limits.filter((limit) => !known.includes(limitText(limit)) && !texts.has(limitText(limit)));
  const alone = (limit: Limit, among: readonly Limit[]): boolean =>
    among.filter(({ kind }) => kind === limit.kind).length === 1;
  const replaced = own.filter((limit) => alone(limit, own) && alone(limit, come) && !said.includes(limitText(limit)));
  return [...own.filter((limit) => !replaced.includes(limit)), ...come];
}
