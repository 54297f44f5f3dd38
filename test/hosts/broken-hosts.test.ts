import { expect, test } from 'vitest';
import { hostCases } from '../../templates/typescript/runtime/conformance.js';
import { BROKEN, type Broken } from './broken/index.js';
import { apiCloudSetup } from './setups.js';

test.each(BROKEN)('the suite finds a host that $mistake', async ({ foundBy, adapter }: Broken) => {
  const found = hostCases(() => apiCloudSetup({}, adapter), { timeout: 100 }).find(({ name }) => name === foundBy);
  const run = found?.run() ?? Promise.reject(new Error(`There is no case ${foundBy}`));
  await expect(run).rejects.toThrow(/: expected .+, but .+ came$|take is not a function/);
});

test('each case of the suite finds a mistake', () => {
  const names = hostCases(apiCloudSetup).map(({ name }) => name);
  expect(new Set(BROKEN.map(({ foundBy }) => foundBy))).toEqual(new Set(names));
});
