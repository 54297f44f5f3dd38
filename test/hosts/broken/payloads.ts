import { changing, deep, texts, type Broken } from './ways.js';

export const IN_PAYLOADS: readonly Broken[] = [
  {
    mistake: 'leaves out null',
    foundBy: 'parameters arrive as they are',
    adapter: changing({
      params: (params) => Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null)),
    }),
  },
  {
    mistake: 'makes null of undefined',
    foundBy: 'members that are undefined do no harm',
    adapter: changing({
      params: (params) => JSON.parse(JSON.stringify(params, (_, value: unknown) => value ?? null)) as unknown,
    }),
  },
  {
    mistake: 'copies keys by assignment',
    foundBy: 'keys may have any name',
    adapter: changing({
      params: (params) =>
        JSON.parse(JSON.stringify(params), (_, value: unknown) =>
          typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.assign({}, value) : value,
        ) as unknown,
    }),
  },
  {
    mistake: 'writes a number into the parameters',
    foundBy: 'parameters are not changed',
    adapter: changing({ params: (params) => Object.assign(params, { callId: 1 }) }),
  },
  {
    mistake: 'unifies accents',
    foundBy: 'text of all languages arrives',
    adapter: texts((text) => text.normalize('NFC')),
  },
  {
    mistake: 'goes through UTF-8',
    foundBy: 'halves of surrogate pairs arrive',
    adapter: texts((text) => Buffer.from(text, 'utf8').toString('utf8')),
  },
  {
    mistake: 'cuts long text',
    foundBy: 'a megabyte arrives',
    adapter: texts((text) => text.slice(0, 65_536)),
  },
  {
    mistake: 'cuts long lists',
    foundBy: 'a long list of objects arrives',
    adapter: changing({ answer: (answer) => deep(answer, (value) => value.slice(0, 5000)) }),
  },
];
