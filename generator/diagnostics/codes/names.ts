import { type CodeExplanation, entry } from './entry.js';

/** Made while each section gets its name. */
export const NAME_CODES = {
  'names-disagree': entry(
    'warning',
    'The page calls one thing by several names',
    'The heading of a section, the id that it is linked by, and its entry in the index do not all agree: `#### login` below `<a id="logIn"></a>`.',
    'The name with the most weight counts: a heading weighs 3, an id and an index entry 2 each. So an id and the index together win over the heading. Links by the other name still lead to the section.',
    'Correct the odd one out. docbind inspect --json shows all votes of a name.',
  ),
  'name-tie': entry(
    'warning',
    'Two names have equal support',
    'On a page that has lost its headings, two names are supported equally well by what the page says of a section, and no other section has a claim to the second.',
    'One of the two is in the model. It may be the wrong one.',
    'Pass an earlier page or a spec with --prior, whose names then vote as well. Or give the section its heading.',
  ),
  'name-lost': entry(
    'warning',
    'The page does not tell a name',
    'A section has no heading, and nothing else on the page speaks clearly for a name: no example calls the method, no index lists it, no other section refers to it.',
    'The section is in the model under a made-up name, such as `unnamedMethod1`, that is marked as a placeholder. It must not be called by that name.',
    'Pass an earlier page or a spec with --prior, or give the section its heading.',
  ),
  'duplicate-section': entry(
    'error',
    'Two sections describe one thing',
    'Two sections of one kind have the same name, such as two methods `login`.',
    'The first counts, and the second is left out of the model. docbind generate writes nothing while there is such a finding.',
    'Join the two sections, or give one of them the name that it was meant to have: such sections are often copies whose heading was never changed.',
  ),
} as const satisfies Record<string, CodeExplanation>;
