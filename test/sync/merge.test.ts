import { describe, expect, test } from 'vitest';
import { edited, merge, newLines, OURS, read, THEIRS, without } from './pocket.js';

describe('what both have', () => {
  test('keeps our sentences, notes, guides, rules and examples', async () => {
    expect((await merge(THEIRS)).text).toBe(OURS);
  });

  test('has the facts of the page', async () => {
    const page = edited(THEIRS, ['level: integer, // optional', 'level: number, // required, default 3']);
    expect(newLines(OURS, (await merge(page)).text)).toEqual([
      '    level: number, // required, default 3, at most 9 - The `peerID` may have this level.',
    ]);
  });

  test('has what only we know, until the page says it otherwise', async () => {
    const field = 'name: string, // - What to call it.';
    const ours = edited(OURS, [
      field,
      'name: string, // nullable, unit seconds, since 6.3, edition ultimate - What to call it.',
    ]);
    expect((await merge(THEIRS, ours)).text).toBe(ours);
    const page = edited(THEIRS, [/name: string, \/\//, 'name: string, // since 7.0']);
    expect(newLines(ours, (await merge(page, ours)).text)).toEqual([
      '  name: string, // nullable, unit seconds, since 7.0, edition ultimate - What to call it.',
    ]);
  });

  test('answers as only we know', async () => {
    const ours = edited(OURS, ['- rule:', '- answer: bare\n- rule:']);
    expect((await merge(THEIRS, ours)).text).toBe(ours);
    expect(newLines(OURS, (await merge(ours)).text)).toEqual(['- answer: bare']);
  });

  test('has our anchors and those of the page', async () => {
    const { text } = await merge(edited(THEIRS, ['id="knock"', 'id="rap"']));
    expect(text).toContain('<a id="rap"></a>\n<a id="knock"></a>\n\n#### ping');
  });

  test('has the references of the page and ours, none that leads nowhere', async () => {
    const page = edited(THEIRS, ['- [pong](#pong)', '- [bye](#bye)\n- [lost](#lost)']);
    const { text } = await merge(page);
    expect(text).toContain('##### see\n\n- [PKT_Tone](#PKT_Tone)\n- [pong](#pong)\n- [bye](#bye)\n\n####');
  });
});

describe('what is new', () => {
  test('is described as a thing to do, with none of the sentences of the page', async () => {
    const ours = [
      without(OURS, '#### pong'),
      without(OURS, '#### onQuit').replace('  onQuit: function,\n', ''),
      OURS.replace('  PKT_TONE_LOUD = 2, // - Loudly.\n', ''),
      without(OURS, '### PKTPeer').replace('peer: PKTPeer', 'peer: object'),
      OURS.replace(/ {2}filter[^]*?\n {2}\},\n/, '').replace('- rule: exactly one of peerID, filter.level\n', ''),
      OURS.replace('- 7: The peer is deaf.\n', '- 8: The peer is dumb.\n'),
    ];
    const lines = await Promise.all(ours.map(async (text) => newLines(text, (await merge(THEIRS, text)).text)));
    expect(lines.map((list) => list.filter((line) => line.includes('TODO')))).toEqual([
      ['TODO: describe.', '  data: void, // - TODO: describe.'],
      ['TODO: describe.', '  data: void, // - TODO: describe.'],
      ['  PKT_TONE_LOUD = 2, // - TODO: describe.'],
      ['TODO: describe.', '  name: string, // - TODO: describe.'],
      ['  filter: { // optional - TODO: describe.', '    level: integer, // optional, at most 9 - TODO: describe.'],
      ['- 7: TODO: describe.'],
    ]);
    expect(lines.flat().filter((line) => line.includes('Vendor'))).toEqual([]);
  });

  test('is a whole module', async () => {
    const { text, report } = await merge(THEIRS, without(OURS, '### PKTOther'));
    expect(report).toEqual(['New:', '  module:PKTOther', '  method:bye']);
    expect(text).toContain('### PKTOther\n\nTODO: describe.\n\n#### bye\n\nTODO: describe.\n');
  });
});

describe('what is gone', () => {
  test('is marked, once, and keeps its place and its sentences', async () => {
    const page = without(THEIRS, '#### pong');
    const first = await merge(page);
    expect(newLines(OURS, first.text)).toEqual(['- removed: 2']);
    expect(first.text).toContain('#### pong\n\nAnswers a peer.\n\n- removed: 2\n');
    expect((await merge(page, first.text)).text).toBe(first.text);
  });

  test('is dropped by the next release, and what points to it with it', async () => {
    const page = without(edited(THEIRS, ['  onPing: function,\n', ''], ['- [pong](#pong)\n', '']), '#### onPing');
    const both = without(page, '#### pong').replace('- event: pktListener.onPing\n', '');
    const first = await merge(both);
    expect(first.text).toContain('- event: pktListener.onPing');
    expect(first.text).toContain('- [pong](#pong)');
    const second = await merge(both, first.text, '3');
    expect(second.text).not.toContain('- event:');
    expect(second.text).not.toContain('- [pong](#pong)');
    expect(second.text).not.toMatch(/^#### (?:pong|onPing)$/m);
    expect(second.report.slice(0, 6)).toEqual([
      'Changed:',
      '  method:ping, event: no longer listener:pktListener/event:onPing',
      '  method:ping, see: no longer pong',
      'Dropped, a release after the page:',
      '  method:pong',
      '  listener:pktListener/event:onPing',
    ]);
  });

  test('comes back as it was', async () => {
    const first = await merge(without(THEIRS, '#### pong'));
    const back = await merge(THEIRS, first.text, '3');
    expect(back.text).toBe(OURS);
    expect(back.report).toEqual(['On the page again:', '  method:pong']);
  });

  test('is dropped at once where its name is that of another type now', async () => {
    const page = without(THEIRS, '### PKT_Tone')
      .replace('### PKTPeer', '### PKT_Tone')
      .replace('peer: PKTPeer', 'peer: PKT_Tone');
    const { ir, report } = await merge(page);
    expect(ir.enums).toEqual([]);
    expect(report).toContain('  enum:PKT_Tone');
  });

  test('takes its module with it, once no method is left there', async () => {
    const page = without(THEIRS, '### PKTOther');
    const first = await merge(page);
    expect(first.report.slice(0, 2)).toEqual([
      'No longer on the page; sections stay for one release, marked as removed:',
      '  method:bye',
    ]);
    expect(first.text).toContain('### PKTOther\n\nAll that ends.\n\n#### bye');
    const second = await merge(page, first.text, '3');
    expect(second.text).not.toContain('PKTOther');
    expect(second.report).toContain('  module:PKTOther');
  });

  test('leaves the listener to the method that adds it now', async () => {
    const page = THEIRS.replaceAll('addPktListener', 'hearPkt');
    const { text } = await merge(page);
    expect((await read(text)).listeners[0]?.add?.value).toBe('hearPkt');
  });

  test('is a member, a field or a handler without a trace', async () => {
    const page = edited(THEIRS, [/ {2}PKT_TONE_LOUD.*\n/, '']);
    const { text, report } = await merge(page);
    expect(newLines(text, OURS)).toEqual(['  PKT_TONE_LOUD = 2, // - Loudly.']);
    expect(report).toContain('  enum:PKT_Tone/member:PKT_TONE_LOUD');
  });
});

describe('what is perhaps renamed', () => {
  test.each([
    {
      what: 'a method',
      edit: (text: string) => text.replaceAll('pong', 'respond'),
      line: 'TODO: check, this was `pong`. Answers a peer.',
    },
    {
      what: 'an enum',
      edit: (text: string) => text.replaceAll('PKT_Tone', 'PKT_Sound'),
      line: 'TODO: check, this was `PKT_Tone`. How something sounds.',
    },
    {
      what: 'a member',
      edit: (text: string) => text.replaceAll('_LOUD', '_NOISY'),
      line: '  PKT_TONE_NOISY = 2, // - TODO: check, this was `PKT_TONE_LOUD`. Loudly.',
    },
    {
      what: 'a class',
      edit: (text: string) => text.replaceAll('PKTPeer', 'PKTOtherPeer'),
      line: 'TODO: check, this was `PKTPeer`. Somebody else.',
    },
    {
      what: 'a listener',
      edit: (text: string) => text.replaceAll('pktListener', 'peerListener'),
      line: 'TODO: check, this was `pktListener`. What peers do.',
    },
    {
      what: 'an event',
      edit: (text: string) => text.replaceAll('onQuit', 'onLeave'),
      line: 'TODO: check, this was `onQuit`. A peer has left.',
    },
    {
      what: 'a field',
      edit: (text: string) => text.replace('  name:', '  title:'),
      line: '  title: string, // - TODO: check, this was `name`. What to call it.',
    },
  ])('$what: it has the old sentence, to be checked', async ({ edit, line }) => {
    const { text, report } = await merge(edit(THEIRS));
    const todos = text.split('\n').filter((one) => one.includes('TODO'));
    expect(todos).toEqual([line]);
    expect(report[0]).toBe('Perhaps renamed; the old sentences wait to be checked:');
    expect((await merge(edit(THEIRS), text)).text).toBe(text);
  });

  test('is named so in rules, conditions, marks, references and its own example', async () => {
    const page = THEIRS.replaceAll('ping', 'greet').replaceAll('pong', 'respond').replaceAll('peerID', 'userID');
    const fields = THEIRS.replaceAll('peerID', 'userID').replaceAll('onPing', 'onGreet');
    const params = await merge(fields);
    expect(newLines(OURS, params.text)).toContain('- rule: exactly one of userID, filter.level');
    expect(newLines(OURS, params.text)).toContain('- event: pktListener.onGreet');
    expect(params.text).toContain('required when userID is "a"');
    const methods = await merge(page.replaceAll('userID', 'peerID').replaceAll('- [respond](#respond)\n', ''));
    expect(newLines(OURS, methods.text)).toContain("await pocket.greet({ peerID: 'a' });");
    expect(methods.text.split('#### greet')[1]).toContain('- [respond](#respond)');
  });

  test('is two parts where its parameters are others as well', async () => {
    const page = THEIRS.replaceAll('ping', 'greet').replaceAll('peerID', 'userID');
    expect((await merge(page)).report.slice(0, 4)).toEqual([
      'New:',
      '  method:greet',
      'No longer on the page; sections stay for one release, marked as removed:',
      '  method:ping',
    ]);
  });
});

test('a rule that is left with one field is gone', async () => {
  const page = edited(THEIRS, [/ {2}peerID: .*\n/, ''], [', required when peerID is "a"', '']);
  const { text, report } = await merge(page);
  expect(text).not.toContain('- rule:');
  expect(text).not.toContain('required when');
  expect(report).toContain('  method:ping, rule: no longer exactly one of peerID, filter.level');
});

test('the printed result is read as it was merged', async () => {
  const { text, ir } = await merge(without(THEIRS, '#### pong'));
  const again = await read(text);
  expect(again.methods.map(({ name, removed }) => [name.value, removed])).toEqual(
    ir.methods.map(({ name, removed }) => [name.value, removed]),
  );
});
