import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder that outlives the working tree; made if it isn't there.
 *
 * @param {string} name what is kept there.
 */
export function cacheFolder(name) {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(base, 'linux-syscalls', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}
