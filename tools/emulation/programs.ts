import { chmodSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ensurePackages } from '../setup/apt.ts';
import { run } from '../setup/command.ts';
import { cached, cacheFolder } from '../setup/folders.ts';
import { extract, type Recipe } from './extract.ts';

const cacheName = 'programs';

/**
 * Makes each program of a folder, $2, start with the loader and the libraries that it came with, which
 * will lie below $1.
 */
const settle = `cd "$2" && find usr/bin usr/libexec -type f -perm -100 | while read -r program; do
  if patchelf --print-interpreter "$program" > /dev/null 2>&1; then
    patchelf --set-interpreter "$1/usr/lib64/ld-linux-x86-64.so.2" \\
      --force-rpath --set-rpath "$1/usr/lib/x86_64-linux-gnu" "$program"
  fi
done`;

/**
 * Unpacks programs for this machine that need newer libraries than its own, so that they run on it as
 * they are: without a chroot, on its files, and by any user.
 *
 * @returns the folder that holds `usr/bin`.
 */
export async function unpackPrograms(recipe: Recipe): Promise<string> {
  await ensurePackages(['patchelf', 'mmdebstrap']);
  const root = await extract(recipe);
  const key = basename(root);
  return cached(cacheName, key, async (draft) => {
    await run(['cp', '--archive', `${root}/.`, draft]);
    await run(['sh', '-euc', settle, 'settle', join(cacheFolder(cacheName), key), draft]);
    chmodSync(draft, 0o755);
  });
}
