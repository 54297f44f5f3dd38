import type { Model, ModelField, ModelType } from '../../../typescript/runtime/model.js';
import { stringOf, type Token, tokensOf } from './tokens.js';

/** What could stand where the cursor is: `text` in place of what stands between `from` and the cursor. */
export interface Completion {
  readonly from: number;
  readonly items: readonly Item[];
}

export interface Item {
  readonly label: string;
  readonly text: string;
  /** A word on it: its type, or its value. */
  readonly detail: string;
}

/** Around the cursor: an object or a list, and what may be in it. */
interface Level {
  readonly kind: 'object' | 'list';
  readonly type: ModelType | null;
  readonly keys: Set<string>;
  key: string | null;
  /** Whether a value follows, or a key. */
  inValue: boolean;
}

/** Completes keys, members of enums and booleans in the parameters of a method. */
export function complete(text: string, cursor: number, method: string, model: Model): Completion | null {
  const params: ModelType = { kind: 'object', fields: model.methods[method]?.params ?? [] };
  const before = tokensOf(text.slice(0, cursor));
  const last = before[before.length - 1];
  const touches =
    last !== undefined && last.end === cursor && (last.kind === 'name' || (last.kind === 'string' && !last.closed));
  const partial = touches ? last : null;
  const level = levelAt(partial ? before.slice(0, -1) : before, params, model);
  if (!level) return null;
  const from = partial?.start ?? cursor;
  const typed = partial ? (partial.kind === 'string' ? stringOf(partial.text) : partial.text) : '';
  const items = level.inValue
    ? valueItems(typeInside(level, model), model, before, partial)
    : keyItems(level, text, cursor, model);
  const fitting = items.filter(({ label }) => fits(label, typed) && label !== typed);
  return fitting.length === 0 ? null : { from: startOf(from, before, partial), items: fitting.slice(0, 12) };
}

/** Behind the dot of an enum the whole member is replaced. */
function startOf(from: number, before: readonly Token[], partial: Token | null): number {
  const rest = partial ? before.slice(0, -1) : before;
  const [name, dot] = rest.slice(-2);
  return dot?.text === '.' && name?.kind === 'name' ? name.start : from;
}

/** Letters in their order, wherever they stand: `ghi` and `prioh` find `V2TIM_PRIORITY_HIGH`. */
function fits(label: string, typed: string): boolean {
  let at = 0;
  const name = label.toLowerCase();
  for (const char of typed.toLowerCase()) {
    at = name.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function levelAt(tokens: readonly Token[], params: ModelType, model: Model): Level | null {
  const levels: Level[] = [];
  const open = (kind: Level['kind'], type: ModelType | null): void =>
    void levels.push({ kind, type, keys: new Set(), key: null, inValue: kind === 'list' });
  tokens.forEach((token, index) => {
    const level = levels[levels.length - 1];
    if (token.text === '{' || token.text === '[') {
      open(token.text === '{' ? 'object' : 'list', level ? typeInside(level, model) : params);
    } else if (token.text === '}' || token.text === ']') levels.pop();
    else if (level?.kind === 'object') {
      if (token.text === ',') level.inValue = false;
      else if (token.text === ':') level.inValue = true;
      else if (!level.inValue && (token.kind === 'name' || token.kind === 'string')) {
        level.key = token.kind === 'string' ? stringOf(token.text) : token.text;
        if (tokens[index + 1]?.text === ':') level.keys.add(level.key);
      }
    }
  });
  return levels[levels.length - 1] ?? null;
}

/** The type of what stands in an object under its key, or in a list. */
function typeInside({ kind, type, key }: Level, model: Model): ModelType | null {
  if (kind === 'list') return type?.kind === 'array' ? type.of : null;
  if (type?.kind === 'map') return type.of;
  return fieldsOf(type, model).find(({ name }) => name === key)?.type ?? null;
}

function fieldsOf(type: ModelType | null, model: Model): readonly ModelField[] {
  if (type?.kind === 'object') return type.fields;
  return type?.kind === 'class' ? (model.classes[type.name] ?? []) : [];
}

function keyItems(level: Level, text: string, cursor: number, model: Model): readonly Item[] {
  const followed = /^\s*:/.test(text.slice(cursor));
  return fieldsOf(level.type, model)
    .filter(({ name }) => !level.keys.has(name))
    .map(({ name, type, required }) => ({
      label: name,
      text: (/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? name : JSON.stringify(name)) + (followed ? '' : ': '),
      detail: `${typeName(type)}${required ? ', required' : ''}`,
    }));
}

function valueItems(
  type: ModelType | null,
  model: Model,
  before: readonly Token[],
  partial: Token | null,
): readonly Item[] {
  // A value that is whole needs nothing more.
  const last = before[before.length - 1];
  if (!partial && last && !/^[[:,.]$/.test(last.text)) return [];
  if (type?.kind === 'boolean')
    return ['true', 'false'].map((word) => ({ label: word, text: word, detail: 'boolean' }));
  if (type?.kind !== 'enum') return [];
  const members = Object.entries(model.enums[type.name] ?? {});
  return members.map(([name, value]) => ({ label: name, text: `${type.name}.${name}`, detail: JSON.stringify(value) }));
}

export function typeName(type: ModelType): string {
  switch (type.kind) {
    case 'array':
      return `${typeName(type.of)}[]`;
    case 'map':
      return `Record<string, ${typeName(type.of)}>`;
    case 'enum':
    case 'class':
    case 'listener':
      return type.name;
    default:
      return type.kind;
  }
}
