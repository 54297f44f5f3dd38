import type { Ir, Type } from '../../generator/ir/types.js';
import {
  at,
  classOf,
  enumOf,
  event,
  fact,
  field,
  irOf,
  listener,
  method,
  optional,
  primitive,
  text,
} from './make-ir.js';

const message: Type = { kind: 'class', name: 'Message' };
const priority: Type = { kind: 'enum', name: 'Priority' };
const chatListener: Type = { kind: 'listener', name: 'chatListener' };

/** A small SDK that uses every kind of type, and says everything that a comment can show. */
export function sampleIr(): Ir {
  return irOf({
    title: 'Sample',
    enums: [
      enumOf('Priority', [
        ['LOW', 0],
        ['HIGH', 2],
      ]),
      enumOf('Kind', [['WORK', 'Work']]),
      enumOf('Mixed', [
        ['NONE', 0],
        ['SOME', 'some'],
      ]),
      enumOf('Empty', []),
    ],
    classes: [
      classOf('Message', [
        field('id', text),
        field('priority', priority),
        field('kind', { kind: 'enum', name: 'Kind' }),
        field('mixed', { kind: 'enum', name: 'Mixed' }),
        field('parent', message),
        field('next', {
          kind: 'object',
          fields: [
            field('elemType', primitive('integer')),
            field(
              '(textElem | customElem | ...)',
              { kind: 'unknown' },
              {
                key: { kind: 'one-of', names: ['textElem', 'customElem'], open: true },
              },
            ),
          ],
        }),
      ]),
      classOf('Extras', [field('*', primitive('number'), { key: { kind: 'any' } })]),
      classOf('Bare', []),
    ],
    listeners: [
      listener(
        'chatListener',
        [
          event('onMessage', message),
          event('onReady', { kind: 'void' }),
          event('onCount', primitive('number'), 'onTotal'),
          event('onState', { kind: 'object', fields: [field('priority', priority), optional('why', text)] }),
        ],
        { envelope: fact('chat'), add: fact('addChatListener'), remove: fact('removeChatListener') },
      ),
    ],
    methods: [
      method('init', [
        field('appID', primitive('integer'), { description: 'The app.' }),
        optional('priority', priority, { default: fact(0) }),
      ]),
      method('getVersion', [], text, { since: fact('1.2') }),
      method('search', [optional('word', text)], { kind: 'array', element: message }, { removed: '2.0' }),
      method(
        'send',
        [
          field('message', message),
          field('to', { kind: 'array', element: text }, { limits: [{ kind: 'items', min: null, max: 30, spans: [] }] }),
          field('grid', { kind: 'array', element: { kind: 'array', element: primitive('integer') } }),
          optional('labels', { kind: 'map', value: text }),
          optional('wait', primitive('double'), { unit: fact('seconds'), required: fact('unstated') }),
          optional('extras', { kind: 'object', fields: [] }),
          optional('scores', {
            kind: 'object',
            fields: [
              field('*', { kind: 'object', fields: [field('value', primitive('number'))] }, { key: { kind: 'any' } }),
            ],
          }),
          optional('push', {
            kind: 'object',
            fields: [field('title', text), optional('mode', priority), optional('done', primitive('function'))],
          }),
          optional('flag', primitive('boolean')),
          optional('lost', { kind: 'dangling', name: 'V2Lost' }),
          optional('anything', { kind: 'unknown' }),
        ],
        message,
        {
          description: 'Sends a message.',
          notes: ['Only after `init`.'],
          since: fact('5.2.210'),
          deprecated: fact(true),
          edition: fact('ultimate'),
          limits: [{ kind: 'rate', calls: 20, seconds: 1, spans: [] }],
          errorCodes: ['error:10056'],
        },
      ),
      method('countLeft', [], primitive('long'), {
        result: {
          id: 'method:countLeft/result',
          type: { value: primitive('long'), from: { kind: 'inferred', rule: 'unit', spans: [at(40)] } },
          description: 'How many are left.',
          envelope: [],
        },
      }),
      method('addChatListener', [field('listener', chatListener)]),
      method('removeChatListener', [field('listener', chatListener)]),
    ],
  });
}
