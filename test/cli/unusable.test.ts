import { describe, expect, test } from 'vitest';
import { docbind, Folder } from './console.js';
import { CLEAN, NO_REFERENCE } from './pages.js';

const folder = new Folder();

/** Each command that reads a page, with the page as its last argument. */
const READERS: readonly (readonly string[])[] = [
  ['inspect'],
  ['inspect', '--json'],
  ['facts'],
  ['facts', '--raw'],
  ['print'],
  ['lint'],
  ['lint', '--format', 'json'],
  ['lint', '--coverage'],
  ['generate', '--spec'],
];

describe.each(READERS.map((args) => ({ command: args.join(' '), args })))('$command', ({ args }) => {
  /** Runs it over a page; whatever it says, it must not have written an output folder. */
  async function refused(page: string, ...more: readonly string[]): Promise<string> {
    const rest = args[0] === 'generate' ? ['--out', folder.path('out')] : [];
    const { code, out, err } = await docbind(...args, page, ...rest, ...more);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(await folder.files('out')).toBeNull();
    return err;
  }

  test('a file that is not there', async () => {
    expect(await refused(folder.path('nosuch.md'))).toBe(
      `Cannot read ${folder.path('nosuch.md')}: there is no such file.`,
    );
  });

  test('a folder', async () => {
    expect(await refused(folder.path())).toContain('it is a folder');
  });

  test('an earlier page that is not there', async () => {
    const page = await folder.put('page.md', CLEAN);
    expect(await refused(page, '--prior', folder.path('nosuch.md'))).toContain('there is no such file');
  });

  test('an empty file', async () => {
    expect(await refused(await folder.put('page.md', ' \n\t\r\n'))).toContain('page.md error empty-page: ');
  });

  test('bytes', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 89) % 256);
    expect(await refused(await folder.put('page.md', bytes))).toContain('page.md error not-text: ');
  });

  test('a page that is no reference', async () => {
    expect(await refused(await folder.put('page.md', NO_REFERENCE))).toContain('page.md error no-reference: ');
  });

  // `lint --format json` has no second one.
  if (args.includes('--format')) return;
  test('a format that there is not', async () => {
    const page = await folder.put('page.md', CLEAN);
    expect(await refused(page, '--format', 'docx')).toBe('There is no format "docx"; there are: markdown, html, text.');
  });
});
