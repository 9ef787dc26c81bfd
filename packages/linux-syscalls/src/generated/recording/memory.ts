// Generated from Linux 7.3.4 and abi/src/calls/memory.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { fd, int, loff_t, size_t, ulong } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { mmapThroughMemory } from '../../recording/adapters.ts';
import { perform } from '../../recording/perform.ts';
import {
  syscall0,
  syscall1,
  syscall2,
  syscall3,
  syscall4,
  syscall5,
  syscall6,
} from '../../recording/trap.ts';
import { inUnits } from '../../recording/words.ts';
import { ENOSYS } from '../errnos.ts';

export function brk(addr: Address | null | Deferred): number {
  const $addr = argument.address('brk', 'addr', addr);
  return syscall1(is.x86_64 ? 12 : is.riscv64 || is.aarch64 || is.loongarch64 ? 214 : 45, $addr);
}

export function madvise(
  addr: Address | null | Deferred,
  length: size_t | Integer | Deferred,
  advice: Flags<'MADV_'>,
): number {
  const $addr = argument.address('madvise', 'addr', addr);
  const $length = argument.word('madvise', 'length', length);
  const $advice = argument.flags32('madvise', 'advice', advice);
  return syscall3(
    is.x86_64
      ? 28
      : is.x86 || is.s390x
        ? 219
        : is.arm
          ? 220
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 233
            : 205,
    $addr,
    $length,
    $advice,
  );
}

export function map_shadow_stack(
  addr: Address | null | Deferred,
  size: size_t | Integer | Deferred,
  flags: Flags<'SHADOW_STACK_'> = 0,
): number {
  const $addr = argument.address('map_shadow_stack', 'addr', addr);
  const $size = argument.word('map_shadow_stack', 'size', size);
  const $flags = argument.flags32('map_shadow_stack', 'flags', flags);
  if (is.x86_64 || is.riscv64 || is.aarch64) {
    return syscall3(453 /* map_shadow_stack */, $addr, $size, $flags);
  }
  return -ENOSYS;
}

export function memfd_secret(flags: Flags<'O_'> = 0): number {
  const $flags = argument.flags32('memfd_secret', 'flags', flags);
  if (is.x86_64 || is.x86 || is.riscv64 || is.aarch64 || is.s390x) {
    return syscall1(447 /* memfd_secret */, $flags);
  }
  return -ENOSYS;
}

export function mincore(
  addr: Address | null | Deferred,
  length: size_t | Integer | Deferred,
  vec: Memory | Deferred,
): number {
  const $addr = argument.address('mincore', 'addr', addr);
  const $length = argument.word('mincore', 'length', length);
  const $vec = argument.measured('mincore', 'vec', vec, 'length', $length, 1, 4096, 0);
  return syscall3(
    is.x86_64
      ? 27
      : is.x86 || is.s390x
        ? 218
        : is.arm
          ? 219
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 232
            : 206,
    $addr,
    $length,
    $vec,
  );
}

export function mlock(
  addr: Address | null | Deferred,
  length: size_t | Integer | Deferred,
): number {
  const $addr = argument.address('mlock', 'addr', addr);
  const $length = argument.word('mlock', 'length', length);
  return syscall2(
    is.x86_64 ? 149 : is.riscv64 || is.aarch64 || is.loongarch64 ? 228 : 150,
    $addr,
    $length,
  );
}

export function mlock2(
  addr: Address | null | Deferred,
  length: size_t | Integer | Deferred,
  flags: Flags<'MLOCK_'> = 0,
): number {
  const $addr = argument.address('mlock2', 'addr', addr);
  const $length = argument.word('mlock2', 'length', length);
  const $flags = argument.flags32('mlock2', 'flags', flags);
  return syscall3(
    is.x86_64
      ? 325
      : is.x86
        ? 376
        : is.arm
          ? 390
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 284
            : is.s390x
              ? 374
              : 378,
    $addr,
    $length,
    $flags,
  );
}

export function mlockall(flags: Flags<'MCL_'>): number {
  const $flags = argument.flags32('mlockall', 'flags', flags);
  return syscall1(is.x86_64 ? 151 : is.riscv64 || is.aarch64 || is.loongarch64 ? 230 : 152, $flags);
}

export function mmap(
  addr: Address | null | Deferred,
  length: size_t | Integer | Deferred,
  prot: Flags<'PROT_'>,
  flags: Flags<'MAP_'>,
  fd: fd | Deferred,
  offset: loff_t | Integer | Deferred,
): number {
  const $addr = argument.address('mmap', 'addr', addr);
  const $length = argument.word('mmap', 'length', length);
  const $prot = argument.flags32('mmap', 'prot', prot);
  const $flags = argument.flags32('mmap', 'flags', flags);
  const $fd = argument.int32('mmap', 'fd', fd);
  const $offset = argument.int64('mmap', 'offset', offset);
  if (is.x86 || is.arm) {
    const $offsetInUnits = inUnits($offset, 4096);
    return $offsetInUnits < 0
      ? $offsetInUnits
      : syscall6(192 /* mmap2 */, $addr, $length, $prot, $flags, $fd, $offsetInUnits);
  }
  if (is.s390x) {
    return perform(mmapThroughMemory(90 /* mmap */, $addr, $length, $prot, $flags, $fd, $offset));
  }
  return syscall6(
    is.x86_64 ? 9 : is.riscv64 || is.aarch64 || is.loongarch64 ? 222 : 90,
    $addr,
    $length,
    $prot,
    $flags,
    $fd,
    $offset,
  );
}

export function mprotect(
  addr: Address | null | Deferred,
  length: size_t | Integer | Deferred,
  prot: Flags<'PROT_'>,
): number {
  const $addr = argument.address('mprotect', 'addr', addr);
  const $length = argument.word('mprotect', 'length', length);
  const $prot = argument.flags32('mprotect', 'prot', prot);
  return syscall3(
    is.x86_64 ? 10 : is.riscv64 || is.aarch64 || is.loongarch64 ? 226 : 125,
    $addr,
    $length,
    $prot,
  );
}

export function mremap(
  old_address: Address | null | Deferred,
  old_size: size_t | Integer | Deferred,
  new_size: size_t | Integer | Deferred,
  flags: Flags<'MREMAP_'>,
  new_address: Address | null | Deferred,
): number {
  const $old_address = argument.address('mremap', 'old_address', old_address);
  const $old_size = argument.word('mremap', 'old_size', old_size);
  const $new_size = argument.word('mremap', 'new_size', new_size);
  const $flags = argument.flags32('mremap', 'flags', flags);
  const $new_address = argument.address('mremap', 'new_address', new_address);
  return syscall5(
    is.x86_64 ? 25 : is.riscv64 || is.aarch64 || is.loongarch64 ? 216 : 163,
    $old_address,
    $old_size,
    $new_size,
    $flags,
    $new_address,
  );
}

export function mseal(
  addr: Address | null | Deferred,
  length: size_t | Integer | Deferred,
  flags: ulong | Integer | Deferred = 0,
): number {
  const $addr = argument.address('mseal', 'addr', addr);
  const $length = argument.word('mseal', 'length', length);
  const $flags = argument.word('mseal', 'flags', flags);
  return syscall3(462 /* mseal */, $addr, $length, $flags);
}

export function msync(
  addr: Address | null | Deferred,
  length: size_t | Integer | Deferred,
  flags: Flags<'msync'>,
): number {
  const $addr = argument.address('msync', 'addr', addr);
  const $length = argument.word('msync', 'length', length);
  const $flags = argument.flags32('msync', 'flags', flags);
  return syscall3(
    is.x86_64 ? 26 : is.riscv64 || is.aarch64 || is.loongarch64 ? 227 : 144,
    $addr,
    $length,
    $flags,
  );
}

export function munlock(
  addr: Address | null | Deferred,
  length: size_t | Integer | Deferred,
): number {
  const $addr = argument.address('munlock', 'addr', addr);
  const $length = argument.word('munlock', 'length', length);
  return syscall2(
    is.x86_64 ? 150 : is.riscv64 || is.aarch64 || is.loongarch64 ? 229 : 151,
    $addr,
    $length,
  );
}

export function munlockall(): number {
  return syscall0(is.x86_64 ? 152 : is.riscv64 || is.aarch64 || is.loongarch64 ? 231 : 153);
}

export function munmap(
  addr: Address | null | Deferred,
  length: size_t | Integer | Deferred,
): number {
  const $addr = argument.address('munmap', 'addr', addr);
  const $length = argument.word('munmap', 'length', length);
  return syscall2(
    is.x86_64 ? 11 : is.riscv64 || is.aarch64 || is.loongarch64 ? 215 : 91,
    $addr,
    $length,
  );
}

export function pkey_alloc(
  flags: ulong | Integer | Deferred,
  access_rights: Flags<'PKEY_'>,
): number {
  const $flags = argument.word('pkey_alloc', 'flags', flags);
  const $access_rights = argument.flags32('pkey_alloc', 'access_rights', access_rights);
  return syscall2(
    is.x86_64
      ? 330
      : is.x86
        ? 381
        : is.arm
          ? 395
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 289
            : is.s390x
              ? 385
              : 384,
    $flags,
    $access_rights,
  );
}

export function pkey_free(pkey: int | Deferred): number {
  const $pkey = argument.int32('pkey_free', 'pkey', pkey);
  return syscall1(
    is.x86_64
      ? 331
      : is.x86
        ? 382
        : is.arm
          ? 396
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 290
            : is.s390x
              ? 386
              : 385,
    $pkey,
  );
}

export function pkey_mprotect(
  addr: Address | null | Deferred,
  length: size_t | Integer | Deferred,
  prot: Flags<'PROT_'>,
  pkey: int | Deferred,
): number {
  const $addr = argument.address('pkey_mprotect', 'addr', addr);
  const $length = argument.word('pkey_mprotect', 'length', length);
  const $prot = argument.flags32('pkey_mprotect', 'prot', prot);
  const $pkey = argument.int32('pkey_mprotect', 'pkey', pkey);
  return syscall4(
    is.x86_64
      ? 329
      : is.x86
        ? 380
        : is.arm
          ? 394
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 288
            : is.s390x
              ? 384
              : 386,
    $addr,
    $length,
    $prot,
    $pkey,
  );
}

export function remap_file_pages(
  addr: Address | null | Deferred,
  size: size_t | Integer | Deferred,
  prot: Flags<'PROT_'> | undefined = 0,
  pgoff: ulong | Integer | Deferred,
  flags: Flags<'MAP_'> = 0,
): number {
  const $addr = argument.address('remap_file_pages', 'addr', addr);
  const $size = argument.word('remap_file_pages', 'size', size);
  const $prot = argument.flags32('remap_file_pages', 'prot', prot);
  const $pgoff = argument.word('remap_file_pages', 'pgoff', pgoff);
  const $flags = argument.flags32('remap_file_pages', 'flags', flags);
  return syscall5(
    is.x86_64
      ? 216
      : is.x86
        ? 257
        : is.arm
          ? 253
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 234
            : is.s390x
              ? 267
              : 239,
    $addr,
    $size,
    $prot,
    $pgoff,
    $flags,
  );
}

export function userfaultfd(flags: Flags<'O_'>): number {
  const $flags = argument.flags32('userfaultfd', 'flags', flags);
  return syscall1(
    is.x86_64
      ? 323
      : is.x86
        ? 374
        : is.arm
          ? 388
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 282
            : is.s390x
              ? 355
              : 364,
    $flags,
  );
}
