/**
 * sparse-copy: copies what a file holds, and leaves its holes holes: a disk image of 3 GB in which
 * 8 KB are written is 8 KB of work. The data stay in the kernel; file systems that can share blocks
 * copy none at all.
 *
 *     truncate -s 3G disk.img && echo hello >> disk.img
 *     node examples/dist/sparse-copy.js disk.img copy.img
 */
import {
  close,
  copy_file_range,
  ftruncate,
  lseek,
  O_CLOEXEC,
  O_CREAT,
  O_RDONLY,
  O_TRUNC,
  O_WRONLY,
  open,
  SEEK_DATA,
  SEEK_END,
  SEEK_HOLE,
  SEEK_SET,
  SyscallError,
  sendfile,
} from 'linux-syscalls';
import { usage } from './lib/command.ts';

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) usage('sparse-copy.js ‹from› ‹to›');

const source = open(from, O_RDONLY | O_CLOEXEC);
const target = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644);
const size = lseek(source, 0, SEEK_END);
ftruncate(target, size); // makes all of it a hole

let copied = 0;
for (let start = dataFrom(0); start < size; ) {
  const end = lseek(source, start, SEEK_HOLE);
  copied += copy(start, end);
  start = dataFrom(end);
}
close(source);
close(target);
console.log(`${size} bytes, of which ${copied} were copied`);

/** Where the next data begin, at or behind an offset; the file's size if there are none. */
function dataFrom(offset: number): number {
  try {
    return lseek(source, offset, SEEK_DATA);
  } catch (error) {
    if (error instanceof SyscallError && error.code === 'ENXIO') return size;
    throw error;
  }
}

/** Copies a range to where it was; @returns its length. */
function copy(start: number, end: number): number {
  const [position, same] = [BigInt64Array.of(BigInt(start)), BigInt64Array.of(BigInt(start))];
  try {
    // One call may copy less than it is asked for. It moves both positions on.
    while (position[0]! < end) {
      if (copy_file_range(source, position, target, same, end - Number(position[0]), 0) === 0)
        break;
    }
  } catch (error) {
    // Two file systems, or one that can't: sendfile goes through the page cache instead.
    const elsewhere = ['EXDEV', 'EINVAL', 'EOPNOTSUPP'];
    if (!(error instanceof SyscallError) || !elsewhere.includes(error.code)) throw error;
    lseek(target, Number(position[0]), SEEK_SET);
    while (position[0]! < end) {
      if (sendfile(target, source, position, end - Number(position[0])) === 0) break;
    }
  }
  return Number(position[0]) - start;
}
