import { describe, expect, test } from 'vitest';
import type { Finding } from '../../generator/diagnostics/finding.js';
import { hearWitnesses } from '../../generator/witness/index.js';
import { pocket, textOf } from './pocket.js';

const FACTS = textOf([
  'class:PktPeer/field:peerID type number',
  'class:PktPeer/field:level type string',
  'class:PktPeer/field:name type string',
]);

/** The findings of one witness, `other.tsv`, with these entries accepted. */
async function heard(entries: string, facts = FACTS): Promise<readonly Finding[]> {
  const text = `witness: other\naccepted:\n${entries}`;
  return hearWitnesses(await pocket(), [{ name: 'other.tsv', text: facts }], [{ name: 'a.yaml', text }]).findings;
}

function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, severity, message, file, range }) => {
    return `${file}:${range ? `${range.line}:${range.column}` : ''} ${severity} ${code} ${message}`;
  });
}

const LACKING =
  'other.tsv: warning witness-disagrees `class:PKTPeer/field:(textElem | soundElem)`, `type`: the witness has nothing, the model has `string`.';
const PEER_ID =
  'other.tsv:1:1 warning witness-disagrees `class:PktPeer/field:peerID`, `type`: the witness has `number`, the model has `string`.';
const LEVEL =
  'other.tsv:2:1 warning witness-disagrees `class:PktPeer/field:level`, `type`: the witness has `string`, the model has `PKT_Level`.';
const NAME =
  'other.tsv:3:1 warning witness-disagrees `class:PktPeer/field:name`, `type`: the witness has `string`, the model has no such part.';

describe('a disagreement', () => {
  test('is a warning at the line of the witness, or about its file', async () => {
    const { findings } = hearWitnesses(await pocket(), [{ name: 'other.tsv', text: FACTS }], []);
    expect(told(findings)).toEqual([PEER_ID, LEVEL, NAME, LACKING]);
    expect(findings.map(({ about }) => about)).toEqual([
      'class:PKTPeer/field:peerID',
      'class:PKTPeer/field:level',
      null,
      'class:PKTPeer/field:(textElem | soundElem)',
    ]);
  });

  test('is told once for each witness', async () => {
    const witnesses = ['a.tsv', 'b.tsv'].map((name) => ({ name, text: FACTS }));
    const { findings, lines } = hearWitnesses(await pocket(), witnesses, []);
    expect(findings.map(({ file }) => file)).toEqual([...Array(4).fill('a.tsv'), ...Array(4).fill('b.tsv')]);
    expect([...lines.keys()]).toEqual(['a.tsv', 'b.tsv']);
    expect(lines.get('a.tsv')?.textOf(2)).toBe('class:PktPeer/field:level\ttype\tstring');
  });
});

test('a line that cannot be read is an error, and the others are compared', async () => {
  const { findings } = hearWitnesses(await pocket(), [{ name: 'other.tsv', text: `nonsense\n${FACTS}` }], []);
  expect(told(findings)[0]).toMatch(/^other\.tsv:1:1 error witness-line `nonsense` is no id/);
  expect(findings.map(({ code }) => code)).toEqual(['witness-line', ...Array<string>(4).fill('witness-disagrees')]);
});

describe('an accepted disagreement', () => {
  test.each([
    ['id: class:PktPeer/field:peerID, key: type', 'as the witness has the id'],
    ['id: class:PKTPeer/field:peerID, key: type', 'as the model has the id'],
    ['id: class:PktPeer/field:peerID, key: type, witness: number, model: string', 'with both values'],
    ['id: "class:*/field:peerID", key: type', 'with a pattern'],
    ['id: "c*Peer*peer*D", key: type', 'with several stars'],
  ])('is only told as info: { %s }', async (entry) => {
    const findings = await heard(`  - { ${entry}, why: It counts in texts. }`);
    expect(told(findings)).toEqual([
      `${PEER_ID.replace('warning witness-disagrees', 'info witness-accepted')} Accepted: It counts in texts.`,
      LEVEL,
      NAME,
      LACKING,
    ]);
  });

  test('may be of what one of the two lacks', async () => {
    const findings = await heard(`
  - { id: "class:PktPeer/field:name", key: type, witness: string, model: null, why: Older. }
  - { id: "class:PKTPeer/field:(textElem | soundElem)", key: type, witness: null, model: string, why: Newer. }
`);
    expect(told(findings).slice(0, 2)).toEqual([PEER_ID, LEVEL]);
    expect(findings.slice(2).map(({ code, message }) => `${code} ${message.split('. ').at(-1)}`)).toEqual([
      'witness-accepted Accepted: Older.',
      'witness-accepted Accepted: Newer.',
    ]);
  });

  test('may be several, by a pattern', async () => {
    const findings = await heard('  - { id: "class:PktPeer/field:*", key: type, why: x }');
    expect(findings.map(({ code }) => code)).toEqual([
      ...Array<string>(3).fill('witness-accepted'),
      'witness-disagrees',
    ]);
  });
});

describe('an entry that speaks of no disagreement is an error', () => {
  test.each([
    'id: class:PktPeer/field:peerID, key: required',
    'id: class:PktPeer/field:peerI, key: type',
    'id: "class:PktPeer/field:peerID*D", key: type',
    'id: "*field:peer", key: type',
    'id: class:PktPeer/field:peerID, key: type, witness: boolean',
    'id: class:PktPeer/field:peerID, key: type, witness: null',
    'id: class:PktPeer/field:peerID, key: type, model: number',
    'id: class:PktPeer/field:peerID, key: type, model: null',
  ])('{ %s }', async (entry) => {
    const findings = await heard(`  - { ${entry}, why: x }`);
    expect(told(findings).slice(0, 4)).toEqual([PEER_ID, LEVEL, NAME, LACKING]);
    expect(told(findings)[4]).toMatch(/^a\.yaml:3:5 error accepted-idle .*: there is no such disagreement\.$/);
    expect(findings).toHaveLength(5);
  });

  test('though another entry speaks of one', async () => {
    const findings = await heard(`
  - { id: class:PktPeer/field:peerID, key: type, why: x }
  - { id: class:PktPeer/field:peerID, key: default, why: x }
`);
    expect(findings.filter(({ code }) => code === 'accepted-idle').map(({ range }) => range?.line)).toEqual([5]);
  });
});

describe('a file of accepted disagreements', () => {
  test('is of one witness alone', async () => {
    const accepted = [
      { name: 'a.yaml', text: 'witness: a\naccepted: [{ id: "class:*/field:peerID", key: type, why: x }]' },
    ];
    const witnesses = ['a.tsv', 'b.tsv'].map((name) => ({ name, text: 'class:PKTPeer/field:peerID\ttype\tnumber' }));
    const { findings } = hearWitnesses(await pocket(), witnesses, accepted);
    const told = findings.filter(({ range }) => range).map(({ file, code }) => `${file} ${code}`);
    expect(told).toEqual(['a.tsv witness-accepted', 'b.tsv witness-disagrees']);
  });

  test('is an error where its witness was not given', async () => {
    const accepted = [{ name: 'a.yaml', text: '# first\nwitness: gone\naccepted: []' }];
    const { findings, lines } = hearWitnesses(await pocket(), [{ name: 'other.tsv', text: '' }], accepted);
    expect(told(findings)).toEqual(['a.yaml:1:1 error accepted-idle The witness `gone` was not given.']);
    expect(lines.get('a.yaml')?.textOf(2)).toBe('witness: gone');
  });

  test.each([
    ['accepted: []', '`witness` is missing.'],
    ['witness: [', expect.any(String)],
    ['witness: other\naccepted: [{ key: type, why: x }]', '`id` is missing.'],
    ['witness: other\naccepted: [{ id: a, why: x }]', '`key` is missing.'],
    ['witness: other\naccepted: [{ id: a, key: b }]', '`why` is missing.'],
    ['witness: other\naccepted: [{ id: a, key: b, why: c, who: d }]', '`who` is no key of this entry.'],
    [
      'witness: other\naccepted: [{ id: a, key: b, why: c, witness: 1 }]',
      '`witness` must be a text in quotes, or null.',
    ],
    ['witness: other\naccepted: [{ id: a, key: b, why: c, model: [] }]', '`model` must be a text in quotes, or null.'],
    ['witness: other\naccepted: [x]', expect.stringContaining('mapping')],
    ['witness: other\nacepted: []', '`acepted` is no key of this entry.'],
  ])('that is wrong is told: %j', async (text, message) => {
    const { findings } = hearWitnesses(await pocket(), [{ name: 'other.tsv', text: '' }], [{ name: 'a.yaml', text }]);
    expect(findings.map((finding) => finding.message)).toContainEqual(message);
    for (const finding of findings) {
      expect(finding).toMatchObject({ code: 'accepted-invalid', severity: 'error', file: 'a.yaml' });
      expect(finding.range).not.toBeNull();
    }
  });
});
