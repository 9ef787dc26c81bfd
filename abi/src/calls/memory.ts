import { address, byWord, type Call, call, direct, fd, flags, scalar, units } from '../language.ts';

export const mmap: Call = call({
  does: 'maps a file or fresh memory into this process',
  arguments: [
    address(
      'addr',
      'where, as a hint or, with `MAP_FIXED`, as an order; `null` lets the kernel choose',
    ),
    scalar('length', 'size_t', 'how many bytes; rounded up to whole pages'),
    flags('prot', 'PROT_', '`PROT_READ`, `PROT_WRITE`, `PROT_EXEC`, or `PROT_NONE`'),
    flags(
      'flags',
      'MAP_',
      '`MAP_SHARED`, `MAP_PRIVATE` or `MAP_SHARED_VALIDATE`, or-ed with others',
    ),
    fd('fd', 'the file; −1 with `MAP_ANONYMOUS`'),
    scalar('offset', 'loff_t', 'where in the file, in bytes; a multiple of the page size'),
  ],
  result: {
    kind: 'address',
    doc: 'the address; `viewMemory` of `linux-syscalls/raw` makes it an ArrayBuffer',
  },
  routes: byWord(
    ['mmap', 'addr', 'length', 'prot', 'flags', 'fd', 'offset'],
    ['mmap2', 'addr', 'length', 'prot', 'flags', 'fd', units('offset')],
  ),
  notes: [
    'Pages have 4, 16 or 64 KiB: ask `/proc/self/auxv` (AT_PAGESZ) or use multiples of 65536.',
    'x86 and arm have `mmap2`, which counts in units of 4096 bytes: an offset between them is EINVAL, as the kernel answers elsewhere, and one that 44 bits can’t hold EOVERFLOW.',
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

export const munmap: Call = call({
  does: 'removes mappings',
  arguments: [
    address('addr', 'where, a multiple of the page size'),
    scalar('length', 'size_t', 'how many bytes; every page that it touches goes'),
  ],
  result: { kind: 'zero', doc: '0, also where nothing was mapped' },
  routes: direct('munmap', 'addr', 'length'),
  notes: [
    'An ArrayBuffer over the pages stays and crashes the process at the next access: drop it first.',
  ],
  errors: { EINVAL: '`addr` is no multiple of the page size, or `length` is 0' },
  see: ['man 2 munmap'],
});
