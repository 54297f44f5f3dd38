import type { Range } from '../../document/span.js';
import type {
  Class,
  Enum,
  EnumMember,
  Event,
  Fact,
  Field,
  Limit,
  Listener,
  Method,
  Name,
  Type,
} from '../../ir/types.js';
import { docComment, type CommentTag } from '../../render/comments.js';
import { literal } from '../../render/literals.js';
import { EDITIONS, limitText, ruleText, RULES, UNITS } from './phrases.js';

const PLACEHOLDER = 'The page gives no name for this; the name is made up.';

/** Hover texts, with the line of the page that each thing comes from. */
export class Docs {
  constructor(private readonly source: string) {}

  method(method: Method): string {
    const { name, description, notes, result } = method;
    return docComment({
      text: [
        description,
        ...notes,
        sentences(
          placeholder(name),
          ...limits(method.limits),
          ...method.rules.map(ruleText),
          edition(method.edition),
          codes(method.errorCodes),
          followers(method.events),
        ),
      ],
      tags: [
        ...(result.description === '' ? [] : [{ tag: 'returns', text: result.description }]),
        ...this.tags(method, name.spans),
      ],
    });
  }

  result(method: Method): string {
    const { type, description } = method.result;
    const intro = `What \`${method.name.value}\` answers.`;
    return docComment({
      text: [intro, description, sentences(...typeNotes(type))],
      tags: this.see(type.from.spans),
    });
  }

  params(method: Method): string {
    return docComment({ text: [`What \`${method.name.value}\` takes.`] });
  }

  /** `asked`: whether the caller passes the field, so that it matters if it may be left out. */
  field(field: Field, asked: boolean): string {
    return docComment({
      text: [
        field.description,
        sentences(
          field.unit && UNITS[field.unit.value],
          ...limits(field.limits),
          field.default && `Default: ${code(literal(field.default.value))}.`,
          edition(field.edition),
          asked && field.required.value === 'unstated' && 'The page does not say whether it may be left out.',
          ...typeNotes(field.type),
        ),
      ],
      tags: this.tags(field, field.spans),
    });
  }

  type(of: Class | Enum): string {
    const limitTexts = of.kind === 'class' ? [...limits(of.limits), ...of.rules.map(ruleText)] : [];
    return docComment({
      text: [of.description, ...of.notes, sentences(placeholder(of.name), ...limitTexts)],
      tags: this.tags(of, of.name.spans),
    });
  }

  member(member: EnumMember): string {
    const inferred = member.value.from.kind === 'inferred' && `Value inferred: ${RULES[member.value.from.rule]}.`;
    return docComment({
      text: [member.description, sentences(edition(member.edition), inferred)],
      tags: this.tags(member, member.spans),
    });
  }

  listener(listener: Listener, purpose: string): string {
    return docComment({
      text: [purpose, listener.description, ...listener.notes, sentences(placeholder(listener.name))],
      tags: this.tags(listener, listener.name.spans),
    });
  }

  event(event: Event): string {
    const { name, payload } = event;
    return docComment({
      text: [
        event.description,
        ...event.notes,
        payload.description,
        sentences(placeholder(name), edition(event.edition), ...typeNotes(payload.type)),
      ],
      tags: this.tags(event, name.spans),
    });
  }

  private tags(of: { readonly since?: Fact<string> | null } & Deprecatable, spans: readonly Range[]): CommentTag[] {
    return [...(of.since ? [{ tag: 'since', text: of.since.value }] : []), ...deprecation(of), ...this.see(spans)];
  }

  private see(spans: readonly Range[]): CommentTag[] {
    const line = spans[0]?.line;
    return line === undefined ? [] : [{ tag: 'see', text: `${this.source}:${line}` }];
  }
}

interface Deprecatable {
  readonly deprecated?: Fact<true> | null;
  readonly removed?: string | null;
}

/** What the vendor's page has no more stays for one release. */
function deprecation({ deprecated = null, removed = null }: Deprecatable): CommentTag[] {
  if (removed !== null) return [{ tag: 'deprecated', text: `Gone from the SDK's reference with ${removed}.` }];
  return deprecated ? [{ tag: 'deprecated', text: '' }] : [];
}

/** Short sentences in one paragraph. */
function sentences(...texts: readonly (string | false | null | undefined)[]): string {
  return texts.filter((text) => typeof text === 'string' && text !== '').join(' ');
}

function limits(of: readonly Limit[]): string[] {
  return of.map(limitText);
}

function edition(fact: Fact<keyof typeof EDITIONS> | null): string | null {
  return fact && EDITIONS[fact.value];
}

function placeholder(name: Name): string | false {
  return name.placeholder && PLACEHOLDER;
}

/** Error codes are ids: `error:10056`. */
function codes(ids: readonly string[]): string | false {
  return ids.length > 0 && `Error codes: ${ids.map((id) => id.replace(/^error:/, '')).join(', ')}.`;
}

/** Events are ids: `listener:groupListener/event:onMemberEnter`. */
function followers(ids: readonly string[]): string | false {
  return ids.length > 0 && `Events that follow: ${ids.map((id) => code(id.replace(/^.*\/event:/, ''))).join(', ')}.`;
}

function typeNotes(fact: Fact<Type>): (string | false)[] {
  const missing = danglingNames(fact.value).map(
    (name) => `The page names the type ${code(name)} but does not describe it.`,
  );
  return [fact.from.kind === 'inferred' && `Type inferred: ${RULES[fact.from.rule]}.`, ...missing];
}

/** The types that are named and not described, outside of inner fields, which have comments of their own. */
function danglingNames(type: Type): string[] {
  switch (type.kind) {
    case 'dangling':
      return [type.name];
    case 'array':
      return danglingNames(type.element);
    case 'map':
      return danglingNames(type.value);
    default:
      return [];
  }
}

function code(text: string): string {
  return text.includes('`') ? text : `\`${text}\``;
}
