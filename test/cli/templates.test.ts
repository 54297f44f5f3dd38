import { describe, expect, test } from 'vitest';
import { docbind, Folder, type Ran } from './console.js';
import { CLEAN } from './pages.js';

const folder = new Folder();

async function generate(...more: readonly string[]): Promise<Ran> {
  const spec = await folder.put('page.md', CLEAN);
  return docbind('generate', '--spec', spec, '--out', folder.path('out'), '--target', 'docs', ...more);
}

describe('generate --templates', { timeout: 240_000 }, () => {
  test('uses one template of somebody’s own, and ours for all else', async () => {
    await generate();
    const before = (await folder.files('out')) ?? {};
    await folder.put('own/docs/header.hbs', '{{heading}}\n\n{{summary}} [All pages](/)\n');
    expect(await generate('--templates', folder.path('own'))).toMatchObject({ code: 0, err: '' });
    const after = (await folder.files('out')) ?? {};
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(after['docs/enums.md']).toContain(
      '# Enums {#enums}\n\nEvery enum with its members, their values and what they mean. [All pages](/)\n\nUse the name',
    );
    expect(after['docs/enums.md']?.replace(/\n\nEvery enum with.*\[All pages\]\(\/\)\n/, '\n')).toBe(
      before['docs/enums.md'],
    );
  });

  test.each([
    [
      'a template that there is not',
      'unknown/docs/heading.hbs',
      /There is no template docs\/heading\.hbs; there are: docs\/changelog\.hbs, .*docs\/header\.hbs/,
    ],
    [
      'a folder that is no target',
      'misnamed/doc/header.hbs',
      /folder for each target: typescript, docs\. doc is none of them/,
    ],
  ])('refuses %s', async (_, file, message) => {
    await folder.put(file, '');
    const { code, err } = await generate('--templates', folder.path(file.split('/')[0] ?? ''));
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  test('refuses a folder that there is not', async () => {
    expect((await generate('--templates', folder.path('nowhere'))).code).toBe(2);
  });
});

describe('generate --told and --terms', { timeout: 240_000 }, () => {
  test('tell in the docs what is corrected, what is asked, and what to look for', async () => {
    const told = await folder.put(
      'told.yaml',
      'page: p\ncorrections:\n  - { id: method:login/param:userID, op: set, key: type, expect: number, to: string, why: It is a text., evidence: [{ page: 3, shows: userID }] }\nopen:\n  - { id: method:login, question: How often? }\n',
    );
    const terms = await folder.put('terms.yaml', 'terms:\n  - { term: 登录, words: [login] }\n');
    expect(await generate('--told', told, '--terms', terms)).toMatchObject({ code: 0, err: '' });
    const files = (await folder.files('out')) ?? {};
    expect(files['docs/corrections.md']).toContain(
      '| `userID`: type | `number` | `string` | It is a text. *Seen in:* the page, line 3. |',
    );
    expect(files['docs/open-questions.md']).toContain('How often?');
    const module = Object.entries(files).find(([path]) => /^docs\/modules\/(?!index)/.test(path))?.[1];
    expect(module).toContain('> **Open question:** How often?');
    // The files are read byte by byte.
    expect(Buffer.from(module ?? '', 'latin1').toString('utf8')).toMatch(/^aliases: \["登录"\]$/m);
  });

  test('refuse a file that cannot be read', async () => {
    const terms = await folder.put('terms.yaml', 'terms:\n  - { term: 登录 }\n');
    const { code, err } = await generate('--terms', terms);
    expect(code).toBe(2);
    expect(err).toMatch(/terms\.yaml: line 2: `words` must be a list of texts/);
  });
});
