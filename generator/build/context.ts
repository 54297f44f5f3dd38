import { finding } from '../diagnostics/make.js';
import type { FindingCode } from '../diagnostics/codes.js';
import type { Finding } from '../diagnostics/finding.js';
import type { Document } from '../document/document.js';
import type { Range, Span } from '../document/span.js';
import type { Documented, Fact, InferenceRule } from '../ir/types.js';
import type { HouseMarks } from '../read/house-marks.js';
import type { Spanned } from '../read/page-facts.js';
import type { ParsedCode } from '../notation/shapes.js';
import type { TypeNames } from './type-names.js';

/** What every part of the build needs: the page's places, the names of its types, a place for findings. */
export class BuildContext {
  readonly findings: Finding[] = [];
  /** What comments name in passing. */
  readonly constants: Spanned<string>[] = [];
  readonly errorCodes: Spanned<string>[] = [];

  constructor(
    readonly document: Document,
    /** Whether the page is in the house form. */
    readonly house: boolean,
    readonly types: TypeNames,
  ) {}

  range(span: Span): Range {
    return this.document.lines.rangeOf(span);
  }

  ranges(spans: readonly Span[]): readonly Range[] {
    return spans.map((span) => this.range(span));
  }

  documented<T>(value: T, ...spans: readonly Span[]): Fact<T> & { readonly from: Documented } {
    return { value, from: { kind: 'documented', spans: this.ranges(spans) } };
  }

  inferred<T>(value: T, rule: InferenceRule, ...spans: readonly Span[]): Fact<T> {
    return { value, from: { kind: 'inferred', rule, spans: this.ranges(spans) } };
  }

  /** The file span of a piece of notation. */
  spanIn(code: ParsedCode, node: { readonly start: number; readonly end: number }): Span {
    return code.block.text.spanOf(node.start, node.end);
  }

  /** Reports what stands in the place of a mark and is none. */
  reportMarks(house: HouseMarks, span: Span): void {
    for (const mark of house.unknown) {
      this.report('unknown-mark', span, `\`${mark}\` is no mark.`, {
        hint: 'Put a sentence behind ` - `, or use one of the marks of the house form.',
      });
    }
  }

  report(code: FindingCode, span: Span | null, message: string, more: { hint?: string; about?: string } = {}): void {
    this.findings.push(finding(this.document, code, span, message, more));
  }
}
