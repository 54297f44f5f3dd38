import { expect, test } from 'vitest';
import { bareAnswers } from '../../generator/ir/bare-answers.js';
import { edited, OURS, read } from '../sync/pocket.js';

test('methods answer bare that say so, and all that add or remove a listener', async () => {
  expect([...bareAnswers(await read(OURS))]).toEqual(['addPktListener']);
  const told = edited(OURS, ['- rule:', '- answer: bare\n- rule:']);
  expect([...bareAnswers(await read(told))]).toEqual(['ping', 'addPktListener']);
});
