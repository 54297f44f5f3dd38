import type { Class, Enum, EnumMember, Field } from './types.js';

/** One field of a class says which of some others is there: `elemType` of a message that has `textElem` or `imageElem`. */
export interface Variants {
  /** The field that says so. */
  readonly by: Field;
  readonly enum: Enum;
  readonly list: readonly Variant[];
  /** The members of the enum that go with no field. */
  readonly others: readonly EnumMember[];
}

export interface Variant {
  readonly member: EnumMember;
  /** What tells the member from the others, in words: `group`, `tips`. */
  readonly words: readonly string[];
  /** The field that is there. */
  readonly field: Field;
}

/**
 * Finds the variants of a class by their names: the fields are called like the members of the enum, with the same
 * letters before or behind (`textElem` and `imageElem` for `ELEM_TYPE_TEXT` and `ELEM_TYPE_IMAGE`). Most members must
 * have a field, at least two, and each field must hold an object: a date beside a state is no variant. Null for a class
 * without variants, or with two fields that might tell them.
 */
export function variantsOf({ fields }: Class, enums: readonly Enum[]): Variants | null {
  const names = fields.map(({ name }) => name);
  const sound = fields.filter(
    ({ key, name }) => key.kind === 'fixed' && names.indexOf(name) === names.lastIndexOf(name),
  );
  const contents = sound.filter(({ type, required }) => {
    const holds = type.value.kind === 'class' || (type.value.kind === 'object' && type.value.fields.length > 0);
    return holds && required.value !== 'yes';
  });
  const found = sound.flatMap((by) => {
    const type = by.type.value;
    const of = type.kind === 'enum' ? enums.find(({ name }) => name.value === type.name) : undefined;
    const variants = of && matched(by, of, contents);
    return variants ? [variants] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function matched(by: Field, of: Enum, contents: readonly Field[]): Variants | null {
  // Of two members with one value, nobody can tell which is meant.
  const members = of.members.filter(
    ({ value }, index) => of.members.findIndex((other) => other.value.value === value.value) === index,
  );
  const fits = new Map<string, Variant[]>();
  for (const variant of members.flatMap((member) => contents.flatMap((field) => fitsOf(member, field)))) {
    const list = fits.get(variant.shared) ?? [];
    if (!list.some(({ member, field }) => member === variant.member || field === variant.field)) list.push(variant);
    fits.set(variant.shared, list);
  }
  const [list] = [...fits.values()].sort((a, b) => b.length - a.length);
  if (!list || list.length < 2 || list.length * 2 <= members.length) return null;
  const others = members.filter((member) => !list.some((variant) => variant.member === member));
  return { by, enum: of, list, others };
}

/** More words than this has hardly any name, and trying them all takes long. */
const MAX_WORDS = 12;

/**
 * The ways in which a field can be called like a member: some of the member's words are the field's name, or begin or end
 * it. `shared` is what all variants must have in common: the member's other words, and the rest of the field's name.
 */
function fitsOf(member: EnumMember, field: Field): (Variant & { readonly shared: string })[] {
  const all = wordsOf(member.name).slice(0, MAX_WORDS);
  const name = field.name.toLowerCase();
  const found: (Variant & { readonly shared: string })[] = [];
  for (let start = 0; start < all.length; start++) {
    for (let end = all.length; end > start; end--) {
      const words = all.slice(start, end);
      const part = words.join('');
      const rest = name.startsWith(part)
        ? ['', name.slice(part.length)]
        : name.endsWith(part)
          ? [name.slice(0, -part.length), '']
          : null;
      if (rest === null) continue;
      found.push({ member, words, field, shared: JSON.stringify([all.slice(0, start), all.slice(end), rest]) });
    }
  }
  return found;
}

/** `ELEM_TYPE_TEXT` → elem, type, text; `elemTypeText` as well. */
function wordsOf(name: string): readonly string[] {
  const words = name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+|\p{Nd}+/gu) ?? [];
  return words.map((word) => word.toLowerCase());
}
