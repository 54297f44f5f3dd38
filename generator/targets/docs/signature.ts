import type { Field, Method, Type } from '../../ir/types.js';
import { toIdentifier, toMemberName, typeKey } from '../../render/identifiers.js';
import { membersOf } from '../typescript/members.js';
import { listenerOf, takesParams } from '../typescript/params.js';

/** Columns that a line may fill before its members get lines of their own. */
export const COLUMNS = 76;

/** How a method is called, as TypeScript writes it. `answer` tells what stands around the result. */
export function methodSignature(method: Method, answer: string): string {
  const head = toMemberName(method.name.value);
  const tail = `: Promise<${answer}<${tsType(method.result.type.value, '')}>>`;
  const listener = listenerOf(method);
  if (listener !== null) return `${head}(listener: ${toIdentifier(listener)})${tail}`;
  if (!takesParams(method)) return `${head}()${tail}`;
  const optional = method.params.every((field) => field.required.value === 'no' || field.key.kind !== 'fixed');
  const open = `${head}(params${optional ? '?' : ''}: `;
  const [tailStart = ''] = tail.split('\n');
  return `${open}${objectType(method.params, '', COLUMNS - open.length - 1 - tailStart.length)})${tail}`;
}

export function tsType(type: Type, indent: string): string {
  switch (type.kind) {
    case 'primitive':
      if (type.name === 'function') return '(...args: unknown[]) => unknown';
      return type.name === 'string' || type.name === 'boolean' ? type.name : 'number';
    case 'enum':
    case 'class':
    case 'listener':
      return toIdentifier(type.name);
    case 'array': {
      const element = tsType(type.element, indent);
      return element.includes('=>') ? `(${element})[]` : `${element}[]`;
    }
    case 'map':
      return `Record<string, ${tsType(type.value, indent)}>`;
    case 'object':
      return objectType(type.fields, indent);
    case 'void':
      return 'void';
    case 'dangling':
    case 'unknown':
      return 'unknown';
  }
}

function objectType(fields: readonly Field[], indent: string, columns = COLUMNS - indent.length): string {
  const { named, others } = membersOf(fields);
  const inner = `${indent}  `;
  const rest = others === null ? null : others === 'anything' ? 'unknown' : tsType(others.type.value, inner);
  if (named.length === 0) return `Record<string, ${rest ?? 'unknown'}>`;
  const members = named.map(({ key, fields: of, alternative }) => {
    const types = [
      ...new Set(of.flatMap((field) => [tsType(field.type.value, inner), ...(field.nullable ? ['null'] : [])])),
    ];
    const optional = alternative || of[0].required.value === 'no';
    return `${typeKey(key)}${optional ? '?' : ''}: ${types.join(' | ')}`;
  });
  if (rest !== null) members.push(`[key: string]: ${rest}`);
  const oneLine = `{ ${members.join('; ')} }`;
  if (oneLine.length <= columns && !oneLine.includes('\n') && members.length <= 3) return oneLine;
  return `{\n${members.map((member) => `${inner}${member};\n`).join('')}${indent}}`;
}
