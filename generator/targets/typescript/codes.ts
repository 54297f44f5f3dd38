import type { ErrorCode } from '../../ir/types.js';
import { literalKey } from '../../render/identifiers.js';
import { stringLiteral } from '../../render/literals.js';
import type { View } from '../../render/templates.js';
import type { Binding } from './binding.js';

/** The error codes of the reference with what it says of them, as members of objects. */
export function codesView({ ir, preamble }: Binding): View {
  const said = ir.errorCodes.filter(({ description }) => description !== '');
  // Hosts answer with numbers. Those of five digits come from the server, which describes them itself.
  const numbers = said.filter(({ code }) => /^\d{1,4}$/.test(code));
  return {
    preamble,
    codes: said.map((code) => entry(code, code.description)),
    meanings: numbers.map((code) => entry(code, shortened(code.description))),
  };
}

/** What a code means, without what to do and without asides. */
function shortened(description: string): string {
  return description
    .replace(/;.*/s, '')
    .replace(/ ?\([^()]*\)/g, '')
    .replace(/\.$/, '');
}

function entry({ code }: ErrorCode, text: string): string {
  return `${literalKey(code)}: ${stringLiteral(text)}`;
}
