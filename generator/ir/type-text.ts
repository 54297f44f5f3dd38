import type { Field, Type } from './types.js';

/** A type as `docbind facts` writes it: `string`, `V2TIMMessage[]`, `map<string,number>`, `object[]`. */
export function typeText(type: Type): string {
  switch (type.kind) {
    case 'primitive':
    case 'enum':
    case 'class':
    case 'listener':
    case 'dangling':
      return type.name;
    case 'array':
      return `${typeText(type.element)}[]`;
    case 'map':
      return `map<string,${typeText(type.value)}>`;
    case 'object': {
      const [only] = type.fields;
      const isMap = only?.key.kind === 'any' && type.fields.length === 1;
      return isMap ? `map<string,${typeText(only.type.value)}>` : 'object';
    }
    case 'void':
    case 'unknown':
      return type.kind;
  }
}

/** The fields of an inline object, also where lists surround it. */
export function inlineFields(type: Type): readonly Field[] {
  if (type.kind === 'array') return inlineFields(type.element);
  return type.kind === 'object' ? type.fields : [];
}
