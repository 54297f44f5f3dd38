import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { micromark } from 'micromark';
import { beforeAll, describe, expect, test } from 'vitest';
import { factLines } from '../../generator/facts/facts.js';
import type { Ir } from '../../generator/ir/types.js';
import { readPage } from '../../generator/pipeline.js';
import { formatOf } from '../../generator/source/index.js';
import { describeShared } from '../helpers/shared.js';
import { countFields, digest, FLAT, MARKDOWN, namesOf, vendorPage, vendorText } from './vendor.js';

/** The Markdown page as a site would show it. */
function asHtml(markdown: string): string {
  const body = micromark(markdown, {
    extensions: [gfmTable()],
    htmlExtensions: [gfmTableHtml()],
    allowDangerousHtml: true,
  });
  return `<!doctype html>\n<html><head><title>Reference</title></head><body>\n${body}\n</body></html>\n`;
}

async function bothFacts(text: string, name = 'page'): Promise<readonly [raw: string, all: string]> {
  const { ir, rawIr } = await readPage({ name, text });
  return [factLines(rawIr).join('\n'), factLines(ir).join('\n')];
}

describeShared('the vendor page', () => {
  let markdown: Ir;
  let flat: Ir;
  beforeAll(async () => {
    markdown = (await vendorPage(MARKDOWN)).ir;
    flat = (await vendorPage(FLAT)).ir;
  });

  test.each([MARKDOWN, FLAT])('%s has all its parts', async (name) => {
    const { ir } = await vendorPage(name);
    expect(ir.modules).toHaveLength(7);
    expect(ir.methods).toHaveLength(157);
    expect(ir.enums).toHaveLength(30);
    expect(ir.enums.flatMap((one) => one.members)).toHaveLength(124);
    expect(ir.classes).toHaveLength(29);
    expect(ir.classes.flatMap((one) => one.fields)).toHaveLength(208);
    expect(ir.classes.reduce((sum, one) => sum + countFields(one.fields), 0)).toBe(250);
    expect(ir.listeners).toHaveLength(6);
    expect(ir.listeners.flatMap((one) => one.events)).toHaveLength(61);
  });

  test('the facts of the Markdown page', async () => {
    const { rawIr } = await vendorPage(MARKDOWN);
    expect(digest(rawIr)).toMatchInlineSnapshot(`
      "sha256 59a6bc3d1dc6e3a52c9075b16abf0dcd237b8950b65b8cbb0e8a5d7be751fe28
      lines 1817, of unknown type 286
      class nullable 7
      class type 250
      enum value 124
      listener add 6
      listener envelope 6
      listener payload 61
      listener remove 6
      listener section 6
      listener tag 61
      listener type 90
      method default 6
      method deprecated 1
      method module 157
      method nullable 9
      method required 354
      method since 21
      method type 652"
    `);
    expect(digest(markdown)).toMatchInlineSnapshot(`
      "sha256 680275534990bda7b1d055ff7de86e6abe3b6453ee4621d37d63e2c1a5f94808
      lines 1817, of unknown type 106
      class nullable 7
      class type 250
      enum value 124
      listener add 6
      listener envelope 6
      listener payload 61
      listener remove 6
      listener section 6
      listener tag 61
      listener type 90
      method default 6
      method deprecated 1
      method module 157
      method nullable 9
      method required 354
      method since 21
      method type 652"
    `);
  });

  test('the facts of the page saved as text', async () => {
    const { rawIr } = await vendorPage(FLAT);
    expect(digest(rawIr)).toMatchInlineSnapshot(`
      "sha256 774a603bb025a73a3c54623560c23fcf39e02af50ee2f279a7d8a3b4e60da159
      lines 1817, of unknown type 286
      class nullable 7
      class type 250
      enum value 124
      listener add 6
      listener envelope 6
      listener payload 61
      listener remove 6
      listener section 6
      listener tag 61
      listener type 90
      method default 6
      method deprecated 1
      method module 157
      method nullable 9
      method required 354
      method since 21
      method type 652"
    `);
    expect(digest(flat)).toMatchInlineSnapshot(`
      "sha256 82eb9f9d3c9c0dda84662b6f1c1e6227b3cd4462de42aa9eb57d3727b6cef7dc
      lines 1817, of unknown type 106
      class nullable 7
      class type 250
      enum value 124
      listener add 6
      listener envelope 6
      listener payload 61
      listener remove 6
      listener section 6
      listener tag 61
      listener type 90
      method default 6
      method deprecated 1
      method module 157
      method nullable 9
      method required 354
      method since 21
      method type 652"
    `);
  });

  describe('gives the same facts in every form', () => {
    const forms: Readonly<Record<string, (text: string) => string>> = {
      'as HTML': asHtml,
      'with CRLF': (text) => text.replace(/\r?\n/g, '\r\n'),
      'with a byte order mark': (text) => `\ufeff${text}`,
      'with both': (text) => `\ufeff${text.replace(/\r?\n/g, '\r\n')}`,
      'as HTML with CRLF and a byte order mark': (text) => `\ufeff${asHtml(text).replace(/\r?\n/g, '\r\n')}`,
      'without a line end at its end': (text) => text.trimEnd(),
    };
    test.each(Object.keys(forms))('Markdown %s', async (form) => {
      const text = forms[form]?.(vendorText(MARKDOWN)) ?? '';
      expect(await bothFacts(text)).toEqual(await bothFacts(vendorText(MARKDOWN)));
    });
    test.each(Object.keys(forms).filter((form) => !form.includes('HTML')))('text %s', async (form) => {
      const text = forms[form]?.(vendorText(FLAT)) ?? '';
      expect(await bothFacts(text)).toEqual(await bothFacts(vendorText(FLAT)));
    });
    test('its format is told by its content', () => {
      expect(formatOf(vendorText(MARKDOWN))).toBe('markdown');
      expect(formatOf(asHtml(vendorText(MARKDOWN)))).toBe('html');
      expect(formatOf(vendorText(FLAT))).toBe('text');
    });
  });

  test('saved as text, with the Markdown page as the earlier one, it gives the same facts', async () => {
    const { ir, rawIr } = await readPage({ name: FLAT, text: vendorText(FLAT), prior: markdown });
    expect(factLines(ir)).toEqual(factLines(markdown));
    expect(factLines(rawIr)).toEqual(factLines((await vendorPage(MARKDOWN)).rawIr));
    expect(namesOf(ir).filter((name) => name.placeholder)).toEqual([]);
  });

  test('saved as text it loses seven names, and no other', () => {
    const found = namesOf(flat);
    const lost = found.filter((name) => name.placeholder);
    expect(lost.map((name) => name.kind)).toEqual([
      'module',
      'module',
      'module',
      'module',
      'method',
      'method',
      'class',
    ]);
    const kept = found.map((name, index) => (name.placeholder ? null : [index, name]));
    expect(kept).toEqual(namesOf(markdown).map((name, index) => (found[index]?.placeholder ? null : [index, name])));
  });
});
