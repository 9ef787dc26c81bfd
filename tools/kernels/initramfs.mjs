import {
  chmodSync,
  copyFileSync,
  cpSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../setup/cache.mjs';
import { run } from '../setup/command.mjs';

const init = join(dirname(fileURLToPath(import.meta.url)), 'init.sh');

/** Nothing runs these; each megabyte is memory of the guest. */
const forReaders = ['usr/share/doc', 'usr/share/man', 'usr/share/locale', 'var'];

/**
 * What a guest has before any test comes: a Node and busybox. Made once and kept.
 *
 * @param {string} root from nodeRoot.
 * @param {import('./kernels.mjs').KernelFiles} kernel
 * @returns {Promise<string>} an archive.
 */
export async function baseArchive(root, kernel) {
  const folder = cacheFolder('initramfs');
  const archive = join(folder, `${basename(root)}-${basename(kernel.folder)}.cpio`);
  if (existsSync(archive)) return archive;
  const scratch = mkdtempSync(join(folder, '.draft-'));
  try {
    const draft = join(scratch, 'archive');
    await pack(root, draft, forReaders);
    const added = join(scratch, 'added');
    mkdirSync(join(added, 'usr/bin'), { recursive: true });
    copyFileSync(kernel.busybox, join(added, 'usr/bin/busybox'));
    const addition = join(scratch, 'addition');
    await pack(added, addition);
    await concatenate([addition], draft, 'a');
    renameSync(draft, archive);
  } finally {
    rmSync(scratch, { recursive: true });
  }
  return archive;
}

/**
 * What a run adds for all its guests.
 *
 * @param {string} scratch a folder for it.
 * @param {string} tree from copyTree.
 * @param {Readonly<Record<string, string>>} tasks scripts by name; they run in the order of names.
 * @returns {Promise<string>} an archive.
 */
export async function overlayArchive(scratch, tree, tasks) {
  const folder = join(scratch, 'overlay');
  mkdirSync(join(folder, 'tasks'), { recursive: true });
  for (const [name, script] of Object.entries(tasks)) {
    writeFileSync(join(folder, 'tasks', name), script);
  }
  copyFileSync(init, join(folder, 'init'));
  chmodSync(join(folder, 'init'), 0o755);
  cpSync(tree, join(folder, 'repo'), { recursive: true, verbatimSymlinks: true });
  const archive = join(scratch, 'overlay.cpio');
  await pack(folder, archive);
  return archive;
}

/**
 * Puts archives one behind the other: the kernel unpacks them in that order.
 *
 * @param {readonly string[]} archives
 * @param {string} target
 * @param {'w' | 'a'} [flags] whether to write the target anew or go on at its end.
 */
export async function concatenate(archives, target, flags = 'w') {
  const out = createWriteStream(target, { flags });
  for (const archive of archives) await pipeline(createReadStream(archive), out, { end: false });
  await new Promise((resolve) => out.end(resolve));
}

/**
 * @param {string} folder
 * @param {string} archive
 * @param {readonly string[]} leaveOut paths in the folder.
 */
async function pack(folder, archive, leaveOut = []) {
  const pruned = leaveOut.map((path) => `-path ./${path} -prune -o`).join(' ');
  const script = `cd "$1" && find . -xdev ${pruned} -print0 | cpio --null --create --format=newc --quiet > "$2"`;
  await run(['bash', '-o', 'pipefail', '-c', script, 'pack', folder, archive]);
}
