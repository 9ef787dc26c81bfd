import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { run } from '../setup/command.ts';

const require = createRequire(import.meta.url);
const headers: { include_dir: string } = require('node-api-headers');

const asked = 'napi_create_external_arraybuffer';

/** As long as the other name: it takes its place in the file. */
const answered = 'deny_create_external_arraybuffer';

/**
 * Makes of this machine's Node a host that refuses external buffers, as Electron does. The program's own
 * functions come before those of any other library, so the stub asks for one of another name: nothing
 * else of it is changed.
 *
 * @param folder for what is made.
 * @param stub that is installed.
 * @returns what goes before a command.
 */
export async function refusingHost(folder: string, stub: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const bytes = readFileSync(stub);
  const at = bytes.indexOf(`${asked}\0`);
  if (at < 0) throw new Error(`${stub} does not ask for ${asked}`);
  bytes.write(answered, at, 'latin1');
  const copy = join(folder, 'stub.node');
  writeFileSync(copy, bytes);
  const source = join(import.meta.dirname, 'refusing.c');
  const host = join(folder, 'refusing.so');
  await run(['gcc', '-shared', '-fPIC', '-I', headers.include_dir, '-o', host, source]);
  return ['env', `LD_PRELOAD=${host}`, `LINUX_SYSCALLS_NATIVE=${copy}`];
}
