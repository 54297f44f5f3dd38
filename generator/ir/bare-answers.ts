import type { Ir } from './types.js';

/** The names of the methods that resolve with what the native module answers, and nothing around it. */
export function bareAnswers(ir: Ir): ReadonlySet<string> {
  const told = ir.methods.filter(({ answer }) => answer?.value === 'bare').map(({ name }) => name.value);
  const ofListeners = ir.listeners.flatMap(({ add, remove }) => [add, remove]).flatMap((fact) => fact?.value ?? []);
  return new Set([...told, ...ofListeners]);
}
