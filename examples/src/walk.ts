/**
 * walk: adds up what the files below a folder take on the disk, as `du -s` does, in two ways: with
 * `node:fs`, and with getdents64 and statx.
 *
 *     node examples/dist/walk.js /usr/share
 */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  AT_FDCWD,
  AT_SYMLINK_NOFOLLOW,
  close,
  DT_DIR,
  getdents64,
  O_CLOEXEC,
  O_DIRECTORY,
  O_NOFOLLOW,
  O_RDONLY,
  openat,
  STATX_BLOCKS,
  STATX_INO,
  STATX_NLINK,
  statx,
  struct,
} from 'linux-syscalls';

function time(name: string, root: string, way: (root: string) => number): void {
  const start = performance.now();
  const kilobytes = way(root);
  console.log(`${name}: ${kilobytes} KB in ${(performance.now() - start).toFixed(0)} ms`);
}

function withNode(root: string): number {
  const sum = new Sum();
  const top = lstatSync(root);
  sum.add(top.blocks, top.ino, 1);
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      const { blocks, ino, nlink } = lstatSync(path);
      sum.add(blocks, ino, entry.isDirectory() ? 1 : nlink);
      if (entry.isDirectory()) folders.push(path);
    }
  }
  return sum.kilobytes;
}

function withCalls(root: string): number {
  const sum = new Sum();
  const wanted = STATX_BLOCKS | STATX_INO | STATX_NLINK; // each is a reason for the kernel to look
  const st = struct.statx.alloc();
  const names = new Uint8Array(32768);
  statx(AT_FDCWD, root, AT_SYMLINK_NOFOLLOW, wanted, st);
  sum.add(st.stx_blocks, st.stx_ino, 1);
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const fd = openat(AT_FDCWD, folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    for (let length = getdents64(fd, names); length > 0; length = getdents64(fd, names)) {
      for (const entry of struct.linux_dirent64.iterate(names, length)) {
        const name = struct.linux_dirent64.string(entry, 'd_name');
        if (name === '.' || name === '..') continue;
        // Relative to the folder: the kernel looks up one name, and not a whole path.
        statx(fd, name, AT_SYMLINK_NOFOLLOW, wanted, st);
        const isFolder = entry.d_type === DT_DIR;
        sum.add(st.stx_blocks, st.stx_ino, isFolder ? 1 : st.stx_nlink);
        if (isFolder) folders.push(join(folder, name));
      }
    }
    close(fd);
  }
  return sum.kilobytes;
}

/** Adds up blocks of 512 bytes; a file with several names counts once. */
class Sum {
  #blocks = 0;
  readonly #seen: Set<number> = new Set();

  add(blocks: number | bigint, inode: number | bigint, links: number): void {
    if (links > 1) {
      if (this.#seen.has(Number(inode))) return;
      this.#seen.add(Number(inode));
    }
    this.#blocks += Number(blocks);
  }

  get kilobytes(): number {
    return this.#blocks / 2;
  }
}

const [root = '.'] = process.argv.slice(2);
time('node:fs', root, withNode);
time('linux-syscalls', root, withCalls);
