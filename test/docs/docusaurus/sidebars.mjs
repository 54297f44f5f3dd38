import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export default JSON.parse(readFileSync(join(process.env.DOCBIND_REFERENCE, 'sidebars/docusaurus.json'), 'utf8'));
