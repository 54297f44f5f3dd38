import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const spec = new URL('../../spec/', import.meta.url);
const names = readdirSync(new URL('sources/', spec));
const text = (path: string): string => readFileSync(new URL(path, spec), 'utf8');

test('beside the reference lie corrections and accepted disagreements', () => {
  expect(names.filter((name) => /\.(?:corrections|accepted)\.yaml$/.test(name))).toEqual(names);
  expect(names.length).toBeGreaterThanOrEqual(4);
});

test.each(names)('%s names the schema that it follows, and follows it', (name) => {
  const [, schema = ''] = /^# yaml-language-server: \$schema=\.\.\/(\S+)\n/.exec(text(`sources/${name}`)) ?? [];
  expect(schema).toBe(name.includes('.corrections.') ? 'corrections.schema.json' : 'accepted.schema.json');
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(text(schema)) as object);
  expect(validate(parse(text(`sources/${name}`))) ? [] : validate.errors).toEqual([]);
});

test.each(names)('%s is in the language of the project: no sentence of the vendor, no long line', (name) => {
  const lines = text(`sources/${name}`).split('\n');
  expect(lines.filter((line) => /\p{Script=Han}/u.test(line))).toEqual([]);
  // Evidence stands on one line, however long its ids are.
  expect(lines.filter((line) => line.length > 120 && !/^\s+- \{/.test(line))).toEqual([]);
});
