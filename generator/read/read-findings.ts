import type { Finding } from '../diagnostics/finding.js';
import { finding } from '../diagnostics/make.js';
import type { Document, SourceProblem } from '../document/document.js';
import type { Span } from '../document/span.js';
import type { Problem, ProblemKind } from '../notation/ast.js';
import type { FindingCode } from '../diagnostics/codes.js';
import type { ParsedCode } from '../notation/shapes.js';

const PROBLEMS: Readonly<
  Record<ProblemKind, { readonly code: FindingCode; readonly message: (seen: string) => string }>
> = {
  'unexpected-token': {
    code: 'unreadable-notation',
    message: (seen) => `Saw \`${seen}\` where a key, a value or a closing bracket was expected.`,
  },
  'unclosed-bracket': { code: 'unclosed-bracket', message: (seen) => `The bracket \`${seen}\` is never closed.` },
  'unclosed-string': { code: 'unclosed-string', message: (seen) => `The string ${seen} does not end on its line.` },
  'stray-bracket': { code: 'unreadable-notation', message: (seen) => `\`${seen}\` closes nothing.` },
  'missing-colon': {
    code: 'missing-colon',
    message: (seen) => `A colon is missing between \`${seen}\` and its value.`,
  },
  'too-deep': {
    code: 'too-deep',
    message: () => 'Brackets are nested more than 200 deep; what is inside is passed over.',
  },
};

const SOURCE_PROBLEMS: Readonly<
  Record<SourceProblem['kind'], { readonly message: string; readonly hint: string | null }>
> = {
  'unclosed-fence': {
    message: 'This code block has no closing fence: all that follows counts as code.',
    hint: 'Add the closing line.',
  },
  'unclosed-html': {
    message: 'This HTML comment or element has no end: what follows is not read.',
    hint: 'Add the closing line.',
  },
  'deep-list': {
    message: 'Lists or quotes stand too deep in each other here; deeper ones count as being here too.',
    hint: null,
  },
  'not-utf8': {
    message: 'This character stands for bytes that are no UTF-8, the first of its kind on the page.',
    hint: 'Save the page as UTF-8, and look for what was lost.',
  },
  'long-line': { message: 'This line is longer than 20,000 characters and is read as plain text.', hint: null },
};

/** Collects the findings of the reading stage. */
export class ReadFindings {
  readonly list: Finding[] = [];

  constructor(private readonly document: Document) {}

  add(code: FindingCode, span: Span | null, message: string, hint: string | null = null): void {
    this.list.push(finding(this.document, code, span, message, { hint }));
  }

  source({ kind, span }: SourceProblem): void {
    const { message, hint } = SOURCE_PROBLEMS[kind];
    this.add(kind, span, message, hint);
  }

  /** The problems of a block's notation; gives the spans that were not understood. */
  notation(code: ParsedCode): readonly Span[] {
    return code.notation.problems.flatMap((problem: Problem) => {
      const span = code.block.text.spanOf(problem.start, problem.end);
      const { code: findingCode, message } = PROBLEMS[problem.kind];
      this.add(findingCode, span, message(problem.seen));
      // A missing colon is understood all the same.
      return problem.kind === 'missing-colon' ? [] : [span];
    });
  }
}
