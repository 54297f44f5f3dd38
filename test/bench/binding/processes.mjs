import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * What a program of this folder prints as JSON, in each of several processes: what an engine makes of a function differs
 * from one to the next.
 */
export async function inProcesses(count, file, ...args) {
  const env = { ...process.env };
  delete env.NODE_EXTRA_CA_CERTS;
  const path = fileURLToPath(new URL(file, import.meta.url));
  const found = [];
  for (let index = 0; index < count; index++) {
    // Functions are made fast at once rather than beside the work, for which a busy machine finds no time.
    const { stdout } = await run(process.execPath, ['--no-concurrent-recompilation', path, ...args], { env });
    found.push(JSON.parse(stdout));
  }
  return found;
}
