import type { Severity } from './finding.js';

/** What `docbind explain-code` prints: when the finding is made, and what to do. */
export interface CodeExplanation {
  readonly severity: Severity;
  /** A few words, such as a table would have. */
  readonly title: string;
  /** Paragraphs of plain text. */
  readonly text: readonly string[];
}

/** All codes, by the stage that makes the finding. The list is closed: an unknown code does not compile. */
export const FINDING_CODES = {
  /* source */
  'not-text': entry('error', 'The file is not text'),
  'empty-page': entry('error', 'The page is empty'),
  'too-large': entry('error', 'The page is too large'),
  'no-reference': entry('error', 'The page is no API reference'),
  'unclosed-fence': entry('warning', 'A code block is never closed'),
  'unclosed-html': entry('warning', 'An HTML comment or element is never closed'),
  /* read */
  'unreadable-notation': entry('warning', 'A piece of notation was not understood'),
  'unclosed-bracket': entry('warning', 'A bracket is never closed'),
  'unclosed-string': entry('warning', 'A string does not end on its line'),
  'missing-colon': entry('info', 'A colon is missing'),
  'too-deep': entry('warning', 'Brackets are nested too deep'),
  'misspelt-label': entry('warning', 'A label is misspelt'),
  'misspelt-key': entry('warning', 'A key of the calling convention is misspelt'),
  'unread-block': entry('warning', 'A block was not read'),
  'no-body': entry('warning', 'A section describes nothing'),
  /* names */
  'names-disagree': entry('warning', 'The page calls one thing by several names'),
  'name-tie': entry('warning', 'Two names have equal support'),
  'name-lost': entry('warning', 'The page does not tell a name'),
  'duplicate-section': entry('error', 'Two sections describe one thing'),
  /* build */
  'duplicate-field': entry('warning', 'A field is described twice'),
  'duplicate-member': entry('warning', 'An enum member or a handler is listed twice'),
  'unknown-mark': entry('error', 'A mark of the house form is unknown'),
  'envelope-differs': entry('warning', 'An event names another listener'),
  'unread-value': entry('warning', 'A value was not read'),
  'unknown-type-word': entry('warning', 'A word in the place of a type is none'),
  'dangling-reference': entry('warning', 'A reference leads nowhere'),
  /* checks */
  'dangling-type': entry('warning', 'A type is named and nowhere described'),
  'unknown-type': entry('warning', 'Nothing tells a type'),
  'inferred-type': entry('info', 'A type was inferred'),
  'example-calls-unknown': entry('warning', 'An example calls a method that is not described'),
  'example-calls-other': entry('warning', 'An example calls another method'),
  'example-unknown-param': entry('warning', 'An example passes an unknown parameter'),
  'example-missing-param': entry('warning', 'An example leaves out a required parameter'),
  'example-type': entry('warning', 'An example passes another type'),
  'index-dangling': entry('warning', 'The index lists what no section describes'),
  'index-missing': entry('warning', 'The index leaves a method out'),
  'listener-method': entry('warning', 'No method adds or removes a listener'),
  'event-tag': entry('warning', "An event's type is wrong or missing"),
  'handler-without-event': entry('warning', 'A handler has no event'),
  'event-without-handler': entry('warning', 'An event has no handler'),
  'line-not-understood': entry('warning', 'A line was not understood'),
} as const satisfies Record<string, CodeExplanation>;

export type FindingCode = keyof typeof FINDING_CODES;

function entry(severity: Severity, title: string, ...text: string[]): CodeExplanation {
  return { severity, title, text };
}
