import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../generator/source/index.js';
import { docbind } from './console.js';

const COMMANDS = ['generate', 'inspect', 'facts', 'print', 'lint', 'sync', 'explain', 'explain-code'];

describe('help', () => {
  test.each(['--help', '-h', 'help'])('%s lists every command and the exit codes', async (arg) => {
    const { code, out, err } = await docbind(arg);
    expect(code).toBe(0);
    expect(err).toBe('');
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    expect(out).toContain('Exit codes: 0');
  });

  test('no command is missing above', async () => {
    const { out } = await docbind('--help');
    const listed = [...out.matchAll(/^ {2}([a-z][a-z-]+)\b.* {2,}\S/gm)].map((match) => match[1]);
    expect(listed.filter((command) => command !== 'help')).toEqual(COMMANDS);
  });

  test.each(COMMANDS)('%s --help says how it is used', async (command) => {
    for (const args of [
      [command, '--help'],
      ['help', command],
    ]) {
      const { code, out, err } = await docbind(...args);
      expect(code).toBe(0);
      expect(err).toBe('');
      expect(out).toMatch(new RegExp(`^Usage: docbind ${command}\\b`));
    }
  });

  test.each(COMMANDS.filter((command) => command !== 'explain-code'))(
    '%s --help names the formats',
    async (command) => {
      const { out } = await docbind(command, '--help');
      expect(out.replace(/\s+/g, ' ')).toContain(FORMATS.join(', '));
    },
  );

  test('--version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(await docbind('--version')).toEqual({ code: 0, out: version, err: '' });
  });
});

describe('what cannot be followed exits with 2 and prints nothing on stdout', () => {
  test.each([
    { args: [], says: 'Usage: docbind' },
    { args: ['nosuch'], says: "unknown command 'nosuch'" },
    { args: ['facts'], says: "missing required argument 'page'" },
    { args: ['explain-code'], says: "missing required argument 'code'" },
    { args: ['facts', '--nosuch', 'page.md'], says: "unknown option '--nosuch'" },
    { args: ['facts', 'a.md', 'b.md'], says: 'too many arguments' },
    { args: ['generate', '--out'], says: "option '--out <folder>' argument missing" },
    { args: ['generate', '--target', 'nosuch'], says: 'There is no target "nosuch"; there are: typescript' },
    { args: ['generate', '--target', '__proto__'], says: 'There is no target "__proto__"' },
    { args: ['explain-code', 'nosuch'], says: 'There is no code "nosuch"; there are: not-text, ' },
    { args: ['explain-code', 'constructor'], says: 'There is no code "constructor"' },
  ])('docbind $args', async ({ args, says }) => {
    const { code, out, err } = await docbind(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(says);
  });
});
