import type {
  Class,
  Enum,
  ErrorCode,
  Event,
  Guide,
  GuideBlock,
  Ir,
  Listener,
  Method,
  Module,
  Name,
  Reference,
} from '../ir/types.js';
import { inlineMarkdown } from '../document/inline-markdown.js';
import { answerBlock, constructorBlock, enumBlock, eventBlock, fieldsBlock, paramsBlock } from './notation.js';
import { limitText, ruleText } from '../ir/limit-text.js';

/**
 * The model as Markdown in the house form: what `readPage` makes of the result is the same model in
 * all but places and votes, and printing that gives the same bytes.
 */
export function printIr(ir: Ir): string {
  const blocks = [
    ['---', 'docbind: 1', '---'].join('\n'),
    ...(ir.title === '' ? [] : [heading(1, ir.title)]),
    ...ir.guides.flatMap(guideBlocks),
    ...region(
      'Methods',
      ir.modules.flatMap((module) => moduleBlocks(module, ir.methods)),
    ),
    ...region('Enums', ir.enums.flatMap(enumBlocks)),
    ...region('Listeners', ir.listeners.flatMap(listenerBlocks)),
    ...region('Classes', ir.classes.flatMap(classBlocks)),
    ...region('Constants', list(ir.constants.map((constant) => constant.name))),
    ...region('Error codes', errorCodes(ir.errorCodes)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function region(title: string, blocks: readonly string[]): readonly string[] {
  return blocks.length === 0 ? [] : [`## ${title}`, ...blocks];
}

function moduleBlocks(module: Module, methods: readonly Method[]): readonly string[] {
  const own = methods.filter((method) => method.module.value === module.name.value);
  return [
    ...anchors(module),
    heading(3, module.name.value),
    ...texts(module),
    ...marks(module),
    ...notes(module),
    ...own.flatMap(methodBlocks),
  ];
}

function methodBlocks(method: Method): readonly string[] {
  const params = paramsBlock(method);
  const answer = answerBlock(method);
  return [
    ...anchors(method),
    heading(4, method.name.value),
    ...texts(method),
    ...marks(method),
    ...notes(method),
    '##### params',
    params === null ? 'none' : code(params),
    ...(answer === null ? [] : ['##### callback', code(answer)]),
    ...(method.examples.length === 0 ? [] : ['##### example', ...method.examples.map((example) => code(example.code))]),
    ...see(method.references),
  ];
}

function enumBlocks(part: Enum): readonly string[] {
  return [
    ...anchors(part),
    heading(3, part.name.value),
    ...texts(part),
    ...marks(part),
    ...notes(part),
    code(enumBlock(part)),
    ...see(part.references),
  ];
}

function classBlocks(part: Class): readonly string[] {
  return [
    ...anchors(part),
    heading(3, part.name.value),
    ...texts(part),
    ...marks(part),
    ...notes(part),
    code(fieldsBlock(part.fields)),
    ...see(part.references),
  ];
}

function listenerBlocks(listener: Listener): readonly string[] {
  return [
    ...anchors(listener),
    heading(3, listener.section?.value ?? listener.name.value),
    ...texts(listener),
    ...marks({ name: listener.name, removed: listener.removed }),
    ...notes(listener),
    code(constructorBlock(listener)),
    ...listener.events.flatMap((event) => eventBlocks(event, listener)),
  ];
}

function eventBlocks(event: Event, listener: Listener): readonly string[] {
  return [
    ...anchors(event),
    heading(4, event.name.value),
    ...texts(event),
    ...marks(event),
    ...notes(event),
    code(eventBlock(event, listener)),
    ...see(event.references),
  ];
}

function guideBlocks(guide: Guide): readonly string[] {
  return [...anchors(guide), heading(guide.depth, guide.title), ...guide.blocks.map(guideBlock)];
}

function guideBlock(block: GuideBlock): string {
  switch (block.kind) {
    case 'text': {
      const line = block.bullet === null ? block.markdown : `${block.bullet} ${block.markdown}`;
      return block.quoted ? `> ${line}` : line;
    }
    case 'code':
      return code(block.code, block.lang ?? '');
    case 'table':
      return tableText(block.rows);
  }
}

/** Marks at its end would close a heading, and be no part of it. */
function heading(depth: number, text: string): string {
  return `${'#'.repeat(depth)} ${plain(text).replace(/(^| )(#+)$/, '$1\\$2')}`.trimEnd();
}

function tableText(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const [head = [], ...rest] = rows.map((row) => row.map(cellText));
  return [line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n');
}

/** A bar ends the cell, unless it is escaped already. */
function cellText(cell: string): string {
  return plain(cell).replace(/\\[^]|\|/g, (found) => (found === '|' ? '\\|' : found));
}

function list(items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [items.map((item) => `- ${plain(item)}`).join('\n')];
}

/** `- 6014: What it means.`; a code alone where no more is known. */
function errorCodes(codes: readonly ErrorCode[]): readonly string[] {
  const items = codes.map(({ code, description }) =>
    description === '' ? `- ${plain(code)}` : `- ${plain(code)}: ${description}`,
  );
  return items.length === 0 ? [] : [items.join('\n')];
}

function plain(text: string): string {
  return inlineMarkdown([{ kind: 'text', value: text }]);
}

function anchors(part: { readonly anchors: readonly string[] }): readonly string[] {
  return part.anchors.length === 0 ? [] : [part.anchors.map((id) => `<a id="${escapeAttribute(id)}"></a>`).join('\n')];
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

function texts(part: { readonly description: string }): readonly string[] {
  return part.description === '' ? [] : part.description.split('\n');
}

function notes(part: { readonly notes: readonly string[] }): readonly string[] {
  return part.notes.map((note) => `> ${note}`);
}

type SectionMark =
  'native' | 'answer' | 'since' | 'deprecated' | 'removed' | 'edition' | 'limits' | 'rules' | 'errorCodes' | 'events';

/** The marks of a section, one list. */
function marks(
  part: { readonly name: Name } & Partial<Pick<Method, SectionMark>> & Partial<Pick<Event, 'otherTags'>>,
): readonly string[] {
  const lines = [
    ...(part.native ? [`- native: ${plain(part.native.value)}`] : []),
    ...(part.answer ? [`- answer: ${part.answer.value}`] : []),
    ...(part.otherTags ?? []).map((tag) => `- other tag: ${plain(tag)}`),
    ...(part.since ? [`- since: ${plain(part.since.value)}`] : []),
    ...(part.deprecated ? ['- deprecated'] : []),
    ...(part.removed ? [`- removed: ${plain(part.removed)}`] : []),
    ...(part.edition ? [`- edition: ${part.edition.value}`] : []),
    ...(part.limits ?? []).map((limit) => `- limit: ${plain(limitText(limit))}`),
    ...(part.rules ?? []).map((rule) => `- rule: ${plain(ruleText(rule))}`),
    ...(part.errorCodes ?? []).map((code) => `- error: ${plain(code.slice('error:'.length))}`),
    ...(part.events ?? []).map((id) => `- event: ${plain(eventText(id))}`),
    ...(part.name.placeholder ? ['- placeholder'] : []),
  ];
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** `groupListener.onMemberEnter` of `listener:groupListener/event:onMemberEnter` */
function eventText(id: string): string {
  return id.replace(/^listener:/, '').replace('/event:', '.');
}

function see(references: readonly Reference[]): readonly string[] {
  if (references.length === 0) return [];
  return ['##### see', references.map(({ name }) => `- ${link(name)}`).join('\n')];
}

function link(name: string): string {
  return inlineMarkdown([{ kind: 'link', target: `#${name}`, children: [{ kind: 'text', value: name }] }]);
}

/** A fence longer than any that stands inside. */
function code(text: string, lang = 'js'): string {
  // Behind a fence of backticks there may be no further one.
  const mark = lang.includes('`') ? '~' : '`';
  const inside = [...text.matchAll(/^\s*(`{3,}|~{3,})/gm)].map((match) => match[1] ?? '');
  const longest = Math.max(2, ...inside.filter((marks) => marks.startsWith(mark)).map((marks) => marks.length));
  const fence = mark.repeat(longest + 1);
  return [`${fence}${lang.replace(/[\\&]/g, '\\$&')}`, text, fence].join('\n');
}
