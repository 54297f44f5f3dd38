import { describe, expect, it } from 'vitest';
import { readStages } from '../helpers/read.js';

/** A page of our own as a browser saves it as text: no headings, no anchors, no links. */
const SAVED = `接口名 | 功能 | 接口名 | 功能 |
---|---|---|---|
openDoor | 打开大门 | shutDoor | 关闭大门 |
打开大门
{
doorID:string, //必填
mode:int //PKT_DoorMode
}
success:
{
code:0,
data:, //PKTDoorState
}
let data = await pocket.openDoor({"doorID":"a"})
关闭大门
{
doorID:string
}
success:
{
code:0,
data:"",
}
let data = await pocket.shutDor({"doorID":"a"})
敲门,从 2.1 版本开始支持
无
success:
{
code:0,
data:"",
}
let data = await pocket.knock({})
按铃
{
bell:string
}
success:
{
code:0,
data:"",
}
let data = await pocket.knock({})
{
PKT_DOOR_MODE_SLOW = 0 //慢
PKT_DOOR_MODE_FAST = 1 //快
}
{
doorID: //字符串,大门
doorState: //字符串,大门的状态
}
用户
{
nick: //字符串
}
`;

const PRIOR = `# Pocket SDK

## Methods

### PKTManager

${['openDoor', 'shutDoor', 'knock', 'ring']
  .map((name) => {
    const param = name === 'ring' ? 'bell' : 'doorID';
    const params = name === 'knock' ? 'none' : `\`\`\`js\n{ ${param}: string }\n\`\`\``;
    return `#### ${name}\n\n##### params\n\n${params}\n\n##### callback\n\n\`\`\`js\nsuccess: { code, data: void }\n\`\`\`\n`;
  })
  .join('\n')}
## Classes

### PKTUser

\`\`\`js
{ nick: string }
\`\`\`
`;

describe('a page that lost its headings', () => {
  it('is named by its index, its examples and its types', async () => {
    const { ir } = await readStages(SAVED, 'text');
    expect(ir.methods.map((method) => method.name.value)).toEqual(['openDoor', 'shutDoor', 'knock', 'unnamedMethod1']);
    expect(ir.enums.map((part) => part.name.value)).toEqual(['PKT_DoorMode']);
    expect(ir.classes.map((part) => part.name.value)).toEqual(['PKTDoorState', 'UnnamedClass1']);
  });

  it('keeps what spoke for each name', async () => {
    const { ir } = await readStages(SAVED, 'text');
    const votes = ir.methods[1]?.name.votes.map(({ by, name }) => `${by} ${name}`);
    // The example has a slip; the index has the name, beside what the section says of itself.
    expect(votes).toContain('index shutDoor');
    expect(votes).toContain('example shutDor');
  });

  it('has findings and marked names where nothing tells one', async () => {
    const { ir, findings } = await readStages(SAVED, 'text');
    const lost = findings.filter((finding) => finding.code === 'name-lost').map((finding) => finding.range?.line);
    expect(ir.methods[3]?.name.placeholder).toBe(true);
    expect(ir.classes[1]?.name.placeholder).toBe(true);
    expect(ir.methods[0]?.name.placeholder).toBe(false);
    // The two modules, the method, the class.
    expect(lost).toHaveLength(4);
  });

  it('is named in full by an earlier page', async () => {
    const prior = (await readStages(PRIOR, 'markdown')).ir;
    const { ir, findings } = await readStages(SAVED, 'text', prior);
    expect(ir.methods.map((method) => method.name.value)).toEqual(['openDoor', 'shutDoor', 'knock', 'ring']);
    expect(ir.classes[1]?.name.value).toBe('PKTUser');
    expect(ir.methods[3]?.name.votes.some((vote) => vote.by === 'prior' && vote.name === 'ring')).toBe(true);
    expect(findings.filter((finding) => finding.about?.startsWith('class:') && finding.code === 'name-lost')).toEqual(
      [],
    );
  });
});

describe('a page with headings', () => {
  const page = (heading: string, anchor: string): string =>
    `## Methods\n\n### PKTManager\n\n<a id="${anchor}"></a>\n\n#### ${heading}\n\n##### params\n\nnone\n\n##### callback\n\n\`\`\`js\nsuccess: { code, data: "" }\n\`\`\`\n\n##### example\n\n\`\`\`js\nawait x.openDoor()\n\`\`\`\n`;

  it('is named by the majority where heading and anchor differ', async () => {
    const index =
      '## Index\n\n### PKTManager\n\n| name | what | name | what |\n|---|---|---|---|\n| [openDoor](#openDoor) | opens | [other](#other) | other |\n\n';
    const { ir, findings } = await readStages(index + page('openDor', 'openDoor'), 'markdown');
    expect(ir.methods[0]?.name.value).toBe('openDoor');
    expect(findings.map((finding) => finding.code)).toContain('names-disagree');
  });

  it('keeps its heading against an anchor alone', async () => {
    const { ir } = await readStages(page('openDoor', 'opendor2'), 'markdown');
    expect(ir.methods[0]?.name.value).toBe('openDoor');
  });

  it('describes nothing twice', async () => {
    const { ir, findings } = await readStages(page('openDoor', 'a') + page('openDoor', 'b'), 'markdown');
    expect(ir.methods).toHaveLength(1);
    expect(findings.filter((finding) => finding.code === 'duplicate-section').length).toBeGreaterThan(0);
  });
});
