import type { Field, Ir, Type } from '../../generator/ir/types.js';

/** How deep classes go inside each other. Further down they are empty. */
const LEVELS = 4;

/** On the `last` page all is over: lists are empty, numbers are 0, and what is asked by `is…` is so. */
export type Page = 'first' | 'last';

/** A value of a type, as data, which examples find something to do with: all fields of objects are there. */
export function sampleOf(type: Type, ir: Ir, page: Page, name = '', level = 0): unknown {
  const isLast = page === 'last';
  switch (type.kind) {
    case 'primitive':
      if (type.name === 'boolean') return isLast || !name.startsWith('is');
      return type.name === 'string' ? 'bob' : isLast ? 0 : 1;
    case 'enum':
      return ir.enums.find((one) => one.name.value === type.name)?.members[isLast ? 0 : 1]?.value.value;
    case 'array':
      return isLast ? [] : [sampleOf(type.element, ir, page, name, level)];
    case 'map':
      return { key: sampleOf(type.value, ir, page, name, level) };
    case 'class': {
      const fields = ir.classes.find((one) => one.name.value === type.name)?.fields ?? [];
      return level < LEVELS ? fieldsOf(fields, ir, page, level + 1) : {};
    }
    case 'object':
      return fieldsOf(type.fields, ir, page, level);
    default:
      return null;
  }
}

function fieldsOf(fields: readonly Field[], ir: Ir, page: Page, level: number): object {
  const fixed = fields.filter(({ key }) => key.kind === 'fixed');
  return Object.fromEntries(fixed.map(({ name, type }) => [name, sampleOf(type.value, ir, page, name, level)]));
}
