import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { createGenerator } from 'ts-json-schema-generator';

const TYPES = fileURLToPath(new URL('../../generator/ir/types.ts', import.meta.url));
const PROJECT = fileURLToPath(new URL('../../tsconfig.build.json', import.meta.url));

/** The JSON Schema of the model, as `spec/ir.schema.json` holds it. */
export async function irSchemaText() {
  const generator = createGenerator({
    path: TYPES,
    tsconfig: PROJECT,
    type: 'Ir',
    // Members that the types do not have are slips.
    additionalProperties: false,
    // `tsc` checks the types; here it would only take time.
    skipTypeCheck: true,
  });
  const { $schema, ...schema } = generator.createSchema('Ir');
  const titled = {
    $schema,
    title: 'The model of docbind',
    description: 'What `docbind inspect --json` prints. Generated from generator/ir/types.ts by `npm run schema`.',
    ...schema,
  };
  return format(JSON.stringify(titled), { parser: 'json', printWidth: 120 });
}
