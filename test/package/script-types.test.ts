import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Project, realPackage } from './packages.js';

let project: Project;
beforeAll(async () => {
  project = await Project.with(await realPackage());
}, 120_000);
afterAll(() => project.remove());

/** What the compiler says of a script of a page, which has no imports. */
async function problemsOf(name: string, code: string): Promise<readonly string[]> {
  const reference = '/// <reference types="tencent-cloud-chat/dist/tencentCloudChat.js" />\n';
  const path = await project.put(`${name}.ts`, reference + code);
  const program = ts.createProgram([path], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: [],
    typeRoots: [join(project.root, 'node_modules')],
  });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('a page that loads the script', { timeout: 120_000 }, () => {
  test('has types for all its globals', async () => {
    const code = `
      tencentCloudChat.initTencentCloudChat({});
      const priority: V2TIM_Priority = V2TIM_Priority.V2TIM_PRIORITY_HIGH;
      const listener: groupListener = new groupListener({ onMemberEnter: ({ data }) => data.groupID?.length });
      const required: boolean | undefined = params.login?.param.userID?.required;
      async function send(): Promise<string> {
        await tencentCloudChat.addGroupListener(listener);
        await tencentCloudChat.sendMessage({ id: '1', receiver: 'kim', priority });
        await tencentCloudChat.getConversationListByConversaionIds({ conversationIDList: ['c2c_kim'] });
        const { data } = await tencentCloudChat.getVersion();
        return data.data;
      }`;
    expect(await problemsOf('right', code)).toEqual([]);
  });

  test('is told of mistakes, and of what only the package has', async () => {
    const code = `
      // @ts-expect-error: nobody to send to
      tencentCloudChat.sendMessage({ id: '1' });
      // @ts-expect-error: of another kind
      tencentCloudChat.addGroupListener(new sdkListener());
      // @ts-expect-error: calls of the script have no options
      tencentCloudChat.getVersion({}, { timeout: 1 });
      // @ts-expect-error: nor are there single events
      tencentCloudChat.on('onMemberEnter', () => undefined);`;
    expect(await problemsOf('wrong', code)).toEqual([]);
  });
});
