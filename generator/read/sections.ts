import type { Table } from '../document/document.js';
import type { CallValue, Entry, LiteralValue, ObjectValue } from '../notation/ast.js';
import { accountForCode } from './code-ledger.js';
import { commentsOf } from './entry-comments.js';
import type { Ledger } from './ledger.js';
import type { Subject } from './outline.js';
import type { ConstructorFacts, EventFacts, NotationIn, ObjectIn, ReferenceFacts, SectionFacts } from './page-facts.js';
import type { ReadFindings } from './read-findings.js';
import { type ParsedCode, isSlipOf } from '../notation/shapes.js';

/** The one object that describes an enum, a class or an event. */
export function readBody(subject: Subject, ledger: Ledger, findings: ReadFindings): ObjectIn | null {
  let body: ObjectIn | null = null;
  for (const { content } of subject.parts) {
    if ('rows' in content) unreadTable(content, findings);
    if (!('notation' in content)) continue;
    accountForCode(content, ledger, findings);
    const object = objectOf(content);
    if (object && !body) body = { code: content, node: object };
    else if (content.shape !== 'example') {
      const message = body ? 'A second block follows in one section; it is not read.' : 'This block holds no object.';
      findings.add('unread-block', content.block.span, message);
      ledger.notUnderstood(content.block.span);
    }
  }
  if (!body && subject.heading) {
    findings.add(
      'no-body',
      subject.heading.span,
      `The section \`${subject.heading.text}\` has no block that describes it.`,
    );
  }
  return body;
}

/** A table of which the model has nothing. Its lines are not understood, as nobody claims them. */
export function unreadTable({ span }: Table, findings: ReadFindings): void {
  const hint = 'Write what it says as a commented object, in the block of the section.';
  findings.add('unread-block', span, 'This table is not read.', hint);
}

function objectOf(code: ParsedCode): ObjectValue | null {
  for (const item of code.notation.items) if (item.kind === 'label' && item.value?.kind === 'object') return item.value;
  return null;
}

export function readEvent(
  subject: Subject,
  section: SectionFacts,
  group: number | null,
  ledger: Ledger,
  findings: ReadFindings,
): EventFacts | null {
  const body = readBody(subject, ledger, findings);
  if (!body) return null;
  const { code, node } = body;
  const envelope = findKey(node.entries, 'method');
  if (envelope && envelope.key.text !== 'method') {
    const span = code.block.text.spanOf(envelope.key.start, envelope.key.end);
    findings.add('misspelt-key', span, `The key \`${envelope.key.text}\` is read as \`method\`.`);
  }
  const data = node.entries.find((entry) => entry.key.text === 'data');
  return {
    ...section,
    group,
    body,
    tag: literalIn(
      code,
      node.entries.find((entry) => entry.key.text === 'type'),
    ),
    envelope: literalIn(code, envelope),
    data: data ? { code, node: data } : null,
  };
}

/** An entry by its key, or else by a slip of one letter. */
export function findKey(entries: readonly Entry[], key: string): Entry | undefined {
  return entries.find((entry) => entry.key.text === key) ?? entries.find((entry) => isSlipOf(entry.key.text, key));
}

/** The literal of an entry, if it is one that says something. */
export function literalIn(code: ParsedCode, entry: Entry | undefined): NotationIn<LiteralValue> | null {
  const value = entry?.value;
  return value?.kind === 'literal' && value.value !== '' ? { code, node: value } : null;
}

/** The handlers that a constructor's call lists, with what is said of each. */
export function readConstructor(
  code: ParsedCode,
  call: CallValue,
  method: number | null,
  references: readonly ReferenceFacts[],
): Omit<ConstructorFacts, 'group'> {
  const listed = call.args[0];
  const entries = listed?.kind === 'object' ? listed.entries : [];
  return {
    name: { value: call.callee, span: code.block.text.spanOf(call.start, call.end) },
    handlers: entries.map((entry) => ({
      value: entry.key.text,
      span: code.block.text.spanOf(entry.key.start, entry.key.end),
      comment: commentsOf(entry).text,
    })),
    method,
    references,
  };
}
