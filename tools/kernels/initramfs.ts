import {
  chmodSync,
  copyFileSync,
  cpSync,
  createReadStream,
  createWriteStream,
  mkdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { run } from '../setup/command.ts';
import { cached } from '../setup/folders.ts';
import type { KernelFiles } from './kernels.ts';

const init = join(import.meta.dirname, 'init.sh');
const archiveName = 'base.cpio';

/** Nothing runs these; each megabyte is memory of the guest. */
const forReaders = ['usr/share/doc', 'usr/share/man', 'usr/share/locale', 'var'];

/**
 * What a guest has before any test comes: a Node and busybox. Made once and kept.
 *
 * @param root from nodeRoot.
 * @returns an archive.
 */
export async function baseArchive(root: string, kernel: KernelFiles): Promise<string> {
  const key = `${basename(root)}-${basename(kernel.folder)}`;
  const folder = await cached('initramfs', key, async (draft) => {
    const added = join(draft, 'added');
    mkdirSync(join(added, 'usr/bin'), { recursive: true });
    copyFileSync(kernel.busybox, join(added, 'usr/bin/busybox'));
    const addition = join(draft, 'addition');
    await pack(added, addition);
    await pack(root, join(draft, archiveName), forReaders);
    await concatenate([addition], join(draft, archiveName), 'a');
    for (const done of [added, addition]) rmSync(done, { recursive: true });
  });
  return join(folder, archiveName);
}

/**
 * What a run adds for all its guests.
 *
 * @param scratch a folder for it.
 * @param tree from copyTree.
 * @returns an archive.
 */
export async function overlayArchive(scratch: string, tree: string): Promise<string> {
  const folder = join(scratch, 'overlay');
  mkdirSync(folder);
  copyFileSync(init, join(folder, 'init'));
  chmodSync(join(folder, 'init'), 0o755);
  cpSync(tree, join(folder, 'repo'), { recursive: true, verbatimSymlinks: true });
  const archive = join(scratch, 'overlay.cpio');
  await pack(folder, archive);
  return archive;
}

/**
 * What one guest is to run.
 *
 * @param folder for it, which is not there yet.
 * @param tasks scripts by name; they run in the order of names.
 * @returns an archive.
 */
export async function tasksArchive(
  folder: string,
  tasks: Readonly<Record<string, string>>,
): Promise<string> {
  mkdirSync(join(folder, 'tasks'), { recursive: true });
  for (const [name, script] of Object.entries(tasks)) {
    writeFileSync(join(folder, 'tasks', name), script);
  }
  const archive = `${folder}.tasks.cpio`;
  await pack(folder, archive);
  return archive;
}

/**
 * Puts archives one behind the other: the kernel unpacks them in that order.
 *
 * @param flags whether to write the target anew or go on at its end.
 */
export async function concatenate(
  archives: readonly string[],
  target: string,
  flags: 'w' | 'a' = 'w',
) {
  const out = createWriteStream(target, { flags });
  for (const archive of archives) await pipeline(createReadStream(archive), out, { end: false });
  await new Promise((resolve) => out.end(resolve));
}

/** @param leaveOut paths in the folder. */
async function pack(
  folder: string,
  archive: string,
  leaveOut: readonly string[] = [],
): Promise<void> {
  const pruned = leaveOut.map((path) => `-path ./${path} -prune -o`).join(' ');
  const script = `cd "$1" && find . -xdev ${pruned} -print0 | cpio --null --create --format=newc --quiet > "$2"`;
  await run(['bash', '-o', 'pipefail', '-c', script, 'pack', folder, archive]);
}
