import type { Done } from '../../../templates/typescript/runtime/host.js';
import { careless, changing, replaced, type Broken, type Json } from './ways.js';

export const IN_ANSWERS: readonly Broken[] = [
  {
    mistake: 'takes 0 and false for nothing',
    foundBy: 'an answer arrives as it is, whatever its data are',
    adapter: changing({ answer: (answer) => ({ ...(answer as Json), data: (answer as Json)['data'] || null }) }),
  },
  {
    mistake: 'fills in a text',
    foundBy: 'an answer without data or text arrives',
    adapter: changing({ answer: (answer) => ({ desc: '', ...(answer as Json) }) }),
  },
  {
    mistake: 'hears no answer after the call has returned',
    foundBy: 'an answer that takes a while arrives',
    adapter: replaced((sound) => ({
      call(method, params, done) {
        let isOver = false;
        void sound.call(method, params, (answer, error) => (isOver ? undefined : done(answer, error)));
        isOver = true;
      },
    })),
  },
  {
    mistake: 'says the answer by promise as well',
    foundBy: 'a call is said one word about, by whatever way',
    adapter: replaced((sound) => ({
      call: (method, params, done) =>
        new Promise((resolve) => {
          void sound.call(method, params, (answer, error) => (done(answer, error), resolve(answer)));
        }),
    })),
  },
  {
    mistake: 'passes on whatever is called back',
    foundBy: 'of two answers the first counts, and the second is not heard',
    adapter: careless,
  },
  {
    mistake: 'passes on an answer after an error',
    foundBy: 'an answer after an error is not heard',
    adapter: careless,
  },
  {
    mistake: 'takes the first answer for that to the first call',
    foundBy: 'several calls under way are answered in any order',
    adapter: replaced((sound) => {
      const waiting: Done[] = [];
      return {
        call(method, params, done) {
          waiting.push(done);
          void sound.call(method, params, (answer, error) => waiting.shift()?.(answer, error));
        },
      };
    }),
  },
  {
    mistake: 'makes one call at a time',
    foundBy: 'a call that is never answered holds up no other',
    adapter: replaced((sound) => {
      let before: Promise<unknown> = Promise.resolve();
      return {
        call(method, params, done) {
          const run = (): Promise<unknown> =>
            new Promise((resolve) => {
              void sound.call(method, params, (answer, error) => resolve(done(answer, error)));
            });
          before = before.then(run);
        },
      };
    }),
  },
];
