import { describe, expect, it } from 'vitest';
import { typeText } from '../../generator/ir/type-text.js';
import { readStages, type Stages } from '../helpers/read.js';

const block = (code: string): string => `\`\`\`js\n${code}\n\`\`\``;
const made = block('new chatListener({\n  onIn: (a) => {}, // x\n  onOut: (a) => {}, // y\n})');
const adder = [
  '#### addChat',
  '##### 参数',
  made,
  '##### 回调',
  block('success:{method:"addChat", type:"", data:{}}'),
  '##### 参考',
  '<a href="#ChatEvents">ChatEvents</a>',
];
const remover = ['#### removeChat', '##### 参数', made, '##### 回调', block('success:{code:0}')];
const event = (name: string, body: string): string[] => [`#### ${name}`, block(body)];

const read = (...events: string[]): Promise<Stages> =>
  readStages(
    ['## methods', '### TManager', ...adder, ...remover, '## 监听器', '### ChatEvents', ...events].join('\n\n'),
    'markdown',
  );

describe('a listener', () => {
  it('is what its constructor, its methods and its section say', async () => {
    const { rawIr } = await read(...event('onIn', '{method:"addChat", type:"onIn", data:{a:int}}'));
    const [listener] = rawIr.listeners;
    expect(rawIr.listeners).toHaveLength(1);
    expect(listener).toMatchObject({
      id: 'listener:chatListener',
      section: { value: 'ChatEvents' },
      add: { value: 'addChat' },
      remove: { value: 'removeChat' },
      envelope: { value: 'addChat' },
    });
    expect(rawIr.methods.map((method) => method.params.map((param) => typeText(param.type.value)))).toEqual([
      ['chatListener'],
      ['chatListener'],
    ]);
  });

  it('has the events of its section', async () => {
    const { rawIr } = await read(
      ...event('onIn', '{method:"addChat", type:"onIn", data:{a:int}}'),
      ...event('onOut', '{method:"addChat", type:"onOut", data:""}'),
    );
    const events = rawIr.listeners[0]?.events.map(({ id, tag, payload }) => [
      id,
      tag?.value,
      payload.id,
      typeText(payload.type.value),
    ]);
    expect(events).toEqual([
      ['listener:chatListener/event:onIn', 'onIn', 'listener:chatListener/event:onIn/payload', 'object'],
      ['listener:chatListener/event:onOut', 'onOut', 'listener:chatListener/event:onOut/payload', 'void'],
    ]);
  });

  it.each([
    ['a misspelt key', '{methed:"addChat", type:"onIn", data:{}}', 'misspelt-key'],
    ['a brace that is not closed', '{method:"addChat", type:"onIn", data:{}', 'unclosed-bracket'],
  ])('tells of %s', async (_, body, code) => {
    const { rawIr, findings } = await read(...event('onIn', body));
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(rawIr.listeners[0]?.envelope?.value).toBe('addChat');
  });

  it('tells of an event that names another one', async () => {
    const { findings } = await read(
      ...event('onIn', '{method:"addChat", type:"onIn", data:{}}'),
      ...event('onOut', '{method:"addChat", type:"onOut", data:{}}'),
      ...event('onAll', '{method:"addAll", type:"onAll", data:{}}'),
    );
    const [found] = findings.filter((finding) => finding.code === 'envelope-differs');
    expect([found?.about, found?.message.includes('`addAll`')]).toEqual(['listener:chatListener', true]);
  });
});
