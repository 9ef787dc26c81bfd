// What a program may and may not write against the published declarations; compiled, never run.
import {
  type Descriptor,
  declareStruct,
  type loff_t,
  type RecordArray,
  type RecordView,
  struct,
} from '@linux-syscalls/types';
import { F_GETLK64, O_DIRECT, O_RDONLY, perArch } from '@linux-syscalls/types/asm/fcntl';
import { struct as ofStat, STATX_ALL } from '@linux-syscalls/types/linux/stat';

// A record is a value and a type of one name, at the root and in its header.
const st: struct.statx = struct.statx.alloc({ stx_mask: STATX_ALL, stx_atime: { tv_sec: 1 } });
const same: ofStat.statx = st;
const inode: bigint = st.stx_ino;
st.stx_ino = 5;
st.stx_ino = 5n;
const size: loff_t = ofStat.statx.from(same).stx_size;

// A record of another name is no such record, whatever its fields.
// @ts-expect-error
const wrong: struct.timespec = st;
// @ts-expect-error
struct.timespec.toObject(st);
// @ts-expect-error
st.stx_atime = struct.timespec.alloc();

// Fields have their types, and no others exist.
// @ts-expect-error
const mask: bigint = st.stx_mask;
// @ts-expect-error
st.byteLength;
// @ts-expect-error
struct.statx.alloc({ stx_none: 1 });
// @ts-expect-error
struct.statx.offsetOf('stx_none');
const offset: number = struct.statx.layout.riscv64.fields.stx_ino.offset;

// The sibling's integers are bigints, those of records within it, too.
const exact: bigint = struct.statx.bigint(st).stx_atime.tv_nsec;
const plain: number = struct.statx.toObject(st).stx_atime.tv_nsec;

// Pointers take views, addresses and null; other numbers don't.
struct.iovec.from({ iov_base: new Uint8Array(4), iov_len: 4 }).iov_base = null;
struct.iovec.from({ iov_base: st });
// @ts-expect-error
struct.iovec.from({ iov_len: new Uint8Array(4) });
const pieces = struct.iovec.array(2);
const address: number = pieces[0]!.iov_base;
const message = struct.msghdr.alloc({ msg_iov: pieces, msg_iovlen: 2 });
message.msg_iov = pieces;
// @ts-expect-error
message.msg_iov = [struct.iovec.alloc()];

// An array of records is one in memory: JavaScript's are none. Elements are set by any fields.
// @ts-expect-error
const array: RecordArray<struct.iovec> = [struct.iovec.alloc()];
pieces[0] = struct.iovec.alloc({ iov_len: 4 });
pieces.set(1, { iov_base: new Uint8Array(4), iov_len: 4n });
pieces.set(-1, pieces[0]);
// @ts-expect-error
pieces.set(1, { iov_lan: 4 });
// @ts-expect-error
pieces.set(1, st);
const made: RecordArray<struct.pollfd> = struct.pollfd.arrayFrom([{ fd: 3, events: 1 }, { fd: 4 }]);
struct.iovec.arrayFrom(new Set([{ iov_base: st }, pieces[0]]));
// @ts-expect-error
struct.pollfd.arrayFrom([{ fdd: 3 }]);
// Members of unions have the names that macros give them; objects have each member once.
const info = struct.siginfo.alloc({ si_pid: 3, si_value: { sival_ptr: st } });
const pid: number = info.si_pid;
info.si_addr = st;
// @ts-expect-error
struct.siginfo.toObject(info).si_pid;
const name: Uint8Array = struct.utsname.bytes(struct.utsname.alloc(), 'release');
// @ts-expect-error
struct.utsname.bytes(struct.utsname.alloc(), 'none');
const length: bigint = struct.msghdr.bigint(message).msg_iovlen;

// Bytes take text; only records that say their length are iterated.
struct.utsname.alloc({ release: '7.3' }).release = 'text';
for (const entry of struct.dirent64.iterate(new Uint8Array(64))) {
  struct.dirent64.string(entry, 'd_name');
}
// @ts-expect-error
struct.statx.iterate(new Uint8Array(64));

// Constants widen; those that some architecture lacks may be undefined.
let flags = O_RDONLY;
flags = O_DIRECT;
const arm: 65536 = perArch.O_DIRECT.arm;
const none: undefined = perArch.F_GETLK64.riscv64;
// @ts-expect-error
const lock: number = F_GETLK64;

// Programs declare their own.
interface sample extends RecordView<'struct sample', 'data'> {
  id: number;
  data: number;
}
const sample: Descriptor<sample> = declareStruct('sample', '__u32 id; void *data;');
sample.alloc({ id: 1n, data: null });
const only: Descriptor<sample, 'arm'> = declareStruct('only', '__u32 id;', { only: ['arm'] });
// @ts-expect-error
only.layout.x86;

export {
  address,
  arm,
  array,
  exact,
  flags,
  inode,
  length,
  lock,
  made,
  mask,
  name,
  none,
  offset,
  pid,
  plain,
  size,
  wrong,
};
