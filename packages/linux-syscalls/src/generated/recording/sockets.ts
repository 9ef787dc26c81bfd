// Generated from Linux 7.3.4 and abi/src/calls/sockets.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { fd, int, size_t } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { syscall2, syscall3, syscall4, syscall5, syscall6 } from '../../recording/trap.ts';

export function accept(
  sockfd: fd | Deferred,
  addr: Memory | Deferred,
  addrlen: Int32Array | Uint32Array | Address | null | Deferred,
): number {
  const $sockfd = argument.int32('accept', 'sockfd', sockfd);
  const $addr = argument.memory('accept', 'addr', addr);
  const $addrlen = argument.lengthInOut('accept', 'addrlen', addrlen, 'addr', $addr);
  if (is.x86 || is.s390x) {
    return argument.lengthOut(addrlen, syscall4(364 /* accept4 */, $sockfd, $addr, $addrlen, 0));
  }
  return argument.lengthOut(
    addrlen,
    syscall3(
      is.x86_64 ? 43 : is.arm ? 285 : is.riscv64 || is.aarch64 || is.loongarch64 ? 202 : 330,
      $sockfd,
      $addr,
      $addrlen,
    ),
  );
}

export function accept4(
  sockfd: fd | Deferred,
  addr: Memory | Deferred,
  addrlen: Int32Array | Uint32Array | Address | null | Deferred,
  flags: Flags<'SOCK_'> = 0,
): number {
  const $sockfd = argument.int32('accept4', 'sockfd', sockfd);
  const $addr = argument.memory('accept4', 'addr', addr);
  const $flags = argument.flags32('accept4', 'flags', flags);
  const $addrlen = argument.lengthInOut('accept4', 'addrlen', addrlen, 'addr', $addr);
  return argument.lengthOut(
    addrlen,
    syscall4(
      is.x86_64
        ? 288
        : is.x86 || is.s390x
          ? 364
          : is.arm
            ? 366
            : is.riscv64 || is.aarch64 || is.loongarch64
              ? 242
              : 344,
      $sockfd,
      $addr,
      $addrlen,
      $flags,
    ),
  );
}

export function bind(
  sockfd: fd | Deferred,
  addr: Memory | Deferred,
  addrlen?: int | Integer | Deferred,
): number {
  const $sockfd = argument.int32('bind', 'sockfd', sockfd);
  const $addr = argument.counted('bind', 'addr', addr);
  const $addrlen = argument.countOfBytes('bind', 'addrlen', addrlen, 'addr', $addr, 0x7fffffff);
  return syscall3(
    is.x86_64
      ? 49
      : is.x86 || is.s390x
        ? 361
        : is.arm
          ? 282
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 200
            : 327,
    $sockfd,
    $addr,
    $addrlen,
  );
}

export function connect(
  sockfd: fd | Deferred,
  addr: Memory | Deferred,
  addrlen?: int | Integer | Deferred,
): number {
  const $sockfd = argument.int32('connect', 'sockfd', sockfd);
  const $addr = argument.counted('connect', 'addr', addr);
  const $addrlen = argument.countOfBytes('connect', 'addrlen', addrlen, 'addr', $addr, 0x7fffffff);
  return syscall3(
    is.x86_64
      ? 42
      : is.x86 || is.s390x
        ? 362
        : is.arm
          ? 283
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 203
            : 328,
    $sockfd,
    $addr,
    $addrlen,
  );
}

export function getpeername(
  sockfd: fd | Deferred,
  addr: Memory | Deferred,
  addrlen: Int32Array | Uint32Array | Address | null | Deferred,
): number {
  const $sockfd = argument.int32('getpeername', 'sockfd', sockfd);
  const $addr = argument.memory('getpeername', 'addr', addr);
  const $addrlen = argument.lengthInOut('getpeername', 'addrlen', addrlen, 'addr', $addr);
  return argument.lengthOut(
    addrlen,
    syscall3(
      is.x86_64
        ? 52
        : is.x86 || is.s390x
          ? 368
          : is.arm
            ? 287
            : is.riscv64 || is.aarch64 || is.loongarch64
              ? 205
              : 332,
      $sockfd,
      $addr,
      $addrlen,
    ),
  );
}

export function getsockname(
  sockfd: fd | Deferred,
  addr: Memory | Deferred,
  addrlen: Int32Array | Uint32Array | Address | null | Deferred,
): number {
  const $sockfd = argument.int32('getsockname', 'sockfd', sockfd);
  const $addr = argument.memory('getsockname', 'addr', addr);
  const $addrlen = argument.lengthInOut('getsockname', 'addrlen', addrlen, 'addr', $addr);
  return argument.lengthOut(
    addrlen,
    syscall3(
      is.x86_64
        ? 51
        : is.x86 || is.s390x
          ? 367
          : is.arm
            ? 286
            : is.riscv64 || is.aarch64 || is.loongarch64
              ? 204
              : 331,
      $sockfd,
      $addr,
      $addrlen,
    ),
  );
}

export function getsockopt(
  sockfd: fd | Deferred,
  level: int | Deferred,
  optname: Flags<'SO_'>,
  optval: Memory | Deferred,
  optlen: Int32Array | Uint32Array | Address | null | Deferred,
): number {
  const $sockfd = argument.int32('getsockopt', 'sockfd', sockfd);
  const $level = argument.int32('getsockopt', 'level', level);
  const $optname = argument.flags32('getsockopt', 'optname', optname);
  const $optval = argument.option('getsockopt', 'optval', optval, $level, $optname);
  const $optlen = argument.optionLength(
    'getsockopt',
    'optlen',
    optlen,
    'optval',
    $optval,
    $level,
    $optname,
  );
  return argument.lengthOut(
    optlen,
    syscall5(
      is.x86_64
        ? 55
        : is.x86 || is.s390x
          ? 365
          : is.arm
            ? 295
            : is.riscv64 || is.aarch64 || is.loongarch64
              ? 209
              : 340,
      $sockfd,
      $level,
      $optname,
      $optval,
      $optlen,
    ),
  );
}

export function listen(sockfd: fd | Deferred, backlog: int | Deferred): number {
  const $sockfd = argument.int32('listen', 'sockfd', sockfd);
  const $backlog = argument.int32('listen', 'backlog', backlog);
  return syscall2(
    is.x86_64
      ? 50
      : is.x86 || is.s390x
        ? 363
        : is.arm
          ? 284
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 201
            : 329,
    $sockfd,
    $backlog,
  );
}

export function recv(
  sockfd: fd | Deferred,
  buf: Memory | Deferred,
  len?: size_t | Integer | Deferred,
  flags: Flags<'MSG_'> = 0,
): number {
  const $sockfd = argument.int32('recv', 'sockfd', sockfd);
  const $buf = argument.counted('recv', 'buf', buf);
  const $flags = argument.flags32('recv', 'flags', flags);
  const $len = argument.countOfBytes('recv', 'len', len, 'buf', $buf, argument.mostNumber);
  return syscall6(
    is.x86_64
      ? 45
      : is.x86 || is.s390x
        ? 371
        : is.arm
          ? 292
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 207
            : 337,
    $sockfd,
    $buf,
    $len,
    $flags,
    0,
    0,
  );
}

export function recvfrom(
  sockfd: fd | Deferred,
  buf: Memory | Deferred,
  len: size_t | Integer | Deferred | undefined,
  flags: Flags<'MSG_'> | undefined = 0,
  src_addr: Memory | Deferred,
  addrlen: Int32Array | Uint32Array | Address | null | Deferred,
): number {
  const $sockfd = argument.int32('recvfrom', 'sockfd', sockfd);
  const $buf = argument.counted('recvfrom', 'buf', buf);
  const $flags = argument.flags32('recvfrom', 'flags', flags);
  const $src_addr = argument.memory('recvfrom', 'src_addr', src_addr);
  const $len = argument.countOfBytes('recvfrom', 'len', len, 'buf', $buf, argument.mostNumber);
  const $addrlen = argument.lengthInOut('recvfrom', 'addrlen', addrlen, 'src_addr', $src_addr);
  return argument.lengthOut(
    addrlen,
    syscall6(
      is.x86_64
        ? 45
        : is.x86 || is.s390x
          ? 371
          : is.arm
            ? 292
            : is.riscv64 || is.aarch64 || is.loongarch64
              ? 207
              : 337,
      $sockfd,
      $buf,
      $len,
      $flags,
      $src_addr,
      $addrlen,
    ),
  );
}

export function send(
  sockfd: fd | Deferred,
  buf: Memory | Deferred,
  len?: size_t | Integer | Deferred,
  flags: Flags<'MSG_'> = 0,
): number {
  const $sockfd = argument.int32('send', 'sockfd', sockfd);
  const $buf = argument.counted('send', 'buf', buf);
  const $flags = argument.flags32('send', 'flags', flags);
  const $len = argument.countOfBytes('send', 'len', len, 'buf', $buf, argument.mostNumber);
  return syscall6(
    is.x86_64
      ? 44
      : is.x86 || is.s390x
        ? 369
        : is.arm
          ? 290
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 206
            : 335,
    $sockfd,
    $buf,
    $len,
    $flags,
    0,
    0,
  );
}

export function sendto(
  sockfd: fd | Deferred,
  buf: Memory | Deferred,
  len: size_t | Integer | Deferred | undefined,
  flags: Flags<'MSG_'> | undefined = 0,
  dest_addr: Memory | Deferred,
  addrlen?: int | Integer | Deferred,
): number {
  const $sockfd = argument.int32('sendto', 'sockfd', sockfd);
  const $buf = argument.counted('sendto', 'buf', buf);
  const $flags = argument.flags32('sendto', 'flags', flags);
  const $dest_addr = argument.counted('sendto', 'dest_addr', dest_addr);
  const $len = argument.countOfBytes('sendto', 'len', len, 'buf', $buf, argument.mostNumber);
  const $addrlen = argument.countOfBytes(
    'sendto',
    'addrlen',
    addrlen,
    'dest_addr',
    $dest_addr,
    0x7fffffff,
  );
  return syscall6(
    is.x86_64
      ? 44
      : is.x86 || is.s390x
        ? 369
        : is.arm
          ? 290
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 206
            : 335,
    $sockfd,
    $buf,
    $len,
    $flags,
    $dest_addr,
    $addrlen,
  );
}

export function setsockopt(
  sockfd: fd | Deferred,
  level: int | Deferred,
  optname: Flags<'SO_'>,
  optval: Memory | Deferred,
  optlen?: int | Integer | Deferred,
): number {
  const $sockfd = argument.int32('setsockopt', 'sockfd', sockfd);
  const $level = argument.int32('setsockopt', 'level', level);
  const $optname = argument.flags32('setsockopt', 'optname', optname);
  const $optval = argument.counted('setsockopt', 'optval', optval);
  const $optlen = argument.countOfBytes(
    'setsockopt',
    'optlen',
    optlen,
    'optval',
    $optval,
    0x7fffffff,
  );
  return syscall5(
    is.x86_64
      ? 54
      : is.x86 || is.s390x
        ? 366
        : is.arm
          ? 294
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 208
            : 339,
    $sockfd,
    $level,
    $optname,
    $optval,
    $optlen,
  );
}

export function shutdown(sockfd: fd | Deferred, how: Flags<'SHUT_'>): number {
  const $sockfd = argument.int32('shutdown', 'sockfd', sockfd);
  const $how = argument.flags32('shutdown', 'how', how);
  return syscall2(
    is.x86_64
      ? 48
      : is.x86 || is.s390x
        ? 373
        : is.arm
          ? 293
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 210
            : 338,
    $sockfd,
    $how,
  );
}

export function socket(
  domain: Flags<'AF_'>,
  type: Flags<'SOCK_'>,
  protocol: int | Deferred = 0,
): number {
  const $domain = argument.flags32('socket', 'domain', domain);
  const $type = argument.flags32('socket', 'type', type);
  const $protocol = argument.int32('socket', 'protocol', protocol);
  return syscall3(
    is.x86_64
      ? 41
      : is.x86 || is.s390x
        ? 359
        : is.arm
          ? 281
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 198
            : 326,
    $domain,
    $type,
    $protocol,
  );
}

export function socketpair(
  domain: Flags<'AF_'>,
  type: Flags<'SOCK_'>,
  protocol: int | Deferred | undefined = 0,
  sv: Int32Array | Address | null | Deferred,
): number {
  const $domain = argument.flags32('socketpair', 'domain', domain);
  const $type = argument.flags32('socketpair', 'type', type);
  const $protocol = argument.int32('socketpair', 'protocol', protocol);
  const $sv = argument.numbers('socketpair', 'sv', sv, 'Int32Array', 2);
  return syscall4(
    is.x86_64
      ? 53
      : is.x86 || is.s390x
        ? 360
        : is.arm
          ? 288
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 199
            : 333,
    $domain,
    $type,
    $protocol,
    $sv,
  );
}
