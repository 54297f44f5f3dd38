import { expect, test } from 'vitest';
import { readTerms, termsFor } from '../../generator/terms/terms.js';

const { terms, problems } = readTerms(
  'terms:\n  - { term: 消息, words: [message, msg] }\n  - { term: 会话, words: [conversation] }\n  - { term: 日志, words: [log] }\n',
);

test.each([
  ['deleteMessages', ['消息']],
  ['getConversationListByFilter', ['会话']],
  ['V2TIM_MSG_LOG', ['消息', '日志']],
  ['login', []],
  ['', []],
])('%s is found by %j', (name, want) => {
  expect(problems).toEqual([]);
  expect(termsFor(name, terms)).toEqual(want);
});

test('an entry that says too little is a problem', () => {
  expect(readTerms('terms:\n  - { term: 1 }\n').problems.map(({ message }) => message)).toEqual([
    '`term` must be a text that is not empty.',
    '`words` must be a list of texts.',
  ]);
});
