import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FINDING_CODES } from '../../generator/diagnostics/codes.js';
import { CORRECTION_CODES } from '../../generator/diagnostics/codes/corrections.js';
import { BUILD_CODES } from '../../generator/diagnostics/codes/build.js';
import { CHECK_CODES } from '../../generator/diagnostics/codes/checks.js';
import { NAME_CODES } from '../../generator/diagnostics/codes/names.js';
import { READ_CODES } from '../../generator/diagnostics/codes/read.js';
import { SOURCE_CODES } from '../../generator/diagnostics/codes/source.js';
import { WITNESS_CODES } from '../../generator/diagnostics/codes/witness.js';

const GENERATOR = fileURLToPath(new URL('../../generator/', import.meta.url));
const TABLE = /^diagnostics[\\/]codes(?:[\\/]|\.ts$)/;
const CODES = Object.entries(FINDING_CODES);

/** All of generator/ but the table itself. */
const SOURCES = readdirSync(GENERATOR, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !TABLE.test(path))
  .map((path) => readFileSync(join(GENERATOR, path), 'utf8'))
  .join('\n');

test.each(CODES)('%s is explained', (_, { title, text }) => {
  expect(title).toMatch(/^[A-Z].*[^.]$/);
  expect(text.length).toBeGreaterThanOrEqual(1);
  expect(text.length).toBeLessThanOrEqual(3);
  for (const paragraph of text) expect(paragraph).toMatch(/^[^\s].*[.`]$/);
});

test.each(CODES)('%s is used', (code) => {
  expect(SOURCES).toContain(`'${code}'`);
});

test('no stage takes the code of another', () => {
  const stages = [SOURCE_CODES, READ_CODES, NAME_CODES, BUILD_CODES, CORRECTION_CODES, CHECK_CODES, WITNESS_CODES];
  expect(stages.flatMap((stage) => Object.keys(stage))).toEqual(Object.keys(FINDING_CODES));
});
