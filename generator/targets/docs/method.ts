import type { ErrorCode, Method } from '../../ir/types.js';
import { codeBlock } from '../../render/markdown.js';
import type { View } from '../../render/templates.js';
import { limitText, ruleText } from '../typescript/phrases.js';
import { takesParams } from '../typescript/params.js';
import type { Book } from './book.js';
import { fieldsView, innerView } from './fields.js';
import { modernForm } from './modern/index.js';
import { aliasMarks, badges, heading, notesMarkdown, type PageIds } from './page.js';
import { plainLine, type Prose } from './prose.js';
import { seeAlso, sourceNotes } from './notes.js';
import { methodSignature } from './signature.js';
import { typeMarkdown } from './types.js';

/** The section of a method. */
export function methodView(method: Method, page: string, ids: PageIds, book: Book): View {
  const prose = book.prose(page, method.id);
  const isBare = book.sdk.depth(method.name.value) === 1;
  return {
    heading: heading(2, method.name.value, ids.of(method.id)),
    aliases: aliasMarks(method.anchors, ids),
    badges: badges(method, prose),
    paragraphs: prose.paragraphs(method.description),
    signature: codeBlock(methodSignature(method, isBare ? 'HostAnswer' : 'Answer'), 'ts'),
    params: takesParams(method) ? fieldsView(method.params, prose, book.ir) : false,
    takes: takesParams(method) ? false : takes(method, prose),
    rules: [
      ...method.rules.map((rule) => prose.plain(ruleText(rule))),
      ...method.limits.map((limit) => prose.plain(limitText(limit))),
      ...nativeName(method, prose),
    ],
    result: resultMarkdown(method, prose),
    resultFields: innerView(method.result.type.value, prose, book.ir),
    failure: failureMarkdown(method, prose),
    errors: errorsView(method, prose, book),
    events: eventsView(method, prose, book),
    ...examplesView(method, book),
    notes: notesMarkdown(method.notes, prose),
    see: seeAlso(method.references, prose),
    ...sourceNotes(method.id, prose, book),
  };
}

function takes(method: Method, prose: Prose): string {
  const [only] = method.params;
  return only ? `${typeMarkdown(only.type.value, prose)}: ${prose.plain(only.description)}` : 'Nothing.';
}

function nativeName({ native }: Method, prose: Prose): readonly string[] {
  return native ? [`The native module calls it ${prose.code(native.value)}.`] : [];
}

function resultMarkdown({ result }: Method, prose: Prose): string {
  const type = result.type.value;
  const description = prose.plain(result.description);
  if (type.kind === 'void') return description || 'Nothing.';
  return `${typeMarkdown(type, prose)}${description === '' ? '' : `: ${description}`}`;
}

/** What the error of a failed call has. */
function failureMarkdown({ error }: Method, prose: Prose): string {
  const names = error.map(({ name }) => prose.code(name)).filter((name) => name !== '');
  const [last, ...others] = names.reverse();
  if (last === undefined) return 'an error';
  return others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`;
}

function errorsView(method: Method, prose: Prose, { ir }: Book): View | false {
  const codes = method.errorCodes.flatMap((id) => ir.errorCodes.filter((code) => code.id === id));
  return codes.length > 0 && { rows: codes.map((code) => errorRow(code, prose.cell)) };
}

function errorRow({ id, code, description }: ErrorCode, prose: Prose): View {
  return { code: prose.link(id, code), meaning: prose.line(description) };
}

function eventsView(method: Method, prose: Prose, { ir }: Book): View | false {
  const rows = method.events.flatMap((id) =>
    ir.listeners.flatMap(({ id: listener, name, events }) =>
      events
        .filter((event) => event.id === id)
        .map((event) => ({
          name: prose.link(id, event.name.value),
          listener: prose.link(listener, name.value),
          summary: prose.line(event.description.split('\n')[0] ?? ''),
        })),
    ),
  );
  return rows.length > 0 && { rows };
}

/** Each example in both forms; one block where they are the same. */
function examplesView({ examples }: Method, { sdk }: Book): View {
  const forms = examples.map(({ code }) => ({ code, modern: modernForm(code, sdk) }));
  return {
    same: forms.filter(({ modern }) => modern === null).map(({ code }) => codeBlock(code, 'js')),
    examples: forms.flatMap(({ code, modern }) =>
      modern === null ? [] : [{ modern: codeBlock(modern, 'js'), dropIn: codeBlock(code, 'js') }],
    ),
  };
}

/** A method in one line. */
export function summaryOf(method: Method): string {
  return plainLine(method.description);
}
