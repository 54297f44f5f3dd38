import type { Finding } from '../diagnostics/finding.js';
import { findingAt } from '../diagnostics/make.js';
import type { Document } from '../document/document.js';
import { typeText } from '../ir/type-text.js';
import type { ExampleCall, ExampleValue, Ir, Method, Type } from '../ir/types.js';

/** Examples that call another method than the one they stand with, or that pass what it does not take. */
export function checkExampleCalls(document: Document, ir: Ir): readonly Finding[] {
  const names = new Set(ir.methods.map((method) => method.name.value));
  return ir.methods.flatMap((method) => {
    const calls = method.examples.flatMap((example) => example.calls);
    const own = calls.filter((call) => call.method === method.name.value);
    const findings: Finding[] = [];
    for (const call of calls) {
      if (names.has(call.method)) continue;
      const message = `The example calls \`${call.method}\`, which the page does not describe.`;
      findings.push(findingAt(document, 'example-calls-unknown', call.spans[0], message, { about: method.id }));
    }
    if (calls.length > 0 && own.length === 0 && calls.some((call) => names.has(call.method))) {
      const message = `The example of \`${method.name.value}\` calls \`${calls[0]?.method ?? ''}\` instead.`;
      findings.push(findingAt(document, 'example-calls-other', calls[0]?.spans[0], message, { about: method.id }));
    }
    return [...findings, ...own.flatMap((call) => checkArgument(document, method, call))];
  });
}

function checkArgument(document: Document, method: Method, call: ExampleCall): readonly Finding[] {
  const findings: Finding[] = [];
  const range = call.spans[0];
  const about = method.id;
  const passed = call.argument?.entries ?? [];
  for (const { key, value, spans } of passed) {
    const param = method.params.find((candidate) => candidate.name === key);
    if (!param) {
      const message = `The example passes \`${key}\`, which \`${method.name.value}\` does not take.`;
      findings.push(findingAt(document, 'example-unknown-param', spans[0] ?? range, message, { about }));
    } else if (param.type.from.kind === 'documented' && contradicts(value, param.type.value)) {
      const message = `The example passes \`${key}\` as another type than \`${typeText(param.type.value)}\`.`;
      findings.push(findingAt(document, 'example-type', spans[0] ?? range, message, { about: param.id }));
    }
  }
  if (!call.argument) return findings;
  for (const param of method.params) {
    if (param.required.value !== 'yes' || passed.some((entry) => entry.key === param.name)) continue;
    const message = `The example leaves out \`${param.name}\`, which is required.`;
    findings.push(findingAt(document, 'example-missing-param', range, message, { about: param.id }));
  }
  return findings;
}

/** Whether a literal can be no value of a type. An empty string stands for any value that is left to the reader. */
function contradicts(value: ExampleValue, type: Type): boolean {
  if (value.kind === 'array') return type.kind === 'primitive' || type.kind === 'enum';
  if (value.kind === 'object') return type.kind === 'primitive' || type.kind === 'enum' || type.kind === 'array';
  if (value.kind !== 'literal' || value.value === null || type.kind !== 'primitive') return false;
  const wanted = type.name === 'string' || type.name === 'boolean' || type.name === 'function' ? type.name : 'number';
  return typeof value.value !== wanted;
}
