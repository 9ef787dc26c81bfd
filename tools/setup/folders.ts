import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import envPaths from 'env-paths';

/**
 * A folder that outlives the working tree; made if it isn't there.
 *
 * @param name what is kept there.
 */
export function cacheFolder(name: string): string {
  const folder = join(envPaths('linux-syscalls', { suffix: '' }).cache, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

const underWay = new Map<string, Promise<string>>();

/**
 * Fills a folder of the cache, unless it is there. It is filled beside its place and then renamed, so that
 * an interrupted run leaves nothing half done; a run that was quicker wins.
 *
 * @param name what is kept there, such as `roots`.
 * @returns its path.
 */
export function cached(
  name: string,
  key: string,
  fill: (draft: string) => Promise<void>,
): Promise<string> {
  const folder = join(cacheFolder(name), key);
  const filled = underWay.get(folder) ?? provide(folder, fill);
  underWay.set(folder, filled);
  return filled;
}

async function provide(folder: string, fill: (draft: string) => Promise<void>): Promise<string> {
  if (existsSync(folder)) return folder;
  const draft = mkdtempSync(join(dirname(folder), '.draft-'));
  try {
    await fill(draft);
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}
