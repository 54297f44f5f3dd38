import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { describe } from 'vitest';

/** Where a Chromium may be installed; `CHROMIUM` names another place. */
const PLACES = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = PLACES.find((path) => path !== undefined && existsSync(path));

/** `describe` for what needs a browser; without one the tests are skipped, and say why. */
export function describeBrowser(name: string, tests: () => void): void {
  if (executablePath !== undefined) {
    describe(name, { timeout: 60_000 }, tests);
    return;
  }
  console.warn(`Skipped: "${name}" needs Chromium. The variable CHROMIUM may say where it is.`);
  describe.skip(name, tests);
}

export function launch(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('There is no Chromium');
  // Pages are the tests' own, and containers allow no sandbox.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
