import { writeFile } from 'node:fs/promises';
import { irSchemaText } from './ir-schema.mjs';

await writeFile(new URL('../../spec/ir.schema.json', import.meta.url), await irSchemaText());
