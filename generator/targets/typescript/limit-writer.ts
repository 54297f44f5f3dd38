import { ruleText } from '../../ir/limit-text.js';
import type { Field, Limit, Literal, Rule } from '../../ir/types.js';
import { literal, stringLiteral } from '../../render/literals.js';
import type { Imports } from './imports.js';

const LIMITS = 'runtime/limits';

/** Bytes of a KB, as the SDK counts. */
const BYTES = { bytes: 1, KB: 1024, MB: 1024 * 1024 } as const;

/** Writes the statements that check documented limits. */
export class LimitWriter {
  /** Patterns are compiled once: their names, by what they say. */
  readonly patterns = new Map<string, string>();

  /** `claim` gives a name that nothing else in the file has. */
  constructor(
    private readonly imports: Imports,
    private readonly claim: (wanted: string) => string,
  ) {}

  /** The checks of a value that is there. `key` and `value` are source text. */
  statements(field: Field, key: string, value: string): string[] {
    const mayBeList = field.type.value.kind !== 'primitive';
    return field.limits.flatMap((limit) => this.statement(limit, mayBeList, key, value) ?? []);
  }

  /** The condition under which an optional field has to be there; null where there is none. `read` gives the variable of a key. */
  requiredWhen({ limits }: Field, read: (key: string) => string): string | null {
    const conditions = limits.flatMap((limit) =>
      limit.kind === 'required-when' && isCheckedLimit(limit)
        ? [`${read(limit.field)} === ${literal(limit.value)}`]
        : [],
    );
    return conditions.length === 0 ? null : conditions.join(' || ');
  }

  /** How many of several fields must be there. A dotted name reaches into an inline object. */
  rule(rule: Rule, read: (key: string) => string): string {
    const reach = (field: string): string => {
      const [first = '', ...rest] = field.split('.');
      if (rest.length === 0) return read(field);
      return `${this.use('reach')}(${[read(first), ...rest.map(stringLiteral)].join(', ')})`;
    };
    const { expected, min, max } = ruleCall(rule);
    const values = rule.fields.map(reach);
    const call = `${this.use('together')}(report, [${values.join(', ')}], ${stringLiteral(expected)}, ${min}, ${max});`;
    // Mostly one is there, and nothing needs to be counted.
    if (rule.kind !== 'at-least-one') return call;
    return `if (${values.map((value) => `!${this.use('given')}(${value})`).join(' && ')}) ${call}`;
  }

  private statement(limit: Limit, mayBeList: boolean, key: string, value: string): string | null {
    const call = limitCall(limit);
    if (call === null) return null;
    const helper = this.use(call.helper);
    const told = limit.kind === 'pattern' ? [this.pattern(limit.pattern)] : call.told.map(boundText);
    // Of a list, the limits are those of its elements, but for their number.
    if (!mayBeList || limit.kind === 'items') return `${helper}(${['report', key, value, ...told].join(', ')});`;
    return `${this.use('elements')}(${['report', key, value, helper, ...told].join(', ')});`;
  }

  private pattern(source: string): string {
    const name = this.patterns.get(source) ?? this.claim('PATTERN');
    this.patterns.set(source, name);
    return name;
  }

  private use(helper: string): string {
    return this.imports.value(helper, LIMITS);
  }
}

/** Whether a limit can be told of a value. */
export function isCheckedLimit(limit: Limit): boolean {
  return limit.kind === 'required-when' ? !isCompound(limit.value) : limitCall(limit) !== null;
}

/** The helper that checks a limit, and what it is told beside the value; null where nothing is checked of a value. */
export function limitCall(limit: Limit): { readonly helper: string; readonly told: readonly Literal[] } | null {
  switch (limit.kind) {
    case 'items':
      return { helper: 'items', told: [limit.min ?? 0, limit.max] };
    case 'range':
      return { helper: 'range', told: [limit.min, limit.max] };
    case 'characters':
      return { helper: 'characters', told: [limit.max] };
    case 'size':
      return { helper: 'bytes', told: [sizeInBytes(limit)] };
    case 'pattern':
      return { helper: 'pattern', told: [limit.pattern] };
    case 'not-starting':
      return { helper: 'notStarting', told: [limit.prefix] };
    case 'values':
      return limit.values.some(isCompound) ? null : { helper: 'oneOf', told: [limit.values] };
    case 'required-when':
    case 'rate':
      return null;
  }
}

/** What a rule says in words, and how many of its fields may be there. */
export function ruleCall(rule: Rule): { readonly expected: string; readonly min: number; readonly max: number } {
  const { kind, fields } = rule;
  const max = kind === 'at-least-one' ? fields.length : 1;
  return { expected: ruleText(rule), min: kind === 'at-most-one' ? 0 : 1, max };
}

export function sizeInBytes({ max, unit }: Extract<Limit, { kind: 'size' }>): number {
  return max * BYTES[unit];
}

/** A bound that is null is none. */
export function boundText(value: Literal, index: number): string {
  return value === null ? (index === 0 ? '-Infinity' : 'Infinity') : literal(value);
}

/** Lists and objects are not compared by what is in them. */
export function isCompound(value: Literal): boolean {
  return typeof value === 'object' && value !== null;
}
