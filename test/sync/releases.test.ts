import { expect, test, vi } from 'vitest';
import { newFindings } from '../../generator/sync/new-findings.js';
import { describeShared } from '../helpers/shared.js';
import {
  FLAT,
  inSection,
  inSectionReplaced,
  lost,
  MARKDOWN,
  newWarnings,
  overtaken,
  releasePage,
  replaced,
  SPEC,
  summaryOf,
  undescribed,
  vendorText,
} from './vendor-release.js';

// Each reads two pages of ten thousand lines.
vi.setConfig({ testTimeout: 60_000 });

const NEW_METHOD = [
  '<a id = "setGroupLabel"></a>',
  '#### setGroupLabel',
  'Gives a label.',
  '##### params',
  '```js',
  '{',
  '    groupID: string, // required',
  '    label: { // optional',
  '        text: string,',
  '    },',
  '}',
  '```',
  '##### callback',
  '```js',
  'success: {',
  '    code:0,',
  '    data: { labelID: string },',
  '    desc:"",',
  '}',
  'error: {',
  '    code:,',
  '    data:"",',
  '    desc:"",',
  '}',
  '```',
  '##### example',
  '```js',
  'let data = await tencentCloudChat.setGroupLabel({groupID:"g"}) // greets-the-label',
  '```',
  '',
].join('\n');

describeShared('a release of the vendor page', () => {
  test.each([MARKDOWN, FLAT])('that says the same as %s changes nothing', async (name) => {
    const { text, report } = await releasePage(vendorText(name));
    expect(report).toEqual([]);
    expect(text === SPEC).toBe(true);
  });

  test('with a new method, in the middle of a module', async () => {
    const released = await releasePage(inSection(vendorText(), 'setGroupInfo', (own) => own + NEW_METHOD));
    expect(summaryOf(released)).toMatchInlineSnapshot(`
      "New:
        method:setGroupLabel
      "
    `);
    expect(lost(released)).toEqual([]);
    const names = released.after.ir.methods.map(({ name }) => name.value);
    expect(names[names.indexOf('setGroupLabel') - 1]).toBe('setGroupInfo');
    expect(released.text).toContain(`await tencentCloudChat.setGroupLabel({groupID:"g"})\n`);
    expect(released.text).not.toContain('greets-the-label');
    expect(undescribed(released.after)).toEqual([
      'method:setGroupLabel',
      'method:setGroupLabel/param:groupID',
      'method:setGroupLabel/param:label',
      'method:setGroupLabel/param:label.text',
      'method:setGroupLabel/result',
      'method:setGroupLabel/result.labelID',
    ]);
  });

  test('with a new enum member', async () => {
    const released = await releasePage(
      inSectionReplaced(vendorText(), 'V2TIM_ConversationType', '{', '{\n    V2TIM_BOT = 7 // a bot'),
    );
    expect(summaryOf(released)).toMatchInlineSnapshot(`
      "New:
        enum:V2TIM_ConversationType/member:V2TIM_BOT
      "
    `);
    expect(undescribed(released.after)).toEqual(['enum:V2TIM_ConversationType/member:V2TIM_BOT']);
    expect(lost(released)).toEqual([]);
  });

  test('with a new class, and a field of its type', async () => {
    const field = inSectionReplaced(vendorText(), 'V2TIMMessage', '    msgID:', '    label: // V2TIMLabel\n    msgID:');
    const released = await releasePage(
      inSection(field, 'V2TIMTextElem', (own) => `${own}### V2TIMLabel\n\`\`\`js\n{\n  text: // string\n}\n\`\`\`\n\n`),
    );
    expect(summaryOf(released)).toMatchInlineSnapshot(`
      "New:
        class:V2TIMMessage/field:label
        class:V2TIMLabel
      "
    `);
    expect(undescribed(released.after)).toEqual([
      'class:V2TIMMessage/field:label',
      'class:V2TIMLabel',
      'class:V2TIMLabel/field:text',
    ]);
    expect(lost(released)).toEqual([]);
  });

  test('with a renamed parameter: its sentence waits to be checked', async () => {
    const released = await releasePage(
      inSectionReplaced(vendorText(), 'doBackground', '    unreadCount:int', '    badge:int'),
    );
    expect(summaryOf(released)).toMatchInlineSnapshot(`
      "Perhaps renamed; the old sentences wait to be checked:
        method:doBackground/param:unreadCount is perhaps badge now

      Still named in our sentences and examples:
        method:doBackground/param:unreadCount in method:doBackground
      "
    `);
    expect(undescribed(released.after)).toEqual(['method:doBackground/param:badge']);
    expect(released.text).toMatch(/^ {2}badge: integer, \/\/ .*- TODO: check, this was `unreadCount`\. \S/m);
    expect(lost(released)).toEqual(['method:doBackground/param:unreadCount']);
    expect(newWarnings(released)).toEqual([
      'example-missing-param method:doBackground/param:badge',
      'example-unknown-param method:doBackground',
    ]);
  });

  test('with a changed type', async () => {
    const released = await releasePage(
      inSectionReplaced(vendorText(), 'doBackground', 'unreadCount:int', 'unreadCount:long'),
    );
    expect(summaryOf(released)).toMatchInlineSnapshot(`
      "Changed:
        method:doBackground/param:unreadCount, type: integer is now long
      "
    `);
    expect(undescribed(released.after)).toEqual([]);
    expect(lost(released)).toEqual([]);
  });

  test('with another default, and a parameter that is required no longer', async () => {
    const withDefault = inSection(vendorText(), 'setOfflinePushConfig', (own) =>
      own.replace(/(businessID:long, *)\/\/.*/, '$1// optional, default 7'),
    );
    const released = await releasePage(withDefault);
    expect(summaryOf(released)).toMatchInlineSnapshot(`
      "Changed:
        method:setOfflinePushConfig/param:businessID, required: yes is now no
        method:setOfflinePushConfig/param:businessID, default: now 7
      "
    `);
    expect(undescribed(released.after)).toEqual([]);
    expect(lost(released)).toEqual([]);
  });

  test('with a section in another module', async () => {
    let section = '';
    const cut = inSection(vendorText(), 'getGroupAttributes', (own) => {
      section = own;
      return '';
    });
    const released = await releasePage(inSection(cut, 'doBackground', (own) => own + section));
    expect(summaryOf(released)).toMatchInlineSnapshot(`
      "Changed:
        method:getGroupAttributes, module: V2TIMGroupManager is now V2TIMOfflinePushManager
      "
    `);
    expect(undescribed(released.after)).toEqual([]);
    expect(lost(released)).toEqual([]);
  });

  test('with a slip that is fixed: the correction is over', async () => {
    const released = await releasePage(inSectionReplaced(vendorText(), 'V2TIMGroupTipsElem', 'gropuID', 'groupID'));
    expect(released.report).toEqual([]);
    expect(overtaken(released)).toEqual(['correction-fixed class:V2TIMGroupTipsElem/field:gropuID']);
    expect(released.text === SPEC).toBe(true);
  });

  test('with a slip that is another now: the page counts, until the correction is adapted', async () => {
    const released = await releasePage(
      inSection(vendorText(), 'getHistoryMessageList', (own) =>
        replaced(own, 'V2TIM_GetType[]', 'V2TIM_ConversationType[]'),
      ),
    );
    expect(summaryOf(released)).toMatchInlineSnapshot(`
      "Changed:
        method:getHistoryMessageList/param:messageTypeList, type: V2TIM_ElemType[] is now V2TIM_ConversationType[]
      "
    `);
    expect(overtaken(released)).toEqual(['correction-conflicts method:getHistoryMessageList/param:messageTypeList']);
    expect(lost(released)).toEqual([]);
  });

  test('with a new slip in a label, which says the same', async () => {
    const slip = inSectionReplaced(vendorText(), 'doBackground', 'success:', 'sucess:');
    const released = await releasePage(slip);
    expect(released.report).toEqual([]);
    const { page } = await releasePage(vendorText());
    const slips = newFindings(page.findings, released.page.findings).filter(({ severity }) => severity === 'warning');
    expect(slips.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'misspelt-label: `sucess` is read as `success`.',
    ]);
  });

  test('with a new slip in a type', async () => {
    const released = await releasePage(
      inSectionReplaced(vendorText(), 'doBackground', 'unreadCount:int', 'unreadCount:V2TIMCount'),
    );
    expect(summaryOf(released)).toMatchInlineSnapshot(`
      "Changed:
        method:getGroupApplicationList/result.unreadCount, type: number is now unknown
        method:getFriendApplicationList/result.unreadCount, type: number is now unknown
        method:doBackground/param:unreadCount, type: integer is now V2TIMCount
      "
    `);
    // What was inferred from this type is open again.
    expect(newWarnings(released)).toEqual([
      'dangling-type method:doBackground/param:unreadCount',
      'unknown-type method:getFriendApplicationList/result.unreadCount',
      'unknown-type method:getGroupApplicationList/result.unreadCount',
    ]);
    expect(lost(released)).toEqual([]);
  });

  test('with another limit, in a comment and in a note', async () => {
    const comment = inSection(vendorText(), 'createMergerMessage', (own) =>
      own.replace(/(msgIDList:string\[\], \/\/\D*)300/, '$1200'),
    );
    const released = await releasePage(
      inSection(comment, 'setC2CReceiveMessageOpt', (own) => own.replace(/(userIDList\D*)30(?=\D)/, '$150')),
    );
    expect(summaryOf(released)).toMatchInlineSnapshot(`
      "Changed:
        method:createMergerMessage/param:msgIDList, limit: at most 300 items is now at most 200 items
        method:setC2CReceiveMessageOpt/param:userIDList, limit: at most 30 items is now at most 50 items
      "
    `);
    expect(lost(released)).toEqual([]);
  });

  test('with a new event of a listener', async () => {
    const handlers = vendorText().replaceAll(/^( *)(onQuitFromGroup:.*\n)/gm, '$1onLabelled:function(data){},\n$1$2');
    const event =
      '#### onLabelled\n```js\n{\n  method: "groupListener",\n  type:"onLabelled",\n  data:{\n    label: // string\n  },\n}\n```\n\n';
    const released = await releasePage(inSection(handlers, 'onQuitFromGroup', (own) => event + own));
    expect(summaryOf(released)).toMatchInlineSnapshot(`
      "New:
        listener:groupListener/event:onLabelled
      "
    `);
    expect(undescribed(released.after)).toEqual([
      'listener:groupListener/event:onLabelled',
      'listener:groupListener/event:onLabelled/payload',
      'listener:groupListener/event:onLabelled/payload.label',
    ]);
    expect(newWarnings(released)).toEqual([]);
    expect(lost(released)).toEqual([]);
  });
});
