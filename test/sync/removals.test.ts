import { expect, test, vi } from 'vitest';
import { describeShared } from '../helpers/shared.js';
import {
  lost,
  newWarnings,
  releasePage,
  SPEC,
  summaryOf,
  undescribed,
  vendorText,
  withoutSection,
} from './vendor-release.js';

// Each reads two pages of ten thousand lines.
vi.setConfig({ testTimeout: 60_000 });

describeShared('a release of the vendor page', () => {
  test('without a method: it stays as removed, and is dropped in the release behind', async () => {
    const first = await releasePage(withoutSection(vendorText(), 'pinConversation'));
    expect(summaryOf(first)).toMatchInlineSnapshot(`
      "No longer on the page; sections stay for one release, marked as removed:
        method:pinConversation

      Still named in our sentences and examples:
        method:pinConversation in the guide "Pin, draft, mark, custom data"
      "
    `);
    expect(lost(first)).toEqual([]);
    const isRemoved = first.after.ir.methods.find(({ name }) => name.value === 'pinConversation')?.removed;
    expect(isRemoved).toBe('1.3.0');

    const second = await releasePage(withoutSection(vendorText(), 'pinConversation'), {
      before: first.after,
      release: '1.4.0',
    });
    expect(summaryOf(second)).toMatchInlineSnapshot(`
      "Dropped, a release after the page:
        method:pinConversation

      Still named in our sentences and examples:
        method:pinConversation in the guide "Pin, draft, mark, custom data"
      "
    `);
    expect(lost(second)).toEqual(PIN_CONVERSATION);

    const back = await releasePage(vendorText(), { before: first.after, release: '1.4.0' });
    expect(summaryOf(back)).toMatchInlineSnapshot(`
      "On the page again:
        method:pinConversation
      "
    `);
    expect(back.text === SPEC).toBe(true);
  });

  test('without an event and an enum', async () => {
    const page = withoutSection(withoutSection(vendorText(), 'onQuitFromGroup'), 'V2TIM_Gender');
    const first = await releasePage(page.replaceAll(/^ *onQuitFromGroup:.*\n/gm, ''));
    expect(summaryOf(first)).toMatchInlineSnapshot(`
      "Changed:
        method:setSelfInfo/param:gender, type: V2TIM_Gender is now number
        class:V2TIMUserFullInfo/field:gender, type: V2TIM_Gender is now number

      No longer on the page; sections stay for one release, marked as removed:
        enum:V2TIM_Gender
        listener:groupListener/event:onQuitFromGroup

      Still named in our sentences and examples:
        enum:V2TIM_Gender in method:setSelfInfo
        listener:groupListener/event:onQuitFromGroup in method:quitGroup
        listener:groupListener/event:onQuitFromGroup in method:getJoinedGroupList
        listener:groupListener/event:onQuitFromGroup in listener:groupListener/event:onMemberLeave
      "
    `);
    expect(lost(first)).toEqual([]);
    const second = await releasePage(page.replaceAll(/^ *onQuitFromGroup:.*\n/gm, ''), {
      before: first.after,
      release: '1.4.0',
    });
    expect(summaryOf(second)).toMatchInlineSnapshot(`
      "Changed:
        class:V2TIMUserFullInfo, see: no longer V2TIM_Gender

      Dropped, a release after the page:
        enum:V2TIM_Gender
        listener:groupListener/event:onQuitFromGroup

      Still named in our sentences and examples:
        enum:V2TIM_Gender in method:setSelfInfo
        listener:groupListener/event:onQuitFromGroup in method:quitGroup
        listener:groupListener/event:onQuitFromGroup in method:getJoinedGroupList
        listener:groupListener/event:onQuitFromGroup in listener:groupListener/event:onMemberLeave
      "
    `);
    expect(newWarnings(second)).toEqual([]);
  });

  test('with renamed sections: both are there, and the new ones have the sentences of the old ones', async () => {
    const page = vendorText()
      .replaceAll('pinConversation', 'stickConversation')
      .replaceAll('V2TIM_Allowtype', 'V2TIM_AllowType')
      .replaceAll('onKickedOffline', 'onForcedOffline')
      .replaceAll('V2TIM_GENDER_MALE', 'V2TIM_GENDER_MAN');
    const released = await releasePage(page);
    expect(summaryOf(released)).toMatchInlineSnapshot(`
      "Perhaps renamed; the old sentences wait to be checked:
        method:pinConversation is perhaps stickConversation now
        enum:V2TIM_Allowtype is perhaps V2TIM_AllowType now
        enum:V2TIM_Gender/member:V2TIM_GENDER_MALE is perhaps V2TIM_GENDER_MAN now
        listener:sdkListener/event:onKickedOffline is perhaps onForcedOffline now

      Changed:
        method:setSelfInfo/param:allowType, type: V2TIM_Allowtype is now V2TIM_AllowType
        class:V2TIMUserFullInfo, see: V2TIM_Allowtype is now V2TIM_AllowType
        class:V2TIMUserFullInfo/field:allowType, type: V2TIM_Allowtype is now V2TIM_AllowType

      Still named in our sentences and examples:
        method:pinConversation in the guide "Pin, draft, mark, custom data"
        enum:V2TIM_Allowtype in method:setSelfInfo
        enum:V2TIM_Allowtype in method:addFriend
        enum:V2TIM_Allowtype in the guide "Change your own profile"
        enum:V2TIM_Allowtype in the guide "Add a friend"
        listener:sdkListener/event:onKickedOffline in method:addIMSDKListener
        listener:sdkListener/event:onKickedOffline in method:login
        listener:sdkListener/event:onKickedOffline in listener:sdkListener
        listener:sdkListener/event:onKickedOffline in the guide "Listen before you log in"
        listener:sdkListener/event:onKickedOffline in the guide "When to add which"
      "
    `);
    expect(undescribed(released.after)).toEqual([
      'method:stickConversation',
      'enum:V2TIM_Gender/member:V2TIM_GENDER_MAN',
      'enum:V2TIM_AllowType',
      'listener:sdkListener/event:onForcedOffline',
    ]);
    expect(lost(released)).toEqual(['enum:V2TIM_Gender/member:V2TIM_GENDER_MALE']);
    expect(released.text).toContain('await tencentCloudChat.stickConversation(');
  });
});

const PIN_CONVERSATION = [
  'method:pinConversation',
  'method:pinConversation/param:conversationID',
  'method:pinConversation/param:isPinned',
  'method:pinConversation/result',
];
