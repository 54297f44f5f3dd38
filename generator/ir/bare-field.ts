import type { Range } from '../document/span.js';
import type { Field, FieldKey, Type } from './types.js';

/** A field of which the page says no more than its type. */
export function bareField(id: string, name: string, key: FieldKey, type: Type, spans: readonly Range[]): Field {
  return {
    kind: 'field',
    id,
    name,
    key,
    type: { value: type, from: { kind: 'documented', spans } },
    required: { value: 'unstated', from: { kind: 'documented', spans: [] } },
    nullable: null,
    default: null,
    description: '',
    unit: null,
    since: null,
    deprecated: null,
    edition: null,
    limits: [],
    spans,
  };
}
