import type { Finding } from '../diagnostics/finding.js';
import { findingAt } from '../diagnostics/make.js';
import type { Document } from '../document/document.js';
import type { Range } from '../document/span.js';
import { isTodo } from '../ir/todo.js';
import { inlineFields } from '../ir/type-text.js';
import type { Field, Ir, Type } from '../ir/types.js';

/** Something that a reader wants described. */
interface Subject {
  readonly id: string;
  /** Null for results and payloads, which have none. */
  readonly name: string | null;
  readonly description: string;
  readonly range: Range | undefined;
}

/** What a page in the house form leaves undescribed, and descriptions that only repeat a name. */
export function checkDescriptions(document: Document, ir: Ir): readonly Finding[] {
  return subjectsOf(ir).flatMap(({ id, name, description, range }) => {
    if (description === '' || isTodo(description)) {
      const hint =
        'Write what a developer needs to know: what it is for, its unit, its limits, what its absence means.';
      return [findingAt(document, 'empty-description', range, `\`${id}\` has no description.`, { about: id, hint })];
    }
    if (name === null || !repeats(name, description)) return [];
    const message = `The description of \`${id}\` says no more than its name.`;
    return [findingAt(document, 'description-repeats-name', range, message, { about: id })];
  });
}

const FILLERS = new Set(['a', 'an', 'the', 'of', 'for', 'this', 'that', 'is', 'its', 'in', 'to', 'and', 's']);

function repeats(name: string, description: string): boolean {
  const known = new Set(wordsOf(name.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')));
  const words = wordsOf(description).filter((word) => !FILLERS.has(word));
  return words.every((word) => known.has(word) || known.has(word.replace(/s$/, '')));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function subjectsOf(ir: Ir): readonly Subject[] {
  const section = (part: {
    id: string;
    name: { value: string; spans: readonly Range[] };
    description: string;
  }): Subject => ({
    id: part.id,
    name: part.name.value,
    description: part.description,
    range: part.name.spans[0],
  });
  return [
    ...ir.modules.map(section),
    ...ir.methods.flatMap((method) => [
      section(method),
      ...method.params.flatMap(fieldSubjects),
      ...dataSubjects(method.result, method.name.spans[0]),
    ]),
    ...ir.enums.flatMap((part) => [
      section(part),
      ...part.members.map(({ id, name, description, spans }) => ({ id, name, description, range: spans[0] })),
    ]),
    ...ir.classes.flatMap((part) => [section(part), ...part.fields.flatMap(fieldSubjects)]),
    ...ir.listeners.flatMap((listener) => [
      section(listener),
      ...listener.events.flatMap((event) => [section(event), ...dataSubjects(event.payload, event.name.spans[0])]),
    ]),
    ...ir.errorCodes.map(({ id, description, spans }) => ({ id, name: null, description, range: spans[0] })),
  ];
}

function fieldSubjects(field: Field): readonly Subject[] {
  const { id, name, description, spans, type } = field;
  const own: Subject = { id, name: field.key.kind === 'fixed' ? name : null, description, range: spans[0] };
  return [own, ...inlineFields(type.value).flatMap(fieldSubjects)];
}

function dataSubjects(
  data: {
    readonly id: string;
    readonly type: { readonly value: Type; readonly from: { readonly spans: readonly Range[] } };
    readonly description: string;
  },
  fallback: Range | undefined,
): readonly Subject[] {
  const { id, description, type } = data;
  const own: Subject = { id, name: null, description, range: type.from.spans[0] ?? fallback };
  return [own, ...inlineFields(type.value).flatMap(fieldSubjects)];
}
