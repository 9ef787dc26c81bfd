import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDirectory } from './folders.ts';
import { pin } from './pin.ts';
import { run } from './run.ts';

/** The pinned kernel, unpacked. */
export interface KernelTrees {
  /** The UAPI headers, as a system has them below `/usr`. */
  readonly headers: string;
  /** The kernel's own sources, as far as facts are taken from them. */
  readonly source: string;
}

/** The part of the sources that is unpacked: the rest has no facts, and takes a gigabyte more. */
const selection: readonly string[] = [
  ...['Documentation', 'tools/[!i]*', 'samples', 'sound', 'drivers/gpu', 'drivers/net'].map(
    (directory) => `--exclude=linux-source-*/${directory}`,
  ),
  ...['--no-anchored', '*.c', '*.h', '*.S', '*.tbl', 'Kconfig'],
];

// The hash of the selection is part of the path, so that another selection is unpacked anew.
const selected = createHash('sha256').update(selection.join('\n')).digest('hex').slice(0, 12);

const headers = join(cacheDirectory, 'unpacked', `headers-${pin.headers.version}`);
const source = join(cacheDirectory, 'unpacked', `source-${pin.source.version}-${selected}`);

export const kernelTrees: KernelTrees = { headers: join(headers, 'usr'), source };

export async function unpackHeaders(archive: string): Promise<void> {
  await unpackOnce(headers, (target) => run('dpkg-deb', ['--extract', archive, target]));
}

export async function unpackSource(archive: string): Promise<void> {
  await unpackOnce(source, (target) =>
    run('sh', [
      '-c',
      'dpkg-deb --fsys-tarfile "$1" | tar -xO --wildcards "*.tar.xz" | { shift; tar -xJ "$@"; }',
      'sh',
      archive,
      `--directory=${target}`,
      '--strip-components=1',
      '--wildcards',
      '--no-wildcards-match-slash',
      '--anchored',
      ...selection,
    ]),
  );
}

/** Unpacks beside the target and renames, so that an interrupted run leaves nothing half done. */
async function unpackOnce(target: string, unpack: (target: string) => Promise<unknown>) {
  if (existsSync(target)) return;
  const partial = `${target}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  await unpack(partial);
  renameSync(partial, target);
}
