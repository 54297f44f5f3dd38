import { writeFile } from 'node:fs/promises';
import { SCHEMAS, schemaText } from './schemas.mjs';

for (const schema of SCHEMAS) {
  await writeFile(new URL(`../../spec/${schema.file}`, import.meta.url), await schemaText(schema));
}
