import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { createGenerator } from 'ts-json-schema-generator';

const PROJECT = fileURLToPath(new URL('../../tsconfig.build.json', import.meta.url));

/** The schemas in `spec/`: their files, and the types that they are made of. */
export const SCHEMAS = [
  {
    file: 'ir.schema.json',
    module: 'ir/types.ts',
    type: 'Ir',
    title: 'The model of docbind',
    about: 'What `docbind inspect --json` prints.',
  },
  {
    file: 'corrections.schema.json',
    module: 'corrections/correction.ts',
    type: 'CorrectionsFile',
    title: 'Corrections of a vendor page',
    about: 'What the option --corrections of docbind takes, as YAML.',
  },
  {
    file: 'accepted.schema.json',
    module: 'witness/accepted.ts',
    type: 'AcceptedFile',
    title: 'Accepted disagreements with a witness',
    about: 'What the option --accepted of docbind lint takes, as YAML.',
  },
];

/** The JSON Schema of a type, as its file holds it. */
export async function schemaText({ module, type, title, about }) {
  const generator = createGenerator({
    path: fileURLToPath(new URL(`../../generator/${module}`, import.meta.url)),
    tsconfig: PROJECT,
    type,
    // Members that the types do not have are slips.
    additionalProperties: false,
    // `tsc` checks the types; here it would only take time.
    skipTypeCheck: true,
  });
  const { $schema, ...schema } = generator.createSchema(type);
  const description = `${about} Generated from generator/${module} by \`npm run schema\`.`;
  return format(JSON.stringify({ $schema, title, description, ...schema }), { parser: 'json', printWidth: 120 });
}
