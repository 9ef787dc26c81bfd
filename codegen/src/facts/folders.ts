import { homedir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';

/** Where the extracted facts are committed. */
export const factsDirectory: string = fileURLToPath(new URL('../../facts', import.meta.url));

/** Downloads and what is unpacked from them; all of it can be made again. */
export const cacheDirectory: string = join(
  env.XDG_CACHE_HOME || join(homedir(), '.cache'),
  'linux-syscalls',
);
