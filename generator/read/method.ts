import { sameAs, saysParams } from '../dialects/phrases.js';
import type { Prose } from '../document/document.js';
import type { Span } from '../document/span.js';
import type { CallValue } from '../notation/ast.js';
import { saysAllOptional } from './comment.js';
import { readCodeTable } from './code-tables.js';
import { accountForCode } from './code-ledger.js';
import type { Ledger } from './ledger.js';
import type { Part, Subject } from './outline.js';
import type { AnswerFacts, ErrorCodeFacts, MethodFacts, ParamsFacts, SectionFacts } from './page-facts.js';
import type { ReadFindings } from './read-findings.js';
import { unreadTable } from './sections.js';
import { type ParsedCode, answerOf } from '../notation/shapes.js';

/** Reads a method's section: what it takes, what it answers, how it is called. */
export function readMethod(
  subject: Subject,
  section: SectionFacts,
  group: number | null,
  ledger: Ledger,
  findings: ReadFindings,
): MethodFacts {
  for (const { content } of subject.parts) if ('notation' in content) accountForCode(content, ledger, findings);
  const unread = unreadIn(ledger, findings);
  const codes: ErrorCodeFacts[] = [];
  for (const { role, content } of subject.parts) {
    if (!('rows' in content)) continue;
    if (role === 'errors') codes.push(...readCodeTable(content, ledger));
    else unreadTable(content, findings);
  }
  for (const { block } of codesOf(subject.parts, 'body')) unread(block.span, 'Nothing tells what this block is.');
  return {
    ...section,
    text: { ...section.text, errorCodes: [...section.text.errorCodes, ...codes] },
    group,
    params: readParams(subject, unread),
    ...readAnswers(codesOf(subject.parts, 'callback'), unread, findings),
    examples: codesOf(subject.parts, 'example'),
  };
}

function codesOf(parts: readonly Part[], role: Part['role']): readonly ParsedCode[] {
  return parts.flatMap((part) => (part.role === role && 'notation' in part.content ? [part.content] : []));
}

function readParams(subject: Subject, unread: Unread): ParamsFacts {
  let read: ParamsFacts | null = null;
  for (const part of subject.parts) {
    if (part.role !== 'params') continue;
    const { content } = part;
    if ('links' in content) read ??= paramsSaid(content);
    else if ('notation' in content) {
      const own = paramsOf(content);
      if (!own) unread(content.block.span, 'This block stands where parameters are described, but holds no object.');
      else if (read) unread(content.block.span, 'The parameters are described above; this second block is not read.');
      read ??= own;
    }
  }
  return read ?? { kind: 'unstated' };
}

/** Parameters that a sentence tells: none, or those of another method. */
function paramsSaid({ text, span }: Prose): ParamsFacts | null {
  const method = sameAs(text.value);
  if (method !== null) return { kind: 'same-as', method, span };
  return saysParams(text.value) ? { kind: 'none', span } : null;
}

function paramsOf(code: ParsedCode): ParamsFacts | null {
  if (code.shape === 'none') return { kind: 'none', span: code.block.span };
  const comments = [...code.notation.comments];
  for (const item of code.notation.items) {
    if (item.kind === 'statement' && item.value.kind === 'call' && item.value.construct) {
      return { kind: 'listener', code, call: item.value };
    }
    if (item.kind === 'label' && item.value?.kind === 'object') {
      comments.push(...item.value.comments, ...item.value.opening, ...(item.value.entries[0]?.above ?? []));
      const allOptional = comments.some((comment) => saysAllOptional(comment.text));
      return { kind: 'object', object: { code, node: item.value }, allOptional };
    }
  }
  return null;
}

export function listenerOf(params: Extract<ParamsFacts, { kind: 'listener' }>): { code: ParsedCode; call: CallValue } {
  return { code: params.code, call: params.call };
}

/** The answers that the blocks under a callback describe, one of each kind. */
function readAnswers(
  codes: readonly ParsedCode[],
  unread: Unread,
  findings: ReadFindings,
): Pick<MethodFacts, 'success' | 'error'> {
  const read: { success: AnswerFacts | null; error: AnswerFacts | null } = { success: null, error: null };
  for (const code of codes) {
    const spanOf = ({ start, end }: { readonly start: number; readonly end: number }): Span =>
      code.block.text.spanOf(start, end);
    const bare = read.success ? null : bareAnswer(code);
    if (bare) {
      read.success = bare;
      continue;
    }
    if (code.shape !== 'callback') {
      unread(code.block.span, 'This block stands where the answer is described, but tells neither success nor error.');
      continue;
    }
    for (const item of code.notation.items) {
      if (item.kind === 'words') continue;
      const known = item.kind === 'label' && item.name !== null ? answerOf(item.name) : null;
      if (item.kind !== 'label' || item.name === null || !known) {
        unread(spanOf(item), 'This stands beside an answer, and is neither a success nor an error.');
      } else if (read[known.answer]) {
        unread(spanOf(item), `The answer \`${known.answer}\` is described above; this second one is not read.`);
      } else {
        const { value } = item;
        const object = value?.kind === 'object' ? value : null;
        const label = { value: item.name, span: spanOf({ start: item.start, end: item.nameEnd }) };
        if (!known.exact)
          findings.add('misspelt-label', label.span, `\`${item.name}\` is read as \`${known.answer}\`.`);
        if (value && !object) unread(spanOf(value), `\`${item.name}\` is no object; it is not read.`);
        read[known.answer] = { code, label, exact: known.exact, object };
      }
    }
  }
  return read;
}

/** An answer without its label: one object with a code or with data. */
function bareAnswer(code: ParsedCode): AnswerFacts | null {
  const [item, ...others] = code.notation.items;
  if (item?.kind !== 'label' || item.name !== null || others.length > 0 || item.value?.kind !== 'object') return null;
  const object = item.value;
  if (!object.entries.some(({ key }) => key.text === 'code' || key.text === 'data')) return null;
  const span = code.block.text.spanOf(item.start, item.start + 1);
  return { code, label: { value: 'success', span }, exact: true, object };
}

/** Says that something is not in the model, and takes its lines back. */
type Unread = (span: Span, message: string) => void;

function unreadIn(ledger: Ledger, findings: ReadFindings): Unread {
  return (span, message) => {
    findings.add('unread-block', span, message);
    ledger.notUnderstood(span);
  };
}
