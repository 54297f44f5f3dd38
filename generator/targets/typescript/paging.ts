import type { Field, Literal, Method, Type } from '../../ir/types.js';
import { docComment } from '../../render/comments.js';
import { literal } from '../../render/literals.js';
import { access, literalKey, toPascal } from '../../render/identifiers.js';
import type { View } from '../../render/templates.js';
import { parallel, type Binding } from './binding.js';
import { wayOf } from './calls.js';
import { mayOmitParams } from './params.js';
import { TypeWriter } from './type-writer.js';

/** Flags that say that there are more pages, or that there are none. Others say something else about the result. */
const MORE = /^(?:has|is)?(?:more|next|nextPage)$/i;
const LAST = /^(?:is|was|has|at)?(?:finished|complete|completed|done|over|end|ended|last|lastPage|noMore)$/i;

/** How a method gives its result page by page. */
interface Paged {
  /** The parameter that takes the cursor, and before it the object that it is in, if any. */
  readonly path: readonly string[];
  /** The list in the result, and what is in it. */
  readonly items: string;
  readonly element: Type;
  readonly cursor: 'number' | 'string';
  /** The flag in the result that says whether this was the last page; null where only the cursor says it. */
  readonly flag: string | null;
  /** What the cursor is on the first page, and after the last. */
  readonly start: Literal;
}

/** One function for each method that gives its result in pages: it goes through the items of all. */
export function pagingView(binding: Binding): View {
  const { ir, names } = binding;
  const imports = binding.imports('paging');
  const writer = new TypeWriter(names, imports, binding.docs, 'received');
  const methods = ir.methods.flatMap((method, index) => {
    const paged = wayOf(method, ir) === 'send' ? pagedOf(method) : null;
    if (!paged) return [];
    const own = parallel(names.methods, index);
    const cursor = paged.path.at(-1) ?? '';
    const page = access('page', cursor);
    const flag = paged.flag === null ? '' : `${MORE.test(paged.flag) ? '!' : ''}${access('page', paged.flag)} || `;
    return [
      {
        comment: docComment({
          text: [`All items that \`${method.name.value}\` gives, page by page as they are asked for.`],
        }),
        name: names.claim(`iterate${toPascal(method.name.value.replace(/^get(?=[A-Z])/, ''))}`),
        params: imports.type(own.params, 'params'),
        empty: mayOmitParams(method) ? ' = {}' : '',
        item: writer.type(paged.element),
        cursor: paged.cursor,
        call: imports.value(own.call, 'methods'),
        next: withCursor('params', paged.path),
        items: access('page', paged.items),
        // The cursor of the first page leads nowhere, whatever a flag says.
        following: `${flag}${page} === ${literal(paged.start)} ? undefined : ${page}`,
      },
    ];
  });
  if (methods.length > 0) {
    imports.type('Connected', 'runtime/connection');
    imports.value('itemsOf', 'runtime/paging');
  }
  return { ...binding.head(imports, methods.length === 0), methods };
}

/** `{ ...params, filter: { ...params.filter, nextSeq: cursor } }` */
function withCursor(object: string, [first = '', ...rest]: readonly string[]): string {
  const value = rest.length === 0 ? 'cursor' : withCursor(access(object, first), rest);
  return `{ ...${object}, ${literalKey(first)}: ${value} }`;
}

/**
 * A method is paged if its result is an object with one list and with a field that it also takes, as text or a number with a
 * default. That default, as the next cursor, tells the end, and so may a flag beside it.
 */
function pagedOf(method: Method): Paged | null {
  const result = method.result.type.value;
  if (result.kind !== 'object') return null;
  const lists = result.fields.filter((field) => field.type.value.kind === 'array');
  const flags = result.fields.filter(
    ({ name, type }) => isPrimitive(type.value, ['boolean']) && (MORE.test(name) || LAST.test(name)),
  );
  const [items, more] = lists;
  if (!items || items.type.value.kind !== 'array' || more || flags.length > 1) return null;
  const [cursor] = cursors(method.params, new Set(result.fields.map(({ name }) => name)));
  if (!cursor) return null;
  return {
    path: cursor.path,
    items: items.name,
    element: items.type.value.element,
    cursor: isPrimitive(cursor.field.type.value, ['string']) ? 'string' : 'number',
    flag: flags[0]?.name ?? null,
    start: cursor.field.default?.value ?? 0,
  };
}

/** The fields that a method takes and also returns, with the way to each. */
function cursors(fields: readonly Field[], returned: ReadonlySet<string>): { path: readonly string[]; field: Field }[] {
  const found = fields.flatMap((field) => {
    if (returned.has(field.name) && isPrimitive(field.type.value, ['number', 'integer', 'long', 'string']))
      return [{ path: [field.name], field }];
    const type = field.type.value;
    if (type.kind !== 'object') return [];
    return cursors(type.fields, returned).map((inner) => ({ ...inner, path: [field.name, ...inner.path] }));
  });
  // An ID that comes back is no cursor: it has no value for the first page.
  return found.filter(({ field }) => field.default !== null && field.default.value !== null);
}

function isPrimitive(type: Type, names: readonly string[]): boolean {
  return type.kind === 'primitive' && names.includes(type.name);
}
