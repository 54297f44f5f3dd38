import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { readPage } from '../../generator/pipeline.js';
import { printIr } from '../../generator/print/print.js';
import { CORRECTIONS, PAGE } from '../explain/page.js';
import { describeShared, sharedFile } from '../helpers/shared.js';
import { docbind, Folder, type Ran } from './console.js';

const folder = new Folder();

/** Our reference: what the corrected page says. */
const corrections = [{ name: 'c.yaml', text: CORRECTIONS }];
const { ir } = await readPage({ name: 'page.md', text: PAGE, corrections });
const SPEC = printIr(ir).replace('  nick: integer, // required', '  nick: integer, // required - What friends say.');

const WITNESS = 'method:ping/param:nick\ttype\tnumber\nmethod:ping/param:nick\trequired\tno\n';
const ACCEPTED = `witness: host-1
accepted:
  - id: method:ping/param:nick
    key: required
    why: It is not asked.
`;

/** `page` and `c.yaml` stand for files, and so do `host-1.tsv` and `a.yaml`. */
async function explain(id: string, ...options: readonly string[]): Promise<Ran> {
  const spec = await folder.put('spec.md', SPEC);
  await folder.put('page.md', PAGE);
  await folder.put('c.yaml', CORRECTIONS);
  await folder.put('host-1.tsv', WITNESS);
  await folder.put('a.yaml', ACCEPTED);
  const paths = options.map((option) => (option.startsWith('--') ? option : folder.path(option)));
  return docbind('explain', id, '--spec', spec, ...paths);
}

const PAGE_OPTIONS = ['--page', 'page.md', '--corrections', 'c.yaml'] as const;
const WITNESS_OPTIONS = ['--witness', 'host-1.tsv', '--accepted', 'a.yaml'] as const;

describe('explain', () => {
  test('our reference alone', async () => {
    expect(await explain('method:ping/param:nick')).toEqual({
      code: 0,
      out: [
        'method:ping/param:nick',
        '  What friends say.',
        '',
        'In the reference:',
        '  type: integer (documented)',
        '    spec.md:27:3',
        '          nick: integer, // required - What friends say.',
        '          ^^^^^^^^^^^^^',
        '  required: yes (documented)',
        '    spec.md:27:21',
        '          nick: integer, // required - What friends say.',
        '                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
      ].join('\n'),
      err: '',
    });
  });

  test('with the page, the corrections and witnesses: the whole trail', async () => {
    const { code, out, err } = await explain('method:ping/param:nick', ...PAGE_OPTIONS, ...WITNESS_OPTIONS);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [, ...rest] = out.split("On the vendor's page:\n");
    expect(rest).toEqual([
      [
        '  type: integer (corrected; the page says string)',
        '    page.md:21:3',
        '          name: string,',
        '          ^^^^^^^^^^^^',
        '  required: yes (corrected; the page says nothing)',
        '',
        'Corrections and questions:',
        '  c.yaml:3:5 rename method:ping/param:name to nick',
        '    The host calls it so.',
        '    - line 21 of the page shows name',
        '  c.yaml:9:5 set type, string becomes integer',
        '    The host wants a number.',
        '    - host-1: method:ping/param:nick type number',
        '    - other-2 says the same',
        '  c.yaml:18:5 set required, nothing becomes yes of method:*/param:nick',
        '    All of them are.',
        '    - the page says of method:ping/param:peerID: required is yes',
        '',
        'Witnesses:',
        '  host-1.tsv:1:1 type: number',
        '  host-1.tsv:2:1 required: no',
        '  `method:ping/param:nick`, `required`: the witness has `no`, the model has `yes`. Accepted: It is not asked.',
      ].join('\n'),
    ]);
  });

  test('a disagreement that nobody has accepted', async () => {
    const { out } = await explain('method:ping/param:nick', '--witness', 'host-1.tsv');
    expect(out).toMatch(/the witness has `no`, the model has `yes`\.$/);
  });

  test('a part that only one of the two pages has', async () => {
    const other = await folder.put('other.md', SPEC.replace('  nick: integer, // required - What friends say.\n', ''));
    const { code, out } = await explain('method:ping/param:nick', '--page', 'other.md');
    expect(code).toBe(0);
    expect(out).toContain("On the vendor's page:\n  other.md has no such part.");
    await folder.put('spec.md', SPEC);
    const ran = await docbind('explain', 'method:ping/param:nick', '--spec', other, '--page', folder.path('spec.md'));
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/^method:ping\/param:nick\n\nIn the reference:\n {2}other\.md has no such part\.\n/);
  });

  test('each part there is', async () => {
    for (const id of [
      'module:PKTManager',
      'method:ping',
      'method:ping/result',
      'method:ping/result.peer',
      'enum:PKT_Tone',
      'enum:PKT_Tone/member:PKT_TONE_LOUD',
      'class:PKTPeer',
      'class:PKTPeer/field:extra.note',
      'listener:pktListener',
      'listener:pktListener/event:onPing',
      'listener:pktListener/event:onPing/payload',
      'method:ping/error.code',
    ]) {
      const { code, out } = await explain(id, ...PAGE_OPTIONS);
      expect(code).toBe(0);
      expect(out.startsWith(`${id}\n`)).toBe(true);
      expect(out).toContain('\n\nIn the reference:\n  ');
      expect(out).toContain("\n\nOn the vendor's page:\n  ");
      expect(out).not.toContain('no such part');
    }
  });

  test('says the same each time', async () => {
    const once = await explain('method:ping', ...PAGE_OPTIONS, ...WITNESS_OPTIONS);
    expect(await explain('method:ping', ...PAGE_OPTIONS, ...WITNESS_OPTIONS)).toEqual(once);
  });

  test('tells of corrections that the page has overtaken, and exits with 1', async () => {
    const fixed = await folder.put('fixed.md', PAGE.replace('PKT_TONE_SHRILL = 2', 'PKT_TONE_SHRILL = 4'));
    const { code, err } = await explain('class:PKTPeer', '--page', 'fixed.md', '--corrections', 'c.yaml');
    expect(fixed).toBe(folder.path('fixed.md'));
    expect(code).toBe(1);
    expect(err).toContain('error correction-fixed: ');
  });
});

describe('an unknown id', () => {
  test('exits with 2, and names those that may have been meant', async () => {
    expect(await explain('method:pin/param:peerId')).toEqual({
      code: 2,
      out: '',
      err:
        'Nothing has the id "method:pin/param:peerId". Near: method:ping/param:peerID, class:PKTPeer/field:peerID, ' +
        'method:ping/result.peer, listener:pktListener/event:onPing/payload.peer.',
    });
  });

  test('of a part that a correction has renamed', async () => {
    const { code, err } = await explain('method:ping/param:name', ...PAGE_OPTIONS);
    expect(code).toBe(2);
    expect(err).toContain('Near: method:ping/param:nick');
  });

  test('that is like nothing', async () => {
    expect((await explain('zzzz')).err).toBe('Nothing has the id "zzzz".');
  });
});

test.each([
  { options: ['--page', 'none.md'] },
  { options: ['--corrections', 'none.yaml'] },
  { options: ['--witness', 'none.tsv'] },
  { options: ['--accepted', 'none.yaml'] },
])('$options: no such file', async ({ options }) => {
  const { code, out, err } = await explain('method:ping', ...options);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('there is no such file');
});

vi.setConfig({ testTimeout: 60_000 });

describeShared('explain, of the vendor page', () => {
  const spec = new URL('../../spec/tencent-cloud-chat.md', import.meta.url).pathname;
  const yaml = new URL('../../spec/sources/tencent-chat.corrections.yaml', import.meta.url).pathname;

  test('leads from our reference to the line and the correction', async () => {
    const page = await folder.put('vendor.md', sharedFile('vendor/tencent-chat-1.2.0.zh.md') ?? '');
    const tsv = await folder.put('h5-wrapper-1.2.0.tsv', sharedFile('witness/h5-wrapper-1.2.0.tsv') ?? '');
    const id = 'method:initSDK/param:sdkAppID';
    const { code, out } = await docbind(
      ...['explain', id, '--spec', spec, '--page', page, '--corrections', yaml, '--witness', tsv],
    );
    expect(code).toBe(0);
    expect(out).toContain('  type: number (corrected; the page says string)\n    vendor.md:586:');
    expect(out).toMatch(/tencent-chat\.corrections\.yaml:\d+:5 set type, string becomes number\n/);
    expect(out).toMatch(/h5-wrapper-1\.2\.0\.tsv:\d+:1 type: number/);
    expect(readFileSync(spec, 'utf8')).toContain('sdkAppID: number');
  });
});
