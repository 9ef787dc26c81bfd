/**
 * atomic-write: puts its input into a file, of which others see either the old content or the new,
 * never half of it, after a power failure either. Until the end the file has no name: a process that
 * is killed leaves nothing to clean up.
 *
 *     date | node examples/dist/atomic-write.js /tmp/state
 */
import { basename, dirname, join } from 'node:path';
import {
  AT_FDCWD,
  AT_SYMLINK_FOLLOW,
  close,
  fsync,
  linkat,
  O_CLOEXEC,
  O_DIRECTORY,
  O_RDONLY,
  O_TMPFILE,
  O_WRONLY,
  open,
  openat,
  read,
  renameat,
  write,
} from 'linux-syscalls';
import { usage } from './lib/command.ts';
import { needs } from './lib/needs.ts';

const [path] = process.argv.slice(2);
if (path === undefined) usage('atomic-write.js ‹file› < ‹new content›');

// Names below are looked up in this folder, whoever renames it meanwhile.
const folder = open(dirname(path), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
const file = needs('a file system with O_TMPFILE, as ext4, xfs, btrfs and tmpfs are', () =>
  openat(folder, '.', O_TMPFILE | O_WRONLY | O_CLOEXEC, 0o644),
);

const buffer = new Uint8Array(65536);
for (let length = read(0, buffer); length > 0; length = read(0, buffer)) {
  for (let done = 0; done < length; ) done += write(file, buffer.subarray(done, length));
}
fsync(file); // The content reaches the disk before its name does.

// A link can't replace a file, and a rename can.
const draft = `.${basename(path)}.${process.pid}`;
linkat(AT_FDCWD, join('/proc/self/fd', String(file)), folder, draft, AT_SYMLINK_FOLLOW);
renameat(folder, draft, folder, basename(path));
fsync(folder); // And this is when the name does.
close(file);
close(folder);
