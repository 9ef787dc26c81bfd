import {
  adapted,
  address,
  byQuirk,
  call,
  direct,
  fd,
  flags,
  measuredOut,
  scalar,
  units,
  wherePresent,
} from '../language.ts';

export const mmap = call({
  does: 'maps a file or fresh memory into this process',
  arguments: [
    address(
      'addr',
      'where, as a hint or, with `MAP_FIXED`, as an order; `null` lets the kernel choose',
    ),
    scalar('length', 'how many bytes; rounded up to whole pages', { type: 'size_t' }),
    flags('prot', '`PROT_READ`, `PROT_WRITE`, `PROT_EXEC`, or `PROT_NONE`', { family: 'PROT_' }),
    flags('flags', '`MAP_SHARED`, `MAP_PRIVATE` or `MAP_SHARED_VALIDATE`, or-ed with others', {
      family: 'MAP_',
    }),
    fd('fd', 'the file; −1 with `MAP_ANONYMOUS`'),
    scalar('offset', 'where in the file, in bytes; a multiple of the page size', {
      type: 'loff_t',
    }),
  ],
  result: {
    kind: 'address',
    doc: 'the address; `viewMemory` of `linux-syscalls/raw` makes it an ArrayBuffer',
  },
  routes: byQuirk('mmapArguments', {
    registers: direct(['mmap2', 'mmap'], 'addr', 'length', 'prot', 'flags', 'fd', units('offset')),
    memory: adapted(
      'mmapThroughMemory',
      ['mmap'],
      'addr',
      'length',
      'prot',
      'flags',
      'fd',
      'offset',
    ),
  }),
  notes: [
    'Pages have 4, 16 or 64 KiB: ask `/proc/self/auxv` (AT_PAGESZ) or use multiples of 65536.',
    'x86 and arm have `mmap2`, which counts in units of 4096 bytes: an offset between them is EINVAL, as the kernel answers elsewhere, and one that 44 bits can’t hold EOVERFLOW.',
    'The kernel of s390x takes one pointer, to these arguments: there no result of a batch’s earlier calls can be among them.',
    'A mapping made with `MAP_FIXED` replaces what is there, JavaScript’s heap included.',
  ],
  errors: {
    EACCES: 'the descriptor is not open for what `prot` and `flags` ask',
    EINVAL: '`length` is 0, or `offset` is no multiple of the page size',
    ENODEV: 'this kind of file can’t be mapped',
    ENOMEM: 'no room, or too many mappings',
  },
  see: ['man 2 mmap', '<linux/mman.h>'],
});

export const munmap = call({
  does: 'removes mappings',
  arguments: [
    address('addr', 'where, a multiple of the page size'),
    scalar('length', 'how many bytes; every page that it touches goes', { type: 'size_t' }),
  ],
  result: { kind: 'zero', doc: '0, also where nothing was mapped' },
  routes: direct('munmap', 'addr', 'length'),
  notes: [
    'An ArrayBuffer over the pages stays and crashes the process at the next access: drop it first.',
  ],
  errors: { EINVAL: '`addr` is no multiple of the page size, or `length` is 0' },
  see: ['man 2 munmap'],
});

const addr = address('addr', 'where, a multiple of the page size');
const pages = scalar('length', 'how many bytes; every page that they touch counts', {
  type: 'size_t',
});
const zero = { kind: 'zero', doc: '0' } as const;
const prot = flags('prot', '`PROT_READ`, `PROT_WRITE`, `PROT_EXEC` or-ed, or `PROT_NONE`', {
  family: 'PROT_',
});
const own =
  'Memory that JavaScript still sees must stay readable and writable: an access that the pages refuse ends the process.';
const rangeErrors = {
  EINVAL: '`addr` is no multiple of the page size, or an unknown flag',
  ENOMEM: 'a part of the range is not mapped',
};
const lockErrors = {
  ...rangeErrors,
  ENOMEM: 'a part of the range is not mapped, or more is locked than `RLIMIT_MEMLOCK` allows',
  EPERM: 'nothing may be locked: the limit is 0',
};

export const mprotect = call({
  does: 'changes what may be done with pages',
  arguments: [addr, pages, prot],
  result: zero,
  routes: direct('mprotect', 'addr', 'length', 'prot'),
  notes: [own],
  errors: { ...rangeErrors, EACCES: 'the file was not opened for that, or a policy forbids it' },
  see: ['man 2 mprotect'],
});

export const madvise = call({
  does: 'tells the kernel how pages will be used, or asks it to do something with them',
  arguments: [
    addr,
    pages,
    flags('advice', '`MADV_DONTNEED`, `MADV_HUGEPAGE` …', { family: 'MADV_' }),
  ],
  result: zero,
  routes: direct('madvise', 'addr', 'length', 'advice'),
  notes: [
    '`MADV_DONTNEED`, `MADV_FREE` and `MADV_REMOVE` lose the content; `MADV_GUARD_INSTALL` and `MADV_HWPOISON` make the next access end the process.',
  ],
  errors: { ...rangeErrors, EINVAL: '`addr` is unaligned, or this kernel lacks the advice' },
  uring: {
    operation: 'IORING_OP_MADVISE',
    use: 'thread',
    sqe: { addr: 'addr', len: 'length', fadvise_advice: 'advice' },
  },
  see: ['man 2 madvise'],
});

export const mremap = call({
  does: 'changes the length or the place of a mapping',
  arguments: [
    address('old_address', 'the mapping, a multiple of the page size'),
    scalar('old_size', 'how many bytes of it', { type: 'size_t' }),
    scalar('new_size', 'how many there will be', { type: 'size_t' }),
    flags('flags', '`MREMAP_MAYMOVE`, `MREMAP_FIXED`, `MREMAP_DONTUNMAP` or 0', {
      family: 'MREMAP_',
    }),
    address('new_address', 'where to with `MREMAP_FIXED`; else `null`'),
  ],
  result: { kind: 'address', doc: 'the address, which is another where the mapping moved' },
  routes: direct('mremap', 'old_address', 'old_size', 'new_size', 'flags', 'new_address'),
  notes: [
    'An ArrayBuffer over what moved or was cut off crashes the process at the next access: drop it first.',
    'With `MREMAP_FIXED` what was mapped at `new_address` is gone, JavaScript’s heap included.',
  ],
  errors: {
    EFAULT: 'the range is not one mapping',
    EINVAL: 'an unaligned address, an unknown flag, or a new size of 0',
    ENOMEM: 'no room to grow, and it may not move',
  },
  see: ['man 2 mremap'],
});

export const msync = call({
  does: 'writes changes made through a shared mapping to its file',
  arguments: [
    addr,
    pages,
    flags('flags', '`MS_SYNC` to wait for it, or `MS_ASYNC`; or-ed with `MS_INVALIDATE`', {
      family: 'msync',
    }),
  ],
  result: zero,
  routes: direct('msync', 'addr', 'length', 'flags'),
  errors: { ...rangeErrors, EBUSY: '`MS_INVALIDATE` and a page is locked' },
  see: ['man 2 msync'],
});

export const mlock = call({
  does: 'keeps pages in memory, all of them at once',
  arguments: [addr, pages],
  result: zero,
  routes: direct('mlock', 'addr', 'length'),
  errors: lockErrors,
  see: ['man 2 mlock'],
});

export const mlock2 = call({
  does: 'keeps pages in memory, at once or as they are used',
  arguments: [
    addr,
    pages,
    flags('flags', '`MLOCK_ONFAULT` or 0', { family: 'MLOCK_', default: 0 }),
  ],
  result: zero,
  routes: direct('mlock2', 'addr', 'length', 'flags'),
  errors: lockErrors,
  since: '4.4',
  see: ['man 2 mlock2'],
});

export const munlock = call({
  does: 'lets pages leave memory again',
  arguments: [addr, pages],
  result: zero,
  routes: direct('munlock', 'addr', 'length'),
  errors: rangeErrors,
  see: ['man 2 munlock'],
});

export const mlockall = call({
  does: 'keeps all pages of this process in memory',
  arguments: [
    flags('flags', '`MCL_CURRENT`, `MCL_FUTURE` or both, or-ed with `MCL_ONFAULT`', {
      family: 'MCL_',
    }),
  ],
  result: zero,
  routes: direct('mlockall', 'flags'),
  notes: [
    'V8 reserves far more than it uses: without `MCL_ONFAULT` this may take gigabytes, and with `MCL_FUTURE` mappings beyond the limit fail, V8’s own among them.',
  ],
  errors: { EINVAL: 'no flag, or an unknown one', ENOMEM: 'more than `RLIMIT_MEMLOCK` allows' },
  see: ['man 2 mlockall'],
});

export const munlockall = call({
  does: 'lets all pages of this process leave memory again',
  arguments: [],
  result: zero,
  routes: direct('munlockall'),
  see: ['man 2 munlockall'],
});

export const mincore = call({
  does: 'tells which pages are in memory',
  arguments: [
    addr,
    scalar('length', 'how many bytes', { type: 'size_t' }),
    // 4096 is the smallest page size; with larger pages the kernel writes fewer bytes.
    measuredOut(
      'vec',
      'receives a byte for each page, bit 0 is set where it is there; holds one for every 4096 bytes of `length`, whatever the page size',
      { by: 'length', measure: { bytes: 1, each: 4096 } },
    ),
  ],
  result: zero,
  routes: direct('mincore', 'addr', 'length', 'vec'),
  errors: rangeErrors,
  see: ['man 2 mincore'],
});

export const brk = call({
  does: 'moves the end of the data segment, or tells where it is',
  arguments: [address('addr', 'the new end; `null`, or any that is refused, only asks')],
  result: { kind: 'address', doc: 'where the end is now; never an error' },
  routes: direct('brk', 'addr'),
  notes: [
    'Not libc’s function, which returns 0 or −1: a refused move shows in the result being another address than asked for.',
    'The segment is malloc’s: moving its end takes memory away from all native code of the process, Node’s included.',
  ],
  of: 'process',
  see: ['man 2 brk'],
});

export const remap_file_pages = call({
  does: 'maps other pages of the file into a part of a shared mapping',
  arguments: [
    addr,
    scalar('size', 'how many bytes', { type: 'size_t' }),
    flags('prot', '0', { family: 'PROT_', default: 0 }),
    scalar('pgoff', 'where in the file, in pages of this machine’s size', { type: 'ulong' }),
    flags('flags', '`MAP_NONBLOCK` or 0', { family: 'MAP_', default: 0 }),
  ],
  result: zero,
  routes: direct('remap_file_pages', 'addr', 'size', 'prot', 'pgoff', 'flags'),
  notes: ['Kept for old programs: the kernel makes a mapping of its own of it, as `mmap` does.'],
  errors: { EINVAL: 'the range is not of one shared mapping, or `prot` is not 0' },
  see: ['man 2 remap_file_pages'],
});

export const memfd_secret = call({
  does: 'makes a file in memory that not even the kernel can see',
  arguments: [flags('flags', '`O_CLOEXEC` or 0', { family: 'O_', default: 0 })],
  result: { kind: 'fd', doc: 'a new descriptor; the caller closes it' },
  routes: wherePresent('memfd_secret', 'flags'),
  notes: [
    'It can be sized and mapped, not read or written. Many kernels have it switched off: ENOSYS.',
  ],
  errors: { ENOSYS: 'not built in, or switched off (`secretmem.enable`)' },
  since: '5.14',
  see: ['man 2 memfd_secret'],
});

export const mseal = call({
  does: 'forbids any further change to mappings, until the process ends',
  arguments: [addr, pages, scalar('flags', '0', { type: 'ulong', default: 0 })],
  result: zero,
  routes: direct('mseal', 'addr', 'length', 'flags'),
  notes: [
    'It can’t be undone: what is sealed can’t be unmapped, moved, shrunk or protected otherwise.',
    'Kernels of x86 and arm that are 32-bit themselves answer ENOSYS.',
  ],
  errors: { ...rangeErrors, EPERM: 'a part of the range is sealed in a way that forbids this' },
  since: '6.10',
  see: ['man 2 mseal'],
});

const keySupport =
  'Only x86_64 and aarch64 kernels have keys, and only on processors that have them; others answer ENOSYS, ENOSPC or EINVAL.';

export const pkey_alloc = call({
  does: 'takes a protection key',
  arguments: [
    scalar('flags', '0', { type: 'ulong' }),
    flags(
      'access_rights',
      'what this thread may not do: `PKEY_DISABLE_ACCESS`, `PKEY_DISABLE_WRITE` or 0',
      { family: 'PKEY_' },
    ),
  ],
  result: { kind: 'id', doc: 'the key' },
  routes: direct('pkey_alloc', 'flags', 'access_rights'),
  notes: [keySupport, 'Rights are a register of the calling thread: other threads keep theirs.'],
  errors: { ENOSPC: 'all keys are taken, or the processor has none', EINVAL: 'an unknown flag' },
  since: '4.9',
  of: 'thread',
  see: ['man 2 pkey_alloc'],
});

export const pkey_free = call({
  does: 'gives a protection key back',
  arguments: [scalar('pkey', 'the key', { type: 'int' })],
  result: zero,
  routes: direct('pkey_free', 'pkey'),
  notes: [keySupport, 'Pages that still carry it will obey whoever takes it next.'],
  errors: { EINVAL: 'the key is not taken' },
  since: '4.9',
  see: ['man 2 pkey_free'],
});

export const pkey_mprotect = call({
  does: 'changes what may be done with pages, and which key they carry',
  arguments: [
    addr,
    pages,
    prot,
    scalar('pkey', 'the key; −1 to act as `mprotect`', { type: 'int' }),
  ],
  result: zero,
  routes: direct('pkey_mprotect', 'addr', 'length', 'prot', 'pkey'),
  notes: [keySupport, own],
  errors: { ...rangeErrors, EINVAL: '`addr` is unaligned, or the key is not taken' },
  since: '4.9',
  see: ['man 2 pkey_mprotect'],
});

export const map_shadow_stack = call({
  does: 'maps memory for a shadow stack',
  arguments: [
    address('addr', 'where, as a hint; `null` lets the kernel choose'),
    scalar('size', 'how many bytes', { type: 'size_t' }),
    flags('flags', '`SHADOW_STACK_SET_TOKEN`, `SHADOW_STACK_SET_MARKER` or 0', {
      family: 'SHADOW_STACK_',
      default: 0,
    }),
  ],
  result: { kind: 'address', doc: 'the address' },
  routes: byQuirk('shadowStacks', {
    true: direct('map_shadow_stack', 'addr', 'size', 'flags'),
    false: null,
  }),
  errors: { EOPNOTSUPP: 'this processor or this process has no shadow stacks' },
  since: '6.6',
  see: ['man 2 map_shadow_stack'],
});

export const userfaultfd = call({
  does: 'makes a descriptor through which a program answers page faults itself',
  arguments: [
    flags('flags', '`O_CLOEXEC`, `O_NONBLOCK`, `UFFD_USER_MODE_ONLY`, or-ed', { family: 'O_' }),
  ],
  result: { kind: 'fd', doc: 'a new descriptor; the caller closes it' },
  routes: direct('userfaultfd', 'flags'),
  notes: [
    'A thread that touches a registered page stops until another answers: never register memory that the answering thread needs.',
  ],
  errors: { EPERM: 'without CAP_SYS_PTRACE only faults of user mode may be handled' },
  since: '4.3',
  see: ['man 2 userfaultfd', '<linux/userfaultfd.h>'],
});
