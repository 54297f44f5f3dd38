/** What a command gives back to the shell. */
export const EXIT = {
  /** Nothing to complain about. */
  fine: 0,
  /** Findings, or a check that failed. */
  findings: 1,
  /** Input or options that nothing can be made of. */
  unusable: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
