import { regionOf } from '../dialects/index.js';
import type { Span } from '../document/span.js';
import type { Comment, Entry, Value } from '../notation/ast.js';
import type { ParsedCode } from '../notation/shapes.js';
import { isTypeLike, readCommentMarks } from '../read/comment.js';
import type { PageFacts } from '../read/page-facts.js';

/** A place where the page uses a type's name. */
export interface TypeMention {
  readonly name: string;
  /** What the comment says beside the name, and the name of the field that it is about. */
  readonly context: string;
  /** Whether the place shows that an enum, or a class, is meant. */
  readonly as: 'enum' | 'class' | null;
  /** Index of the method that uses it, or null. */
  readonly method: number | null;
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
  facts.methods.forEach((method, index) => {
    const objects = [
      method.params.kind === 'object' ? method.params.object : null,
      method.success && { code: method.success.code, node: method.success.object },
    ];
    for (const object of objects) if (object?.node) visit(object.code, object.node, index, add);
  });
  for (const part of [...facts.classes, ...facts.events]) visit(part.body.code, part.body.node, null, add);
  const lists: string[][] = [];
  const sections = [facts.methods, facts.enums, facts.classes, facts.events].flat();
  for (const section of sections) {
    const method = facts.methods.findIndex((candidate) => candidate === section);
    for (const { name, span } of section.text.references) {
      add({ name, context: '', as: null, method: method < 0 ? null : method, span });
    }
    lists.push(section.text.references.map((reference) => reference.name));
  }
  return { all, lists };
}

function visit(code: ParsedCode, value: Value, method: number | null, add: (mention: TypeMention) => void): void {
  if (value.kind === 'type') {
    add({ name: value.name, context: '', as: null, method, span: code.block.text.spanOf(value.start, value.end) });
  } else if (value.kind === 'array') {
    for (const element of value.elements) visit(code, element, method, add);
  } else if (value.kind === 'object') {
    for (const entry of value.entries) visitEntry(code, entry, method, add);
  }
}

function visitEntry(code: ParsedCode, entry: Entry, method: number | null, add: (mention: TypeMention) => void): void {
  for (const comment of entry.comments) visitComment(code, comment, entry, method, add);
  if (entry.value) visit(code, entry.value, method, add);
  if (entry.mark === null && entry.value === null) {
    add({
      name: entry.key.text,
      context: '',
      as: 'class',
      method,
      span: code.block.text.spanOf(entry.start, entry.end),
    });
  }
}

function visitComment(
  code: ParsedCode,
  comment: Comment,
  entry: Entry,
  method: number | null,
  add: (mention: TypeMention) => void,
): void {
  const marks = readCommentMarks(comment.text);
  const tag = /\[([^\]]+)\]\s*,?\s*[A-Z]/.exec(comment.text)?.[1];
  const region = tag === undefined ? null : regionOf(tag);
  const primitive = entry.value?.kind === 'type' && !isTypeLike(entry.value.name);
  for (const { name, start, end } of marks.named) {
    const as = region === 'enums' || marks.base !== null || primitive ? 'enum' : region === 'classes' ? 'class' : null;
    const context = `${entry.key.text} ${comment.text.slice(0, start)} ${comment.text.slice(end)}`;
    const span = code.block.text.spanOf(comment.start + start, comment.start + end);
    add({ name, context, as, method, span });
  }
}
