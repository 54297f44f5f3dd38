import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { edited, OURS, THEIRS, without } from '../sync/pocket.js';
import { docbind, Folder, type Ran } from './console.js';

const folder = new Folder();

/** A page merged into a reference, which is put down first. */
async function sync(page: string, ...options: readonly string[]): Promise<Ran> {
  await folder.put('spec.md', OURS);
  return again(page, ...options);
}

/** A page merged into the reference as it is by now. */
async function again(page: string, ...options: readonly string[]): Promise<Ran> {
  const ran = await docbind('sync', await folder.put('page.md', page), '--spec', folder.path('spec.md'), ...options);
  const inFolder = (text: string): string => text.replaceAll(`${folder.path()}/`, '');
  return { ...ran, out: inFolder(ran.out), err: inFolder(ran.err) };
}

function spec(): Promise<string> {
  return readFile(folder.path('spec.md'), 'utf8');
}

const MORE = edited(
  THEIRS,
  ['  PKT_TONE_LOUD = 2,', '  PKT_TONE_MUTE = 0,\n  PKT_TONE_LOUD = 2,'],
  ['level: integer, // optional', 'level: number, // optional'],
);

const CORRECTION = `page: Pocket
corrections:
  - id: enum:PKT_Tone/member:PKT_TONE_LOUD
    op: set
    key: value
    expect: 3
    to: 2
    why: The host says so.
    evidence:
      - { page: 1, shows: x }
`;

describe('sync', () => {
  test('of a page that says the same', async () => {
    expect(await sync(THEIRS)).toEqual({ code: 0, out: 'spec.md holds all that the page says.', err: '' });
    expect(await spec()).toBe(OURS);
  });

  test('writes, tells what has changed and what is left to do, and exits with 1', async () => {
    expect(await sync(MORE)).toEqual({
      code: 1,
      out: [
        'New:',
        '  enum:PKT_Tone/member:PKT_TONE_MUTE',
        '',
        'Changed:',
        '  method:ping/param:filter.level, type: integer is now number',
        '',
        'To be described:',
        '  spec.md:136:3 enum:PKT_Tone/member:PKT_TONE_MUTE',
        '',
        'spec.md changed: 1 new, 1 changed.',
        'Left to do: 1 description.',
      ].join('\n'),
      err: '',
    });
    expect((await spec()).split('\n')[135]).toBe('  PKT_TONE_MUTE = 0, // - TODO: describe.');
  });

  test('exits with 0 where nothing is left to do', async () => {
    const ran = await sync(edited(THEIRS, ['level: integer, // optional', 'level: number, // optional']));
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('spec.md changed: 1 changed.');
    expect(ran.out).not.toContain('Left to do');
  });

  test('again writes nothing, and tells what is still to be described', async () => {
    await sync(MORE);
    const before = await spec();
    expect(await again(MORE)).toEqual({
      code: 1,
      out: [
        'To be described:',
        '  spec.md:136:3 enum:PKT_Tone/member:PKT_TONE_MUTE',
        '',
        'spec.md holds all that the page says.',
        'Left to do: 1 description.',
      ].join('\n'),
      err: '',
    });
    expect(await spec()).toBe(before);
    await folder.put('spec.md', before.replace('TODO: describe.', 'Not at all.'));
    expect((await again(MORE)).code).toBe(0);
    expect(await spec()).toContain('  PKT_TONE_MUTE = 0, // - Not at all.');
  });

  test('lists the warnings that our reference gets by it', async () => {
    const { code, out } = await sync(edited(THEIRS, ['name: string', 'name: PKTNobody']));
    expect(code).toBe(1);
    expect(out).toContain('New warnings in our reference:\nspec.md:187:3 warning dangling-type: ');
    expect(out).toContain('  name: PKTNobody, // - What to call it.');
    expect(out).toMatch(/\nLeft to do: 1 warning\.$/);
    expect(out).not.toContain('Vendor');
  });

  test('lists slips that the page before does not have', async () => {
    const slip = edited(THEIRS, ['success: {', 'sucess: {']);
    const other = edited(slip, [/(#### bye[^]*?)success: \{/, '$1succes: {']);
    expect((await sync(slip)).out).not.toContain('misspelt-label');
    const before = await folder.put('before.md', slip);
    const { code, out } = await sync(other, '--before', before);
    expect(code).toBe(0);
    expect(out).toContain('New slips of the page:\npage.md:');
    expect(out).toContain('`succes` is read as `success`.');
    expect(out).not.toContain('sucess');
  });
});

describe('sync --release', () => {
  test('names the release that has a part no more', async () => {
    const page = without(THEIRS, '#### pong');
    expect((await sync(page, '--release', '1.3.0')).out).toContain(
      'stay for one release, marked as removed:\n  method:pong\n',
    );
    expect(await spec()).toContain('\n- removed: 1.3.0\n');
    await again(page, '--release', '1.3.0');
    expect(await spec()).toContain('#### pong');
    expect((await again(page, '--release', '1.4.0')).out).toContain(
      'Dropped, a release after the page:\n  method:pong\n',
    );
    expect(await spec()).not.toContain('#### pong');
  });

  test('left out, it is told by what the page says, not by what is corrected', async () => {
    const page = edited(without(THEIRS, '#### pong'), ['LOUD = 2', 'LOUD = 3']);
    await sync(page);
    const [, name] = /- removed: (page [0-9a-f]{8})\n/.exec(await spec()) ?? [];
    await again(page, '--corrections', await folder.put('c.yaml', CORRECTION));
    expect(await spec()).toContain(`- removed: ${name}\n`);
    await again(edited(page, ['SOFT = 1', 'SOFT = 0']));
    expect(await spec()).not.toContain('- removed');
  });
});

describe('sync --corrections', () => {
  test('corrects the page before', async () => {
    const page = edited(THEIRS, ['LOUD = 2', 'LOUD = 3']);
    const corrections = await folder.put('c.yaml', CORRECTION);
    expect((await sync(page, '--corrections', corrections)).out).toBe('spec.md holds all that the page says.');
  });

  test.each([
    { state: 'fixed', page: THEIRS },
    { state: 'conflicts', page: edited(THEIRS, ['LOUD = 2', 'LOUD = 4']) },
    { state: 'dead', page: edited(THEIRS, [/.*LOUD = 2.*\n/, '']) },
  ])('merges where one $state, and exits with 1', async ({ state, page }) => {
    const corrections = await folder.put('c.yaml', CORRECTION);
    const { code, out } = await sync(page, '--corrections', corrections);
    expect(code).toBe(1);
    expect(out).toContain(`Corrections that the page has overtaken:\nc.yaml:3:5 error correction-${state}: `);
    expect(out).toMatch(/Left to do: 1 correction/);
    expect((await spec()) === OURS).toBe(state === 'fixed');
  });
});

describe('sync --check', () => {
  test('writes nothing, and exits with 1 if anything would change', async () => {
    const ran = await sync(MORE, '--check');
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('To be described:\n  enum:PKT_Tone/member:PKT_TONE_MUTE\n');
    expect(ran.out).toContain('spec.md would change: 1 new, 1 changed.');
    expect(await spec()).toBe(OURS);
    const changed = edited(THEIRS, ['level: integer, // optional', 'level: number, // optional']);
    expect((await sync(changed, '--check')).code).toBe(1);
    expect((await sync(THEIRS, '--check')).code).toBe(0);
  });
});

describe('nothing is written', () => {
  test.each([
    {
      what: 'the page has an error',
      page: `${THEIRS}\n## Classes\n\n### PKTPeer\n\n\`\`\`js\n{ a: string }\n\`\`\`\n`,
    },
    {
      what: 'our reference has an error',
      page: THEIRS,
      ours: edited(OURS, ['// - What to call it.', '// What to call it.']),
    },
    { what: 'a correction is invalid', page: MORE, yaml: CORRECTION.replace('op: set', 'op: sett') },
    { what: 'a correction is no YAML', page: MORE, yaml: 'page: [' },
  ])('where $what', async ({ page, ours = OURS, yaml }) => {
    await folder.put('spec.md', ours);
    const options = yaml === undefined ? [] : ['--corrections', await folder.put('c.yaml', yaml)];
    const ran = await again(page, ...options);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/ error [\w-]+: /);
    expect(ran.err).toMatch(/\nNothing was merged: \d errors?\.$/);
    expect(await spec()).toBe(ours);
  });

  test.each([
    {
      what: 'the reference is no house page',
      ours: '# A page\n\n## Enums\n\n### A_B\n\n```js\n{ A_B_C = 1 }\n```\n',
      says: 'spec.md is not in the house form (docbind: 1).',
    },
    { what: 'the reference is empty', ours: '', says: 'empty-page' },
    { what: 'the page is empty', page: '', says: 'empty-page' },
    { what: 'the page has no reference', page: '# A recipe\n\nTake two eggs.\n', says: 'no-reference' },
    { what: 'there is no such format', options: ['--format', 'docx'], says: 'There is no format "docx"' },
    {
      what: 'there is no such corrections file',
      options: ['--corrections', 'missing.yaml'],
      says: 'Cannot read missing.yaml',
    },
    {
      what: 'there is no page of the release before',
      options: ['--before', 'missing.md'],
      says: 'Cannot read missing.md',
    },
  ])('and 2 is the exit code, where $what', async ({ ours = OURS, page = MORE, options = [], says }) => {
    await folder.put('spec.md', ours);
    const ran = await again(page, ...options);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(says);
    expect(await spec()).toBe(ours);
  });

  test('where there is no such file', async () => {
    const page = await folder.put('page.md', THEIRS);
    const none = folder.path('none.md');
    expect(await docbind('sync', page, '--spec', none)).toMatchObject({ code: 2, out: '' });
    expect(await docbind('sync', none, '--spec', page)).toMatchObject({ code: 2, out: '' });
    expect(Object.keys((await folder.files('.')) ?? {})).toEqual(['page.md']);
  });
});

test(
  'what was merged keeps generate from writing until it is described, unless it is a draft',
  { timeout: 60_000 },
  async () => {
    await sync(MORE);
    const generate = (...options: readonly string[]): Promise<Ran> =>
      docbind('generate', '--spec', folder.path('spec.md'), '--out', folder.path('out'), ...options);
    expect((await generate()).code).toBe(1);
    expect(await folder.files('out')).toBeNull();
    expect((await generate('--draft')).code).toBe(0);
    await folder.put('spec.md', (await spec()).replace('TODO: describe.', 'Not at all.'));
    expect((await generate()).code).toBe(0);
  },
);
