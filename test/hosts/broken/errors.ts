import { careless, changing, replaced, type Broken, type Json } from './ways.js';

export const IN_ERRORS: readonly Broken[] = [
  {
    mistake: 'makes a text of a refusal',
    foundBy: 'an answer with a code other than 0 keeps its code and its text',
    adapter: replaced((sound) => ({
      call: (method, params, done) =>
        sound.call(method, params, (answer, error) =>
          (answer as Json | undefined)?.['code'] === 0 ? done(answer, error) : done(undefined, 'refused'),
        ),
    })),
  },
  {
    mistake: 'makes a text of an error',
    foundBy: 'an error keeps its code and its text, by whatever name',
    adapter: changing({ error: String }),
  },
  {
    mistake: 'expects a code in each error',
    foundBy: 'an error that is a text keeps it',
    adapter: changing({ error: (error) => ({ code: (error as Json)['code'], desc: (error as Json)['desc'] }) }),
  },
  {
    mistake: 'makes JSON of exceptions',
    foundBy: 'an error that is an exception keeps its message',
    adapter: changing({ error: (error) => JSON.parse(JSON.stringify(error)) as unknown }),
  },
  {
    mistake: 'keeps quiet about exceptions',
    foundBy: 'a method that throws fails',
    adapter: replaced((sound) => ({
      call: (method, params, done) =>
        sound.call(method, params, (answer, error) => (error instanceof Error ? undefined : done(answer, error))),
    })),
  },
  {
    mistake: 'lets exceptions through after the answer',
    foundBy: 'what a method throws after it has answered is not heard',
    adapter: careless,
  },
  {
    mistake: 'takes silence for success',
    foundBy: 'a failure without a reason is no success',
    adapter: changing({ answer: (answer) => answer ?? { code: 0 } }),
  },
  {
    mistake: 'does nothing where there is no method',
    foundBy: 'an unknown method fails, and leaves the others alone',
    adapter: careless,
  },
  {
    mistake: 'calls what every object has',
    foundBy: 'names that every object has are no methods',
    adapter: careless,
  },
];
