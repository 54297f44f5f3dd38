import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';

export const SITE = fileURLToPath(new URL('../../site', import.meta.url));

/** Milliseconds that a step in a browser may take: machines that build and test at once are slow. */
export const SLOW = 120_000;

/** Where people build the site only now and then, the tests wait for them; CI always builds it. */
export function describeSite(name: string, needs: readonly string[], tests: () => void): void {
  const missing = needs.filter((path) => !existsSync(path));
  if (missing.length === 0 || process.env['CI'] === 'true') return void describe(name, { timeout: 3 * SLOW }, tests);
  console.warn(`Skipped: "${name}" needs ${missing.join(', ')}. Run npm run docs.`);
  describe.skip(name, tests);
}
