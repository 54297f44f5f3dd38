import type { Range } from '../../document/span.js';
import type { Class, Enum, EnumMember, Event, Fact, Field, Ir, Listener, Literal, Method } from '../../ir/types.js';
import { docComment, type Comment, type CommentTag, type LinkWriter } from '../../render/comments.js';
import { literal } from '../../render/literals.js';
import { referencePath } from '../../render/reference.js';
import {
  code,
  deprecation,
  edition,
  followers,
  limits,
  paragraphs,
  placeholder,
  sentences,
  typeNotes,
  type Deprecatable,
} from './doc-text.js';
import { ruleText, RULES, UNITS } from './phrases.js';

/** Where the written reference lies beside the folder of the binding. */
const REFERENCE = 'docs/';

/** Hover texts, with the line of the page that each thing comes from. */
export class Docs {
  private readonly meanings: ReadonlyMap<string, string>;

  /** `source` is the name of the page; `link` writes its links, which become plain names without it. */
  constructor(
    private readonly ir: Ir,
    private readonly source: string,
    private readonly reference = referencePath(ir),
    private readonly link?: LinkWriter,
  ) {
    this.meanings = new Map(ir.errorCodes.map(({ id, description }) => [id, description]));
  }

  /** The same for a file that knows the names which `link` writes. */
  in(link: LinkWriter): Docs {
    return new Docs(this.ir, this.source, this.reference, link);
  }

  method(method: Method): string {
    const { id, name, description, notes, result, examples } = method;
    return this.comment({
      text: [
        ...paragraphs(description),
        notes,
        sentences(
          placeholder(name),
          ...limits(method.limits),
          ...method.rules.map(ruleText),
          edition(method.edition),
          followers(method.events),
        ),
        ...this.errors(method.errorCodes),
      ],
      tags: [
        ...(result.description === '' ? [] : [{ tag: 'returns', text: result.description }]),
        ...this.tags(method, name.spans, id),
      ],
      example: examples[0]?.code ?? null,
    });
  }

  result(method: Method): string {
    const { id, type, description } = method.result;
    const intro = `What ${code(method.name.value)} answers.`;
    return this.comment({
      text: [intro, ...paragraphs(description), sentences(...typeNotes(type))],
      tags: this.see(type.from.spans, id),
    });
  }

  params(method: Method): string {
    return this.comment({
      text: [`What ${code(method.name.value)} takes.`, sentences(...method.rules.map(ruleText))],
      tags: this.see([], method.id),
    });
  }

  /** `asked`: whether the caller passes the field, so that it matters if it may be left out. */
  field(field: Field, asked: boolean): string {
    return this.comment({
      text: [
        field.description,
        sentences(
          field.unit && UNITS[field.unit.value],
          ...limits(field.limits),
          field.default && `Default: ${this.defaultText(field, field.default.value)}.`,
          edition(field.edition),
          asked && field.required.value === 'unstated' && 'The page does not say whether it may be left out.',
          ...typeNotes(field.type),
        ),
      ],
      tags: this.tags(field, field.spans),
    });
  }

  /** `more` is in our words. */
  type(of: Class | Enum, more = ''): string {
    const limitTexts = of.kind === 'class' ? [...limits(of.limits), ...of.rules.map(ruleText)] : [];
    return this.comment({
      text: [...paragraphs(of.description), of.notes, sentences(placeholder(of.name), ...limitTexts), more],
      tags: this.tags(of, of.name.spans, of.id),
    });
  }

  member(member: EnumMember): string {
    const inferred = member.value.from.kind === 'inferred' && `Value inferred: ${RULES[member.value.from.rule]}.`;
    return this.comment({
      text: [member.description, sentences(edition(member.edition), inferred)],
      tags: this.tags(member, member.spans),
    });
  }

  listener(listener: Listener, purpose: string): string {
    return this.comment({
      text: [purpose, ...paragraphs(listener.description), listener.notes, sentences(placeholder(listener.name))],
      tags: this.tags(listener, listener.name.spans, listener.id),
    });
  }

  event(event: Event): string {
    const { id, name, payload } = event;
    return this.comment({
      text: [
        ...paragraphs(event.description),
        event.notes,
        payload.description,
        sentences(placeholder(name), edition(event.edition), ...typeNotes(payload.type)),
      ],
      tags: this.tags(event, name.spans, id),
    });
  }

  /** A comment in our own words. */
  note(...text: readonly string[]): string {
    return this.comment({ text });
  }

  private comment(comment: Comment): string {
    return docComment(this.link ? { ...comment, link: this.link } : comment);
  }

  /** A member of an enum is told by its name as well. */
  private defaultText({ type: { value: type } }: Field, value: Literal): string {
    const of = type.kind === 'enum' ? this.ir.enums.find(({ name }) => name.value === type.name) : undefined;
    const member = of?.members.find((one) => one.value.value === value);
    return member ? `${code(member.name)} (${code(literal(value))})` : code(literal(value));
  }

  /** With their meanings, where the page tells any. Error codes are ids: `error:10056`. */
  private errors(ids: readonly string[]): Comment['text'] {
    const names = ids.map((id) => code(id.replace(/^error:/, '')));
    const items = ids.map((id, index) => [names[index], this.meanings.get(id)].filter(Boolean).join(': '));
    if (items.every((item, index) => item === names[index]))
      return names.length === 0 ? [] : [`Error codes: ${names.join(', ')}.`];
    return ['Error codes:', items];
  }

  private tags(
    of: { readonly since?: Fact<string> | null } & Deprecatable,
    spans: readonly Range[],
    id?: string,
  ): CommentTag[] {
    return [...(of.since ? [{ tag: 'since', text: of.since.value }] : []), ...deprecation(of), ...this.see(spans, id)];
  }

  /** Where to read more: the reference, where `id` has a place in it, and the page. In backticks, since editors look for names there. */
  private see(spans: readonly Range[], id?: string): CommentTag[] {
    const path = id === undefined ? undefined : this.reference(id);
    const line = spans[0]?.line;
    return [
      ...(path === undefined ? [] : [{ tag: 'see', text: code(REFERENCE + path) }]),
      ...(line === undefined ? [] : [{ tag: 'see', text: code(`${this.source}:${line}`) }]),
    ];
  }
}
