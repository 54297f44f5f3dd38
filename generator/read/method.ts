import { sameAs, saysParams } from '../dialects/phrases.js';
import type { CallValue, Label } from '../notation/ast.js';
import { saysAllOptional } from './comment.js';
import { accountForCode } from './code-ledger.js';
import type { Ledger } from './ledger.js';
import type { Part, Subject } from './outline.js';
import type { AnswerFacts, MethodFacts, ParamsFacts, SectionFacts } from './page-facts.js';
import type { ReadFindings } from './read-findings.js';
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
  const callbacks = codesOf(subject.parts, 'callback');
  const answers = callbacks.flatMap((code) => answersOf(code));
  for (const { label, exact } of answers) {
    if (!exact)
      findings.add(
        'misspelt-label',
        label.span,
        `\`${label.value}\` is read as \`${answerOf(label.value)?.answer ?? ''}\`.`,
      );
  }
  return {
    ...section,
    group,
    params: readParams(subject, findings),
    success: answers.find((answer) => answerOf(answer.label.value)?.answer === 'success') ?? null,
    error: answers.find((answer) => answerOf(answer.label.value)?.answer === 'error') ?? null,
    examples: codesOf(subject.parts, 'example'),
  };
}

function codesOf(parts: readonly Part[], role: Part['role']): readonly ParsedCode[] {
  return parts.flatMap((part) => (part.role === role && 'notation' in part.content ? [part.content] : []));
}

function readParams(subject: Subject, findings: ReadFindings): ParamsFacts {
  for (const part of subject.parts) {
    if (part.role !== 'params') continue;
    const { content } = part;
    if ('links' in content) {
      const method = sameAs(content.text.value);
      if (method !== null) return { kind: 'same-as', method, span: content.span };
      if (saysParams(content.text.value)) return { kind: 'none', span: content.span };
    } else if ('notation' in content) {
      const read = paramsOf(content);
      if (read) return read;
      findings.add(
        'unread-block',
        content.block.span,
        'This block stands where parameters are described, but holds no object.',
      );
    }
  }
  return { kind: 'unstated' };
}

function paramsOf(code: ParsedCode): ParamsFacts | null {
  if (code.shape === 'none') return { kind: 'none', span: code.block.span };
  const comments = [...code.notation.comments];
  for (const item of code.notation.items) {
    if (item.kind === 'statement' && item.value.kind === 'call' && item.value.construct) {
      return { kind: 'listener', code, call: item.value };
    }
    if (item.kind === 'label' && item.value?.kind === 'object') {
      comments.push(...item.value.comments, ...item.value.opening);
      const allOptional = comments.some((comment) => saysAllOptional(comment.text));
      return { kind: 'object', object: { code, node: item.value }, allOptional };
    }
  }
  return null;
}

export function listenerOf(params: Extract<ParamsFacts, { kind: 'listener' }>): { code: ParsedCode; call: CallValue } {
  return { code: params.code, call: params.call };
}

function answersOf(code: ParsedCode): readonly AnswerFacts[] {
  const labels = code.notation.items.filter((item): item is Label => item.kind === 'label' && item.name !== null);
  return labels.flatMap((item) => {
    const known = answerOf(item.name ?? '');
    if (!known) return [];
    const span = code.block.text.spanOf(item.start, item.nameEnd);
    const object = item.value?.kind === 'object' ? item.value : null;
    return [{ code, label: { value: item.name ?? '', span }, exact: known.exact, object }];
  });
}
