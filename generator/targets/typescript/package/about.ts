import { cleanLine, cleanText } from '../../../render/clean-text.js';
import { isPlainKey } from '../../../render/identifiers.js';
import type { Binding } from '../binding.js';
import type { PackageAbout } from './parts.js';

/** What the model says about the package. */
export function aboutPackage(binding: Binding): PackageAbout {
  const { client, creator, init } = binding.names;
  const title = cleanLine(binding.ir.title);
  const handlers = binding.names.listeners.flatMap((listener) => listener.handlers);
  const event = handlers.find(isPlainKey) ?? '';
  return { client, creator, init, title, event, preamble: binding.preamble, example: exampleOf(binding) };
}

/** The first example that calls nothing but the client. */
function exampleOf({ ir, names }: Binding): PackageAbout['example'] {
  const examples = ir.methods.flatMap((method) => method.examples);
  const found = examples.find(
    ({ calls }) => calls.length > 0 && calls.every(({ receiver }) => receiver === names.client),
  );
  if (!found) return null;
  const words = new Set(found.code.match(/[\p{ID_Continue}$]+/gu));
  const exported = [...names.enums, ...names.listeners.map(({ type }) => type)];
  return { code: cleanText(found.code), uses: exported.filter((name) => words.has(name)) };
}
