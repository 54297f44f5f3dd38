import type { Field, Limit, Literal, Rule } from '../../ir/types.js';
import { access, isInherited } from '../../render/identifiers.js';
import { literal, stringLiteral } from '../../render/literals.js';
import type { Imports } from './imports.js';

const LIMITS = 'runtime/limits';

/** Bytes of a KB, as the SDK counts. */
const BYTES = { bytes: 1, KB: 1024, MB: 1024 * 1024 } as const;

/** Writes the statements that check documented limits. */
export class LimitWriter {
  constructor(private readonly imports: Imports) {}

  /** The checks of a value that is there. `path` and `value` are source text. */
  statements(field: Field, path: string, value: string): string[] {
    return field.limits.flatMap((limit) => this.statement(limit, path, value) ?? []);
  }

  /** The condition under which an optional field has to be there; null where there is none. `object` is source text. */
  requiredWhen({ limits }: Field, object: string): string | null {
    const conditions = limits.flatMap((limit) =>
      limit.kind === 'required-when' && !isCompound(limit.value)
        ? [`${this.read(object, limit.field)} === ${literal(limit.value)}`]
        : [],
    );
    return conditions.length === 0 ? null : conditions.join(' || ');
  }

  /** How many of several fields must be there. A dotted name reaches into an inline object. */
  rule({ kind, fields }: Rule, object: string, path: string): string {
    const reach = (field: string): string => {
      const keys = field.split('.');
      return keys.length === 1 ? this.read(object, field) : this.reach(object, keys);
    };
    const min = kind === 'at-most-one' ? 0 : 1;
    const max = kind === 'at-least-one' ? fields.length : 1;
    const names = fields.map(stringLiteral).join(', ');
    const values = fields.map(reach).join(', ');
    return `${this.use('checkTogether')}(report, ${path}, [${values}], [${names}], ${min}, ${max});`;
  }

  private statement(limit: Limit, path: string, value: string): string | null {
    const call = (helper: string, ...rest: readonly string[]): string =>
      `${this.use(helper)}(${['report', path, value, ...rest].join(', ')});`;
    switch (limit.kind) {
      case 'items':
        return call('checkItems', bound(limit.min, '0'), bound(limit.max, 'Infinity'));
      case 'range':
        return call('checkRange', bound(limit.min, '-Infinity'), bound(limit.max, 'Infinity'));
      case 'characters':
        return call('checkCharacters', String(limit.max));
      case 'size':
        return call('checkBytes', String(limit.max * BYTES[limit.unit]));
      case 'pattern':
        return call('checkPattern', stringLiteral(limit.pattern));
      case 'not-starting':
        return call('checkNotStarting', stringLiteral(limit.prefix));
      case 'values':
        return limit.values.some(isCompound) ? null : call('checkValues', literal(limit.values));
      case 'required-when':
      case 'rate':
        return null;
    }
  }

  private read(object: string, key: string): string {
    return isInherited(key) ? this.reach(object, [key]) : access(object, key);
  }

  private reach(object: string, keys: readonly string[]): string {
    return `${this.use('reach')}(${[object, ...keys.map(stringLiteral)].join(', ')})`;
  }

  private use(helper: string): string {
    return this.imports.value(helper, LIMITS);
  }
}

function bound(value: number | null, none: string): string {
  return value === null ? none : String(value);
}

/** Lists and objects are not compared by what is in them. */
function isCompound(value: Literal): boolean {
  return typeof value === 'object' && value !== null;
}
