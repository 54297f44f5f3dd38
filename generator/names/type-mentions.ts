import { regionOf } from '../dialects/index.js';
import type { Span } from '../document/span.js';
import type { Comment, Entry, Value } from '../notation/ast.js';
import type { ParsedCode } from '../notation/shapes.js';
import { isTypeLike, readCommentMarks } from '../read/comment.js';
import { commentsOf } from '../read/entry-comments.js';
import type { ClassFacts, PageFacts } from '../read/page-facts.js';

/** A place where the page uses a type's name. */
export interface TypeMention {
  readonly name: string;
  /** What the comment says beside the name. */
  readonly context: string;
  /** The first words of the section that uses it; empty in a class, which is about something else. */
  readonly topic: string;
  /** Whether the place shows that an enum, or a class, is meant. */
  readonly as: 'enum' | 'class' | null;
  /** Index of the method that uses it, or null. */
  readonly method: number | null;
  /** The field that it is the type of, or null. */
  readonly field: string | null;
  /** The class that uses it, or null. */
  readonly holder: ClassFacts | null;
  readonly span: Span;
}

/** All places where the page uses the name of a type, and the lists of names that it prints. */
export interface TypeMentions {
  readonly all: readonly TypeMention[];
  /** Names as the page lists them behind each other. */
  readonly lists: readonly (readonly string[])[];
}

export function typeMentions(facts: PageFacts): TypeMentions {
  const all: TypeMention[] = [];
  const listenerSections = new Set(
    facts.constructors.flatMap((made) => made.references.map((reference) => reference.name)),
  );
  const add = (mention: TypeMention): void => {
    if (isTypeLike(mention.name) && !listenerSections.has(mention.name)) all.push(mention);
  };
  const topicOf = (section: { readonly text: { readonly plain: string } }): string =>
    section.text.plain.split('\n', 1)[0] ?? '';
  facts.methods.forEach((method, index) => {
    const put = (mention: Bare): void => add({ ...mention, topic: topicOf(method), method: index, holder: null });
    const objects = [
      method.params.kind === 'object' ? method.params.object : null,
      method.success && { code: method.success.code, node: method.success.object },
    ];
    for (const object of objects) if (object?.node) visit(object.code, object.node, put);
  });
  for (const part of facts.classes)
    visit(part.body.code, part.body.node, (mention) => add({ ...mention, topic: '', method: null, holder: part }));
  for (const part of facts.events) {
    visit(part.body.code, part.body.node, (mention) =>
      add({ ...mention, topic: topicOf(part), method: null, holder: null }),
    );
  }
  const lists: string[][] = [];
  const sections = [facts.methods, facts.enums, facts.classes, facts.events].flat();
  for (const section of sections) {
    const method = facts.methods.findIndex((candidate) => candidate === section);
    for (const { name, span } of section.text.references) {
      add({
        name,
        context: '',
        topic: '',
        as: null,
        method: method < 0 ? null : method,
        field: null,
        holder: facts.classes.find((part) => part === section) ?? null,
        span,
      });
    }
    lists.push(section.text.references.map((reference) => reference.name));
  }
  return { all, lists };
}

/** A mention before its section is known. */
type Bare = Omit<TypeMention, 'topic' | 'method' | 'holder'>;

function visit(code: ParsedCode, value: Value, add: (mention: Bare) => void, field: string | null = null): void {
  if (value.kind === 'type') {
    add({ name: value.name, context: '', as: null, field, span: code.block.text.spanOf(value.start, value.end) });
  } else if (value.kind === 'array') {
    for (const element of value.elements) visit(code, element, add, field);
  } else if (value.kind === 'object') {
    for (const entry of value.entries) visitEntry(code, entry, add);
  }
}

function visitEntry(code: ParsedCode, entry: Entry, add: (mention: Bare) => void): void {
  for (const comment of commentsOf(entry).comments) visitComment(code, comment, entry, add);
  if (entry.value) visit(code, entry.value, add, entry.key.text);
  if (entry.mark === null && entry.value === null) {
    add({
      name: entry.key.text,
      context: '',
      as: 'class',
      field: null,
      span: code.block.text.spanOf(entry.start, entry.end),
    });
  }
}

function visitComment(code: ParsedCode, comment: Comment, entry: Entry, add: (mention: Bare) => void): void {
  const marks = readCommentMarks(comment.text);
  const tag = /\[([^\]]+)\]\s*,?\s*[A-Z]/.exec(comment.text)?.[1];
  const region = tag === undefined ? null : regionOf(tag);
  const primitive = entry.value?.kind === 'type' && !isTypeLike(entry.value.name);
  for (const { name, start, end } of marks.named) {
    const as = region === 'enums' || marks.base !== null || primitive ? 'enum' : region === 'classes' ? 'class' : null;
    const context = `${comment.text.slice(0, start)} ${comment.text.slice(end)}`;
    const span = code.block.text.spanOf(comment.start + start, comment.start + end);
    add({ name, context, as, field: entry.key.text, span });
  }
}
