import { inlineFields, typeText } from '../../ir/type-text.js';
import type { Field, Ir } from '../../ir/types.js';
import type { Console } from '../console.js';
import type { ExitCode } from '../exit-codes.js';
import { type InputOptions, readInput, reportOthers } from '../read-input.js';

export interface InspectOptions extends InputOptions {
  readonly json?: boolean;
}

/** Prints the model: for people, or as JSON with `json`. */
export async function inspect(path: string, options: InspectOptions, console: Console): Promise<ExitCode> {
  const page = await readInput(path, options);
  const { ir } = page;
  console.out(options.json ? JSON.stringify(ir, null, 2) : outline(ir));
  return reportOthers(page, console);
}

function outline(ir: Ir): string {
  const lines: string[] = [ir.title === '' ? 'Reference' : ir.title, ''];
  for (const module of ir.modules) {
    const methods = ir.methods.filter((method) => method.module.value === module.name.value);
    lines.push(`module ${module.name.value} (${methods.length} methods)`);
    for (const method of methods) {
      const marks = [
        ...(method.since ? [`since ${method.since.value}`] : []),
        ...(method.deprecated ? ['deprecated'] : []),
        ...(method.edition ? [`${method.edition.value} edition`] : []),
      ];
      const params = method.params.map(paramText).join(', ');
      const tail = marks.length === 0 ? '' : `  [${marks.join(', ')}]`;
      lines.push(`  ${method.name.value}(${params}): ${typeText(method.result.type.value)}${tail}`);
      lines.push(...fieldLines(inlineFields(method.result.type.value), '      '));
    }
    lines.push('');
  }
  for (const part of ir.enums) {
    lines.push(`enum ${part.name.value}`);
    for (const member of part.members) lines.push(`  ${member.name} = ${JSON.stringify(member.value.value)}`);
  }
  lines.push('');
  for (const part of ir.classes) lines.push(`class ${part.name.value}`, ...fieldLines(part.fields, '  '));
  lines.push('');
  for (const listener of ir.listeners) {
    lines.push(`listener ${listener.name.value} (${listener.section?.value ?? 'no section'})`);
    for (const event of listener.events) {
      lines.push(`  ${event.name.value}(${typeText(event.payload.type.value)})`);
      lines.push(...fieldLines(inlineFields(event.payload.type.value), '      '));
    }
  }
  return lines.join('\n');
}

function paramText(param: Field): string {
  const optional = param.required.value === 'no' ? '?' : '';
  const fallback = param.default ? ` = ${JSON.stringify(param.default.value)}` : '';
  return `${param.name}${optional}: ${typeText(param.type.value)}${fallback}`;
}

function fieldLines(fields: readonly Field[], indent: string): readonly string[] {
  return fields.flatMap((field) => {
    const inferred = field.type.from.kind === 'inferred' ? `  (inferred: ${field.type.from.rule})` : '';
    const line = `${indent}${field.name}: ${typeText(field.type.value)}${inferred}`;
    return [line, ...fieldLines(inlineFields(field.type.value), `${indent}  `)];
  });
}
