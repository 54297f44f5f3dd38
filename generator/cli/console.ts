/** Where a command writes. Programs and tests pass their own. */
export interface Console {
  /** What was asked for. */
  out(text: string): void;
  /** What is worth knowing beside it. */
  err(text: string): void;
}
