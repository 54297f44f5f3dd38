import type { Class, Enum, EnumMember, Field } from '../../ir/types.js';
import type { Variants } from '../../ir/variants.js';
import { typeKey } from '../../render/identifiers.js';
import { stringLiteral } from '../../render/strings.js';
import type { View } from '../../render/templates.js';
import { parallel, type Binding } from './binding.js';
import { code } from './doc-text.js';
import type { Docs } from './docs.js';
import { memberTypes } from './enums.js';
import type { Imports } from './imports.js';
import type { TypeWriter } from './type-writer.js';

/**
 * Writes classes with variants: an interface of all fields, one of each variant, in which the variant's field is there,
 * one for what is none of them, and their union under the class's name. All fields can be read of the union; comparing
 * the field that tells the variants narrows it.
 */
export class VariantWriter {
  constructor(
    private readonly binding: Binding,
    private readonly imports: Imports,
    private readonly docs: Docs,
    private readonly writer: TypeWriter,
  ) {}

  /** `name` is what the binding calls the class. */
  view(of: Class, { by, enum: values, list, others }: Variants, name: string): View {
    const { ir, names } = this.binding;
    const base = names.claim(`${name}Fields`);
    const own = code(of.name.value);
    const told = code(by.name);
    const known = this.imports.type(parallel(names.enums, ir.enums.indexOf(values)), 'enums');
    const literals = memberTypes(values, known);
    const typeOf = (member: EnumMember): string => parallel(literals, values.members.indexOf(member));
    const beyond = [...this.unlisted(values), ...(this.writer.takesNull(by) ? ['null'] : [])];
    const parts = list.map(({ member, words, field }) => ({
      base,
      name: names.claim(name + words.map(capitalized).join('')),
      comment: this.docs.note(`A ${own} whose ${told} is ${code(member.name)}, with ${code(field.name)}.`),
      members: [`${typeKey(by.name)}: ${typeOf(member)};`, `${typeKey(field.name)}: ${this.contentType(field, base)};`],
    }));
    parts.push({
      base,
      name: names.claim(`${name}Other`),
      comment: this.docs.note(`Any other ${own}: without ${told}, or with one that goes with no field.`),
      members: [`${typeKey(by.name)}?: ${[...others.map(typeOf), ...beyond].join(' | ')};`],
    });
    return {
      name: base,
      comment: this.docs.note(`The fields of ${own}, whatever its ${told} is.`),
      members: this.members(of.fields, by, [known, ...beyond].join(' | ')),
      union: [
        {
          name,
          comment: this.docs.type(
            of,
            `Compare ${told} with a member of ${linkTo(values)} to get at the field that goes with it.`,
          ),
          type: parts.map((part) => part.name).join(' | '),
          parts,
        },
      ],
    };
  }

  /** An inline object is not written twice. */
  private contentType({ name, type: { value: type } }: Field, base: string): string {
    return type.kind === 'object' ? `NonNullable<${base}[${stringLiteral(name)}]>` : this.writer.type(type);
  }

  /** Of the field that tells the variants, every type is one that can be ruled out by comparing. */
  private members(fields: readonly Field[], by: Field, type: string): View[] {
    return this.writer
      .members(fields)
      .map((member) => (member.key === typeKey(by.name) ? { ...member, type } : member));
  }

  /** What stands for the values that came after the reference. */
  private unlisted({ members }: Enum): string[] {
    const kinds = new Set(members.map(({ value }) => typeof value.value));
    return [
      ...(kinds.has('number') ? [this.imports.type('UnlistedNumber', 'runtime/types')] : []),
      ...(kinds.has('string') ? [this.imports.type('UnlistedText', 'runtime/types')] : []),
    ];
  }
}

/** As a page writes it. */
function linkTo({ name }: Enum): string {
  return `[${name.value}](#${name.value})`;
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
