/** What the hand-written part exports to users, by the file it is in. */
export const RUNTIME_EXPORTS = [
  { file: 'host', values: [], types: ['Answer', 'Host', 'HostEvent'] },
  { file: 'errors', values: ['CallError', 'InvalidParamsError', 'MalformedAnswerError'], types: [] },
  { file: 'check', values: [], types: ['Depth', 'Violation'] },
  { file: 'listener', values: ['HostListener'], types: ['Handlers'] },
  { file: 'caller', values: [], types: ['ClientOptions'] },
  { file: 'types', values: [], types: ['Callback', 'Open', 'UnlistedNumber', 'UnlistedText'] },
] as const;

/** What generated modules use of each other and of the hand-written part. */
const INTERNAL = [
  'Caller',
  'Client',
  'Report',
  'given',
  'own',
  'reach',
  'checkArray',
  'checkBoolean',
  'checkBytes',
  'checkCharacters',
  'checkEnum',
  'checkFunction',
  'checkInteger',
  'checkItems',
  'checkListener',
  'checkMap',
  'checkNotStarting',
  'checkNumber',
  'checkObject',
  'checkPattern',
  'checkPresent',
  'checkRange',
  'checkString',
  'checkTogether',
  'checkValues',
] as const;

/** Parameters and variables of generated functions, which would hide what is imported under their names. */
const LOCALS = ['depth', 'handlers', 'host', 'listener', 'options', 'params', 'path', 'report', 'value'] as const;

/** The names of a model give way to these. */
export const TAKEN_NAMES: readonly string[] = [
  ...RUNTIME_EXPORTS.flatMap(({ values, types }) => [...values, ...types]),
  ...INTERNAL,
  ...LOCALS,
];
