import type { Anchor, Prose, Table } from '../document/document.js';
import type { Span } from '../document/span.js';
import type { Constraint, Edition, GuideBlock } from '../ir/types.js';
import type { RuleSaid } from '../ir/limit-text.js';
import type { CallValue, Comment, Entry, LiteralValue, ObjectValue, Value } from '../notation/ast.js';
import type { ParsedCode } from '../notation/shapes.js';
import type { NamedHeading } from './heading-name.js';

/**
 * What a page says, section by section, before names are settled and types resolved. Notation is
 * kept as parsed: its offsets count within the text of its code block.
 */
export interface PageFacts {
  readonly title: string;
  readonly modules: readonly GroupFacts[];
  readonly methods: readonly MethodFacts[];
  readonly enums: readonly EnumFacts[];
  readonly classes: readonly ClassFacts[];
  /** Sections that hold events. */
  readonly listeners: readonly GroupFacts[];
  readonly events: readonly EventFacts[];
  readonly constructors: readonly ConstructorFacts[];
  readonly index: readonly IndexFacts[];
  readonly guides: readonly GuideFacts[];
  readonly constants: readonly Spanned<string>[];
  readonly errorCodes: readonly ErrorCodeFacts[];
}

export interface ErrorCodeFacts extends Spanned<string> {
  /** Inline Markdown; empty where the code is only named. */
  readonly description: string;
}

export interface Spanned<T> {
  readonly value: T;
  readonly span: Span;
}

/** What every section has: how it is called, and its text. */
export interface SectionFacts {
  readonly heading: NamedHeading | null;
  readonly anchors: readonly Anchor[];
  readonly span: Span;
  readonly text: TextFacts;
}

/** Text and what it says in passing. */
export interface TextFacts {
  /** Inline Markdown, one paragraph per line. */
  readonly description: string;
  readonly notes: readonly string[];
  readonly references: readonly ReferenceFacts[];
  readonly since: Spanned<string> | null;
  readonly deprecated: Spanned<true> | null;
  readonly edition: Spanned<Edition> | null;
  readonly limits: readonly Spanned<Constraint>[];
  readonly errorCodes: readonly ErrorCodeFacts[];
  readonly constants: readonly Spanned<string>[];
  /** Marks that only the house form has. */
  readonly native: Spanned<string> | null;
  readonly answer: Spanned<'bare'> | null;
  readonly rules: readonly Spanned<RuleSaid>[];
  readonly events: readonly Spanned<string>[];
  readonly otherTags: readonly Spanned<string>[];
  readonly removed: Spanned<string> | null;
  /** The house form's mark for a name that was made up. */
  readonly placeholder: boolean;
  /** Plain text, for likeness. */
  readonly plain: string;
}

export interface ReferenceFacts {
  readonly name: string;
  readonly span: Span;
}

/** A heading over methods or over events. */
export type GroupFacts = SectionFacts;

export interface MethodFacts extends SectionFacts {
  /** Index into `modules`, or null where no module's heading stands above it. */
  readonly group: number | null;
  readonly params: ParamsFacts;
  readonly success: AnswerFacts | null;
  readonly error: AnswerFacts | null;
  readonly examples: readonly ParsedCode[];
}

export type ParamsFacts =
  | { readonly kind: 'object'; readonly object: ObjectIn; readonly allOptional: boolean }
  | { readonly kind: 'listener'; readonly code: ParsedCode; readonly call: CallValue }
  | { readonly kind: 'none'; readonly span: Span }
  | { readonly kind: 'same-as'; readonly method: string; readonly span: Span }
  /** The section says nothing of parameters. */
  | { readonly kind: 'unstated' };

/** A piece of notation with the code block that it stands in. */
export interface NotationIn<T extends Value | Entry | Comment> {
  readonly code: ParsedCode;
  readonly node: T;
}

export type ObjectIn = NotationIn<ObjectValue>;

/** What follows `success:` or `error:`. */
export interface AnswerFacts {
  readonly code: ParsedCode;
  readonly label: Spanned<string>;
  /** Whether the label is spelt right. */
  readonly exact: boolean;
  readonly object: ObjectValue | null;
}

export interface EnumFacts extends SectionFacts {
  readonly body: ObjectIn;
}

export interface ClassFacts extends SectionFacts {
  readonly body: ObjectIn;
}

export interface EventFacts extends SectionFacts {
  /** Index into `listeners`, or null. */
  readonly group: number | null;
  readonly body: ObjectIn;
  /** The value of `type`. */
  readonly tag: NotationIn<LiteralValue> | null;
  /** The value of `method`, however the key is spelt. */
  readonly envelope: NotationIn<LiteralValue> | null;
  readonly data: NotationIn<Entry> | null;
}

/** `new groupListener({ … })` where all its events are listed. */
export interface ConstructorFacts {
  readonly name: Spanned<string>;
  readonly handlers: readonly (Spanned<string> & { readonly comment: string })[];
  /** Index into `methods` of the method whose parameter it is, or null in a guide. */
  readonly method: number | null;
  /** Index into `listeners` of the section that shows it, or null. */
  readonly group: number | null;
  /** Names that the section around it points to. */
  readonly references: readonly ReferenceFacts[];
}

/** A table that lists methods. */
export interface IndexFacts {
  /** The heading above it. */
  readonly module: Spanned<string> | null;
  readonly entries: readonly IndexEntry[];
}

export interface IndexEntry {
  readonly name: string;
  /** Where its link points, without `#`; null where it has none. */
  readonly target: string | null;
  /** The cell beside it. */
  readonly summary: string;
  readonly span: Span;
}

export interface GuideFacts extends SectionFacts {
  readonly title: string;
  readonly depth: number;
  readonly blocks: readonly GuideBlock[];
}

export type PartContent = ParsedCode | Prose | Table;
