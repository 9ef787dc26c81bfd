import { homedir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';

/** Downloads and what is unpacked from them; all of it can be made again. */
export const cacheDirectory: string = join(
  env.XDG_CACHE_HOME || join(homedir(), '.cache'),
  'linux-syscalls',
);
