import { describe, expect, test } from 'vitest';
import { UnusableInputError } from '../../generator/diagnostics/finding.js';
import { readPage, type ReadPage } from '../../generator/pipeline.js';
import { FORMATS } from '../../generator/source/index.js';
import { CLEAN } from '../cli/pages.js';
import { describeShared } from '../helpers/shared.js';
import { MARKDOWN, vendorPage, vendorText } from '../golden/vendor.js';

/* Nothing here looks at a clock: what does not end runs into the time that vitest leaves it. */
const LONG = { timeout: 300_000 };

const MEGABYTES = 10 * 1024 * 1024;
const DEEP = 10_000;

/** The page with a block instead of the class's own. */
function withBlock(inside: string): string {
  const at = CLEAN.indexOf('```js', CLEAN.indexOf('### TUser'));
  return `${CLEAN.slice(0, at)}\`\`\`js\n${inside}\n\`\`\`\n\n### TAfter\n\n\`\`\`js\n{\n  last: string,\n}\n\`\`\`\n`;
}

async function codesOf(page: Promise<ReadPage>): Promise<readonly string[]> {
  try {
    return [...new Set((await page).findings.map(({ code }) => code))];
  } catch (error) {
    if (error instanceof UnusableInputError) return error.findings.map(({ code }) => code);
    throw error;
  }
}

describe('ten megabytes of one bracket', LONG, () => {
  test.each(FORMATS)('as %s are no reference', async (format) => {
    expect(await codesOf(readPage({ name: 'page', text: '{'.repeat(MEGABYTES), format }))).toEqual(['no-reference']);
  });

  test('are no reference in a code block either', async () => {
    const text = `# Page\n\n\`\`\`js\n${'{'.repeat(MEGABYTES)}\n\`\`\`\n`;
    expect(await codesOf(readPage({ name: 'page.md', text }))).toEqual(['no-reference']);
  });

  test('in one section leave the others as they are', async () => {
    const { ir, findings } = await readPage({ name: 'page.md', text: withBlock('{'.repeat(MEGABYTES)) });
    expect(ir.methods.map(({ id }) => id)).toEqual(['method:login']);
    expect(ir.classes.find(({ id }) => id === 'class:TAfter')?.fields.map(({ name }) => name)).toEqual(['last']);
    expect(findings.map(({ code }) => code)).toContain('unclosed-bracket');
  });
});

describe('ten thousand levels', LONG, () => {
  test.each([
    ['objects', '{a:'.repeat(DEEP) + '}'.repeat(DEEP)],
    ['objects that never close', '{a:'.repeat(DEEP)],
    ['lists', `{a:${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`],
    ['lists that never close', `{a:${'['.repeat(DEEP)}`],
    ['lists of objects', '{a:['.repeat(DEEP)],
    ['type arguments', `{a: ${'map<string,'.repeat(DEEP)}string${'>'.repeat(DEEP)}}`],
    ['parentheses', `{a: ${'('.repeat(DEEP)}${')'.repeat(DEEP)}}`],
    ['alternatives', `{${'(a|'.repeat(DEEP)}}`],
    ['calls', `chat.${'a('.repeat(DEEP)}${')'.repeat(DEEP)}`],
    ['constructors', `new x({a: ${'new y('.repeat(DEEP)}`],
    ['functions', `{a: ${'function(){'.repeat(DEEP)}`],
    ['list types', `{a: string${'[]'.repeat(DEEP)}}`],
    ['list types in a comment', `{\n  a: // string${'[]'.repeat(DEEP)}\n  b: // [TUser]${'[]'.repeat(DEEP)}\n}`],
    ['list types in a map in a comment', `{\n  a: // map<string,TUser${'[]'.repeat(DEEP)}>\n}`],
    ['list types in a map', `{a: map<string,string${'[]'.repeat(DEEP)}>}`],
    ['waiting', `let a = ${'await '.repeat(DEEP)}`],
    ['dots', `chat${'.a'.repeat(DEEP)}({})`],
    ['shifts', `{A = 1${' << 1'.repeat(DEEP)}}`],
    ['closing brackets', '}])'.repeat(DEEP)],
  ])('of %s in a block', async (_, inside) => {
    const { ir } = await readPage({ name: 'page.md', text: withBlock(inside) });
    expect(ir.methods.map(({ id }) => id)).toEqual(['method:login']);
    expect(ir.classes.map(({ id }) => id)).toContain('class:TAfter');
  });

  test.each([
    ['links', '['.repeat(DEEP) + ']'.repeat(DEEP)],
    ['link targets', '[a](<'.repeat(DEEP)],
    ['images', '!['.repeat(DEEP)],
    ['quotes', `${'> '.repeat(DEEP)}a`],
    ['lists', `${'- '.repeat(DEEP)}a`],
    ['emphasis', `${'*a **b '.repeat(DEEP)}`],
    ['underscores', '_a__'.repeat(DEEP)],
    ['code spans', '`a``'.repeat(DEEP)],
    ['elements', '<div>'.repeat(DEEP)],
    ['anchors', '<a id="x">'.repeat(DEEP)],
    ['tables', `|${'a|'.repeat(DEEP)}\n|${'-|'.repeat(DEEP)}\n`],
    ['entities', '&#x26;'.repeat(DEEP)],
    ['comments', '<!--'.repeat(DEEP)],
  ])('of %s in a paragraph', async (_, inside) => {
    const text = CLEAN.replace('Logs a user in.', () => inside);
    const { ir } = await readPage({ name: 'page.md', text });
    expect(ir.methods.map(({ id }) => id).filter((id) => id === 'method:login').length).toBeLessThanOrEqual(1);
  });
});

describe('a page many times over', LONG, () => {
  test('is read once: all further sections are errors that name it', async () => {
    const once = await readPage({ name: 'page.md', text: CLEAN });
    const { ir, findings } = await readPage({ name: 'page.md', text: CLEAN.repeat(100) });
    const without = (model: typeof ir): unknown => ({ ...model, guides: [] });
    expect(without(ir)).toEqual(without(once.ir));
    const duplicates = findings.filter(({ code }) => code === 'duplicate-section');
    // The module, the method, the enum and the class.
    expect(duplicates).toHaveLength(4 * 99);
    for (const { message, severity } of duplicates) {
      expect(severity).toBe('error');
      expect(message).toMatch(/is described a second time; line \d+ counts\.$/);
    }
  });

  test('under other names is that many times the model', async () => {
    const pages = Array.from({ length: 100 }, (_, at) =>
      CLEAN.replace(/ChatManager|login|T_Level|TUser|T_LEVEL_\w+/g, (name) => `${name}${at}`),
    );
    const { ir, findings } = await readPage({ name: 'page.md', text: pages.join('\n') });
    expect([ir.modules, ir.methods, ir.enums, ir.classes].map((parts) => parts.length)).toEqual([100, 100, 100, 100]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describeShared('the vendor page twenty times over', () => {
  test('is read once', LONG, async () => {
    const once = await vendorPage(MARKDOWN);
    const { ir, findings } = await readPage({ name: MARKDOWN, text: `${vendorText(MARKDOWN)}\n`.repeat(20) });
    const ids = (model: typeof ir): readonly string[] =>
      [model.modules, model.methods, model.enums, model.classes].flat().map(({ id }) => id);
    expect(ids(ir)).toEqual(ids(once.ir));
    const duplicates = findings.filter(({ code }) => code === 'duplicate-section');
    expect(duplicates.length).toBeGreaterThanOrEqual(19 * ids(ir).length);
  });
});
