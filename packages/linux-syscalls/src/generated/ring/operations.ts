// Generated from Linux 7.3.4 and abi/src/calls by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { FixedFile } from '../../ring/FixedFile.ts';
import type {
  RecordArray,
  fd,
  int,
  loff_t,
  mode_t,
  pid_t,
  size_t,
  struct,
  uint,
  ulong,
} from '@linux-syscalls/types';
import * as argument from '../../ring/arguments.ts';
import { addressLength, fill } from '../../ring/filling.ts';
import { FUTEX2_NUMA, O_CREAT, O_LARGEFILE, O_TMPFILE } from '../constants.ts';
import {
  epoll_eventShape,
  futex_waitvShape,
  iovecShape,
  msghdrShape,
  open_howShape,
  siginfoShape,
  statxShape,
} from '../shapes.ts';
import { sizeOf_open_how } from '../sizes.ts';

export function ftruncate(fd: fd | FixedFile, length: loff_t | Integer): void {
  const $fd = argument.file('ftruncate', 'fd', fd);
  const $length = argument.int64('ftruncate', 'length', length);
  fill(55 /* IORING_OP_FTRUNCATE */, $fd, 0, 0, $length);
}

export function recvmsg(
  sockfd: fd | FixedFile,
  msg: struct.msghdr | Address | null,
  flags: Flags<'MSG_'> = 0,
): void {
  const $sockfd = argument.file('recvmsg', 'sockfd', sockfd);
  const $msg = argument.record('recvmsg', 'msg', msg, msghdrShape);
  const $flags = argument.flags32('recvmsg', 'flags', flags);
  fill(10 /* IORING_OP_RECVMSG */, $sockfd, $msg, 1, 0, $flags);
}

export function sendmsg(
  sockfd: fd | FixedFile,
  msg: struct.msghdr | Address | null,
  flags: Flags<'MSG_'> = 0,
): void {
  const $sockfd = argument.file('sendmsg', 'sockfd', sockfd);
  const $msg = argument.record('sendmsg', 'msg', msg, msghdrShape);
  const $flags = argument.flags32('sendmsg', 'flags', flags);
  fill(9 /* IORING_OP_SENDMSG */, $sockfd, $msg, 1, 0, $flags);
}

export function futex_wait(
  uaddr: Int32Array | Uint32Array | Address | null,
  val: ulong | Integer,
  mask: ulong | Integer,
  flags: Flags<'FUTEX2_'>,
): void {
  const $val = argument.word('futex_wait', 'val', val);
  const $mask = argument.word('futex_wait', 'mask', mask);
  const $flags = argument.flags32('futex_wait', 'flags', flags);
  const $uaddr = argument.numbers(
    'futex_wait',
    'uaddr',
    uaddr,
    'Int32Array | Uint32Array',
    ($flags & FUTEX2_NUMA) === 0 ? 1 : 2,
  );
  fill(51 /* IORING_OP_FUTEX_WAIT */, $flags, $uaddr, 0, $val, 0, 0, $mask);
}

export function futex_waitv(
  waiters: struct.futex_waitv | RecordArray<struct.futex_waitv> | Address | null,
  nr_futexes?: uint | Integer,
): void {
  const $waiters = argument.records('futex_waitv', 'waiters', waiters, futex_waitvShape, 0);
  const $nr_futexes = argument.countOfRecords(
    'futex_waitv',
    'nr_futexes',
    nr_futexes,
    'waiters',
    $waiters,
    0xffffffff,
    futex_waitvShape,
  );
  fill(53 /* IORING_OP_FUTEX_WAITV */, 0, $waiters, $nr_futexes);
}

export function futex_wake(
  uaddr: Int32Array | Uint32Array | Address | null,
  mask: ulong | Integer,
  nr: int,
  flags: Flags<'FUTEX2_'>,
): void {
  const $mask = argument.word('futex_wake', 'mask', mask);
  const $nr = argument.int32('futex_wake', 'nr', nr);
  const $flags = argument.flags32('futex_wake', 'flags', flags);
  const $uaddr = argument.numbers(
    'futex_wake',
    'uaddr',
    uaddr,
    'Int32Array | Uint32Array',
    ($flags & FUTEX2_NUMA) === 0 ? 1 : 2,
  );
  fill(52 /* IORING_OP_FUTEX_WAKE */, $flags, $uaddr, 0, $nr, 0, 0, $mask);
}

export function close(fd: fd): void {
  const $fd = argument.int32('close', 'fd', fd);
  fill(19 /* IORING_OP_CLOSE */, $fd);
}

export function openat(dirfd: fd, pathname: Path, flags: Flags<'O_'>, mode?: mode_t): void {
  const $dirfd = argument.int32('openat', 'dirfd', dirfd);
  const $flags = argument.flags32('openat', 'flags', flags);
  const $mode =
    mode !== undefined
      ? argument.uint32('openat', 'mode', mode)
      : (~$flags & O_CREAT) === 0 || (~$flags & O_TMPFILE) === 0
        ? argument.missing('openat', 'mode', 'flags', ['O_CREAT', 'O_TMPFILE'], '0o666')
        : 0;
  const $pathname = argument.path('openat', 'pathname', pathname, 0);
  fill(18 /* IORING_OP_OPENAT */, $dirfd, $pathname, $mode, 0, $flags | O_LARGEFILE);
}

export function openat2(dirfd: fd, pathname: Path, how: struct.open_how | Address | null): void {
  const $dirfd = argument.int32('openat2', 'dirfd', dirfd);
  const $how = argument.record('openat2', 'how', how, open_howShape);
  const $pathname = argument.path('openat2', 'pathname', pathname, 0);
  fill(28 /* IORING_OP_OPENAT2 */, $dirfd, $pathname, sizeOf_open_how, $how);
}

export function pipe2(pipefd: Int32Array | Address | null, flags: Flags<'O_'> = 0): void {
  const $pipefd = argument.numbers('pipe2', 'pipefd', pipefd, 'Int32Array', 2);
  const $flags = argument.flags32('pipe2', 'flags', flags);
  fill(62 /* IORING_OP_PIPE */, 0, $pipefd, 0, 0, $flags);
}

export function pread64(
  fd: fd | FixedFile,
  buf: Memory,
  count: size_t | Integer | undefined,
  pos: loff_t | Integer,
): void {
  const $fd = argument.file('pread64', 'fd', fd);
  const $buf = argument.counted('pread64', 'buf', buf);
  const $pos = argument.int64('pread64', 'pos', pos);
  const $count = argument.narrow(
    'pread64',
    'count',
    argument.countOfBytes('pread64', 'count', count, 'buf', $buf, argument.mostNumber),
    32,
  );
  fill(22 /* IORING_OP_READ */, $fd, $buf, $count, $pos);
}

export function preadv(
  fd: fd | FixedFile,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  iovcnt: int | Integer | undefined,
  pos: loff_t | Integer,
): void {
  const $fd = argument.file('preadv', 'fd', fd);
  const $iov = argument.records('preadv', 'iov', iov, iovecShape, 0);
  const $pos = argument.int64('preadv', 'pos', pos);
  const $iovcnt = argument.countOfRecords(
    'preadv',
    'iovcnt',
    iovcnt,
    'iov',
    $iov,
    0x7fffffff,
    iovecShape,
  );
  fill(1 /* IORING_OP_READV */, $fd, $iov, $iovcnt, $pos);
}

export function preadv2(
  fd: fd | FixedFile,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  iovcnt: int | Integer | undefined,
  pos: loff_t | Integer,
  flags: Flags<'RWF_'> = 0,
): void {
  const $fd = argument.file('preadv2', 'fd', fd);
  const $iov = argument.records('preadv2', 'iov', iov, iovecShape, 0);
  const $pos = argument.int64('preadv2', 'pos', pos);
  const $flags = argument.flags32('preadv2', 'flags', flags);
  const $iovcnt = argument.countOfRecords(
    'preadv2',
    'iovcnt',
    iovcnt,
    'iov',
    $iov,
    0x7fffffff,
    iovecShape,
  );
  fill(1 /* IORING_OP_READV */, $fd, $iov, $iovcnt, $pos, $flags);
}

export function pwrite64(
  fd: fd | FixedFile,
  buf: Memory,
  count: size_t | Integer | undefined,
  pos: loff_t | Integer,
): void {
  const $fd = argument.file('pwrite64', 'fd', fd);
  const $buf = argument.counted('pwrite64', 'buf', buf);
  const $pos = argument.int64('pwrite64', 'pos', pos);
  const $count = argument.narrow(
    'pwrite64',
    'count',
    argument.countOfBytes('pwrite64', 'count', count, 'buf', $buf, argument.mostNumber),
    32,
  );
  fill(23 /* IORING_OP_WRITE */, $fd, $buf, $count, $pos);
}

export function pwritev(
  fd: fd | FixedFile,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  iovcnt: int | Integer | undefined,
  pos: loff_t | Integer,
): void {
  const $fd = argument.file('pwritev', 'fd', fd);
  const $iov = argument.records('pwritev', 'iov', iov, iovecShape, 0);
  const $pos = argument.int64('pwritev', 'pos', pos);
  const $iovcnt = argument.countOfRecords(
    'pwritev',
    'iovcnt',
    iovcnt,
    'iov',
    $iov,
    0x7fffffff,
    iovecShape,
  );
  fill(2 /* IORING_OP_WRITEV */, $fd, $iov, $iovcnt, $pos);
}

export function pwritev2(
  fd: fd | FixedFile,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  iovcnt: int | Integer | undefined,
  pos: loff_t | Integer,
  flags: Flags<'RWF_'> = 0,
): void {
  const $fd = argument.file('pwritev2', 'fd', fd);
  const $iov = argument.records('pwritev2', 'iov', iov, iovecShape, 0);
  const $pos = argument.int64('pwritev2', 'pos', pos);
  const $flags = argument.flags32('pwritev2', 'flags', flags);
  const $iovcnt = argument.countOfRecords(
    'pwritev2',
    'iovcnt',
    iovcnt,
    'iov',
    $iov,
    0x7fffffff,
    iovecShape,
  );
  fill(2 /* IORING_OP_WRITEV */, $fd, $iov, $iovcnt, $pos, $flags);
}

export function read(fd: fd | FixedFile, buf: Memory, count?: size_t | Integer): void {
  const $fd = argument.file('read', 'fd', fd);
  const $buf = argument.counted('read', 'buf', buf);
  const $count = argument.narrow(
    'read',
    'count',
    argument.countOfBytes('read', 'count', count, 'buf', $buf, argument.mostNumber),
    32,
  );
  fill(22 /* IORING_OP_READ */, $fd, $buf, $count, -1);
}

export function readv(
  fd: fd | FixedFile,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  iovcnt?: int | Integer,
): void {
  const $fd = argument.file('readv', 'fd', fd);
  const $iov = argument.records('readv', 'iov', iov, iovecShape, 0);
  const $iovcnt = argument.countOfRecords(
    'readv',
    'iovcnt',
    iovcnt,
    'iov',
    $iov,
    0x7fffffff,
    iovecShape,
  );
  fill(1 /* IORING_OP_READV */, $fd, $iov, $iovcnt, -1);
}

export function write(fd: fd | FixedFile, buf: Memory, count?: size_t | Integer): void {
  const $fd = argument.file('write', 'fd', fd);
  const $buf = argument.counted('write', 'buf', buf);
  const $count = argument.narrow(
    'write',
    'count',
    argument.countOfBytes('write', 'count', count, 'buf', $buf, argument.mostNumber),
    32,
  );
  fill(23 /* IORING_OP_WRITE */, $fd, $buf, $count, -1);
}

export function writev(
  fd: fd | FixedFile,
  iov: struct.iovec | RecordArray<struct.iovec> | Address | null,
  iovcnt?: int | Integer,
): void {
  const $fd = argument.file('writev', 'fd', fd);
  const $iov = argument.records('writev', 'iov', iov, iovecShape, 0);
  const $iovcnt = argument.countOfRecords(
    'writev',
    'iovcnt',
    iovcnt,
    'iov',
    $iov,
    0x7fffffff,
    iovecShape,
  );
  fill(2 /* IORING_OP_WRITEV */, $fd, $iov, $iovcnt, -1);
}

export function statx(
  dirfd: fd,
  pathname: Path,
  flags: Flags<'AT_'>,
  mask: Flags<'STATX_'>,
  statxbuf: struct.statx | Address | null,
): void {
  const $dirfd = argument.int32('statx', 'dirfd', dirfd);
  const $flags = argument.flags32('statx', 'flags', flags);
  const $mask = argument.flags32('statx', 'mask', mask);
  const $statxbuf = argument.record('statx', 'statxbuf', statxbuf, statxShape);
  const $pathname = argument.path('statx', 'pathname', pathname, 0);
  fill(21 /* IORING_OP_STATX */, $dirfd, $pathname, $mask, $statxbuf, $flags);
}

export function linkat(
  olddirfd: fd,
  oldpath: Path,
  newdirfd: fd,
  newpath: Path,
  flags: Flags<'AT_'> = 0,
): void {
  const $olddirfd = argument.int32('linkat', 'olddirfd', olddirfd);
  const $newdirfd = argument.int32('linkat', 'newdirfd', newdirfd);
  const $flags = argument.flags32('linkat', 'flags', flags);
  const $oldpath = argument.path('linkat', 'oldpath', oldpath, 0);
  const $newpath = argument.path('linkat', 'newpath', newpath, 1);
  fill(39 /* IORING_OP_LINKAT */, $olddirfd, $oldpath, $newdirfd, $newpath, $flags);
}

export function mkdirat(dirfd: fd, pathname: Path, mode: mode_t): void {
  const $dirfd = argument.int32('mkdirat', 'dirfd', dirfd);
  const $mode = argument.uint32('mkdirat', 'mode', mode);
  const $pathname = argument.path('mkdirat', 'pathname', pathname, 0);
  fill(37 /* IORING_OP_MKDIRAT */, $dirfd, $pathname, $mode);
}

export function renameat2(
  olddirfd: fd,
  oldpath: Path,
  newdirfd: fd,
  newpath: Path,
  flags: Flags<'RENAME_'> = 0,
): void {
  const $olddirfd = argument.int32('renameat2', 'olddirfd', olddirfd);
  const $newdirfd = argument.int32('renameat2', 'newdirfd', newdirfd);
  const $flags = argument.flags32('renameat2', 'flags', flags);
  const $oldpath = argument.path('renameat2', 'oldpath', oldpath, 0);
  const $newpath = argument.path('renameat2', 'newpath', newpath, 1);
  fill(35 /* IORING_OP_RENAMEAT */, $olddirfd, $oldpath, $newdirfd, $newpath, $flags);
}

export function symlinkat(target: Path, newdirfd: fd, linkpath: Path): void {
  const $newdirfd = argument.int32('symlinkat', 'newdirfd', newdirfd);
  const $target = argument.path('symlinkat', 'target', target, 0);
  const $linkpath = argument.path('symlinkat', 'linkpath', linkpath, 1);
  fill(38 /* IORING_OP_SYMLINKAT */, $newdirfd, $target, 0, $linkpath);
}

export function unlinkat(dirfd: fd, pathname: Path, flags: Flags<'AT_'> = 0): void {
  const $dirfd = argument.int32('unlinkat', 'dirfd', dirfd);
  const $flags = argument.flags32('unlinkat', 'flags', flags);
  const $pathname = argument.path('unlinkat', 'pathname', pathname, 0);
  fill(36 /* IORING_OP_UNLINKAT */, $dirfd, $pathname, 0, 0, $flags);
}

export function waitid(
  which: Flags<'P_'>,
  pid: pid_t,
  infop: struct.siginfo | Address | null,
  options: Flags<'W'>,
): void {
  const $which = argument.flags32('waitid', 'which', which);
  const $pid = argument.int32('waitid', 'pid', pid);
  const $infop = argument.record('waitid', 'infop', infop, siginfoShape);
  const $options = argument.flags32('waitid', 'options', options);
  fill(50 /* IORING_OP_WAITID */, $pid, 0, $which, $infop, 0, $options);
}

export function madvise(
  addr: Address | null,
  length: size_t | Integer,
  advice: Flags<'MADV_'>,
): void {
  const $addr = argument.address('madvise', 'addr', addr);
  const $length = argument.narrow(
    'madvise',
    'length',
    argument.word('madvise', 'length', length),
    32,
  );
  const $advice = argument.flags32('madvise', 'advice', advice);
  fill(25 /* IORING_OP_MADVISE */, 0, $addr, $length, 0, $advice);
}

export function accept4(
  sockfd: fd | FixedFile,
  addr: Memory,
  addrlen: Int32Array | Uint32Array | Address | null,
  flags: Flags<'SOCK_'> = 0,
): void {
  const $sockfd = argument.file('accept4', 'sockfd', sockfd);
  const $addr = argument.memory('accept4', 'addr', addr);
  const $flags = argument.flags32('accept4', 'flags', flags);
  const $addrlen = argument.lengthInOut('accept4', 'addrlen', addrlen, 'addr', $addr);
  fill(13 /* IORING_OP_ACCEPT */, $sockfd, $addr, 0, $addrlen, $flags);
}

export function bind(sockfd: fd | FixedFile, addr: Memory, addrlen?: int | Integer): void {
  const $sockfd = argument.file('bind', 'sockfd', sockfd);
  const $addr = argument.counted('bind', 'addr', addr);
  const $addrlen = argument.countOfBytes('bind', 'addrlen', addrlen, 'addr', $addr, 0x7fffffff);
  fill(56 /* IORING_OP_BIND */, $sockfd, $addr, 0, $addrlen);
}

export function connect(sockfd: fd | FixedFile, addr: Memory, addrlen?: int | Integer): void {
  const $sockfd = argument.file('connect', 'sockfd', sockfd);
  const $addr = argument.counted('connect', 'addr', addr);
  const $addrlen = argument.countOfBytes('connect', 'addrlen', addrlen, 'addr', $addr, 0x7fffffff);
  fill(16 /* IORING_OP_CONNECT */, $sockfd, $addr, 0, $addrlen);
}

export function listen(sockfd: fd | FixedFile, backlog: int): void {
  const $sockfd = argument.file('listen', 'sockfd', sockfd);
  const $backlog = argument.int32('listen', 'backlog', backlog);
  fill(57 /* IORING_OP_LISTEN */, $sockfd, 0, $backlog);
}

export function recv(
  sockfd: fd | FixedFile,
  buf: Memory,
  len?: size_t | Integer,
  flags: Flags<'MSG_'> = 0,
): void {
  const $sockfd = argument.file('recv', 'sockfd', sockfd);
  const $buf = argument.counted('recv', 'buf', buf);
  const $flags = argument.flags32('recv', 'flags', flags);
  const $len = argument.narrow(
    'recv',
    'len',
    argument.countOfBytes('recv', 'len', len, 'buf', $buf, argument.mostNumber),
    32,
  );
  fill(27 /* IORING_OP_RECV */, $sockfd, $buf, $len, 0, $flags);
}

export function send(
  sockfd: fd | FixedFile,
  buf: Memory,
  len?: size_t | Integer,
  flags: Flags<'MSG_'> = 0,
): void {
  const $sockfd = argument.file('send', 'sockfd', sockfd);
  const $buf = argument.counted('send', 'buf', buf);
  const $flags = argument.flags32('send', 'flags', flags);
  const $len = argument.narrow(
    'send',
    'len',
    argument.countOfBytes('send', 'len', len, 'buf', $buf, argument.mostNumber),
    32,
  );
  fill(26 /* IORING_OP_SEND */, $sockfd, $buf, $len, 0, $flags);
}

export function sendto(
  sockfd: fd | FixedFile,
  buf: Memory,
  len: size_t | Integer | undefined,
  flags: Flags<'MSG_'> | undefined = 0,
  dest_addr: Memory,
  addrlen?: int | Integer,
): void {
  const $sockfd = argument.file('sendto', 'sockfd', sockfd);
  const $buf = argument.counted('sendto', 'buf', buf);
  const $flags = argument.flags32('sendto', 'flags', flags);
  const $dest_addr = argument.counted('sendto', 'dest_addr', dest_addr);
  const $len = argument.narrow(
    'sendto',
    'len',
    argument.countOfBytes('sendto', 'len', len, 'buf', $buf, argument.mostNumber),
    32,
  );
  const $addrlen = argument.narrow(
    'sendto',
    'addrlen',
    argument.countOfBytes('sendto', 'addrlen', addrlen, 'dest_addr', $dest_addr, 0x7fffffff),
    16,
  );
  fill(26 /* IORING_OP_SEND */, $sockfd, $buf, $len, $dest_addr, $flags, addressLength($addrlen));
}

export function shutdown(sockfd: fd | FixedFile, how: Flags<'SHUT_'>): void {
  const $sockfd = argument.file('shutdown', 'sockfd', sockfd);
  const $how = argument.flags32('shutdown', 'how', how);
  fill(34 /* IORING_OP_SHUTDOWN */, $sockfd, 0, $how);
}

export function socket(domain: Flags<'AF_'>, type: Flags<'SOCK_'>, protocol: int = 0): void {
  const $domain = argument.flags32('socket', 'domain', domain);
  const $type = argument.flags32('socket', 'type', type);
  const $protocol = argument.int32('socket', 'protocol', protocol);
  fill(45 /* IORING_OP_SOCKET */, $domain, 0, $protocol, $type);
}

export function fadvise64(
  fd: fd | FixedFile,
  offset: loff_t | Integer,
  len: loff_t | Integer,
  advice: Flags<'POSIX_FADV_'>,
): void {
  const $fd = argument.file('fadvise64', 'fd', fd);
  const $offset = argument.int64('fadvise64', 'offset', offset);
  const $len = argument.narrow('fadvise64', 'len', argument.int64('fadvise64', 'len', len), 32);
  const $advice = argument.flags32('fadvise64', 'advice', advice);
  fill(24 /* IORING_OP_FADVISE */, $fd, 0, $len, $offset, $advice);
}

export function fallocate(
  fd: fd | FixedFile,
  mode: Flags<'FALLOC_'>,
  offset: loff_t | Integer,
  len: loff_t | Integer,
): void {
  const $fd = argument.file('fallocate', 'fd', fd);
  const $mode = argument.flags32('fallocate', 'mode', mode);
  const $offset = argument.int64('fallocate', 'offset', offset);
  const $len = argument.int64('fallocate', 'len', len);
  fill(17 /* IORING_OP_FALLOCATE */, $fd, $len, $mode, $offset);
}

export function fdatasync(fd: fd | FixedFile): void {
  const $fd = argument.file('fdatasync', 'fd', fd);
  fill(3 /* IORING_OP_FSYNC */, $fd, 0, 0, 0, 1 /* IORING_FSYNC_DATASYNC */);
}

export function fsync(fd: fd | FixedFile): void {
  const $fd = argument.file('fsync', 'fd', fd);
  fill(3 /* IORING_OP_FSYNC */, $fd);
}

export function sync_file_range(
  fd: fd | FixedFile,
  offset: loff_t | Integer,
  len: loff_t | Integer,
  flags: Flags<'SYNC_FILE_RANGE_'>,
): void {
  const $fd = argument.file('sync_file_range', 'fd', fd);
  const $offset = argument.int64('sync_file_range', 'offset', offset);
  const $len = argument.narrow(
    'sync_file_range',
    'len',
    argument.int64('sync_file_range', 'len', len),
    32,
  );
  const $flags = argument.flags32('sync_file_range', 'flags', flags);
  fill(8 /* IORING_OP_SYNC_FILE_RANGE */, $fd, 0, $len, $offset, $flags);
}

export function tee(
  fd_in: fd,
  fd_out: fd | FixedFile,
  size: size_t | Integer,
  flags: Flags<'SPLICE_'> = 0,
): void {
  const $fd_in = argument.int32('tee', 'fd_in', fd_in);
  const $fd_out = argument.file('tee', 'fd_out', fd_out);
  const $size = argument.narrow('tee', 'size', argument.word('tee', 'size', size), 32);
  const $flags = argument.flags32('tee', 'flags', flags);
  fill(33 /* IORING_OP_TEE */, $fd_out, 0, $size, 0, $flags, $fd_in);
}

export function fgetxattr(
  fd: fd | FixedFile,
  name: Path,
  value: Memory,
  size?: size_t | Integer,
): void {
  const $fd = argument.file('fgetxattr', 'fd', fd);
  const $value = argument.counted('fgetxattr', 'value', value);
  const $size = argument.narrow(
    'fgetxattr',
    'size',
    argument.countOfBytes('fgetxattr', 'size', size, 'value', $value, argument.mostNumber),
    32,
  );
  const $name = argument.string('fgetxattr', 'name', name, 0);
  fill(43 /* IORING_OP_FGETXATTR */, $fd, $name, $size, $value);
}

export function fsetxattr(
  fd: fd | FixedFile,
  name: Path,
  value: Memory,
  size?: size_t | Integer,
  flags: Flags<'XATTR_'> = 0,
): void {
  const $fd = argument.file('fsetxattr', 'fd', fd);
  const $value = argument.counted('fsetxattr', 'value', value);
  const $flags = argument.flags32('fsetxattr', 'flags', flags);
  const $size = argument.narrow(
    'fsetxattr',
    'size',
    argument.countOfBytes('fsetxattr', 'size', size, 'value', $value, argument.mostNumber),
    32,
  );
  const $name = argument.string('fsetxattr', 'name', name, 0);
  fill(41 /* IORING_OP_FSETXATTR */, $fd, $name, $size, $value, $flags);
}

export function getxattr(path: Path, name: Path, value: Memory, size?: size_t | Integer): void {
  const $value = argument.counted('getxattr', 'value', value);
  const $size = argument.narrow(
    'getxattr',
    'size',
    argument.countOfBytes('getxattr', 'size', size, 'value', $value, argument.mostNumber),
    32,
  );
  const $path = argument.path('getxattr', 'path', path, 0);
  const $name = argument.string('getxattr', 'name', name, 1);
  fill(44 /* IORING_OP_GETXATTR */, 0, $name, $size, $value, 0, 0, $path);
}

export function setxattr(
  path: Path,
  name: Path,
  value: Memory,
  size?: size_t | Integer,
  flags: Flags<'XATTR_'> = 0,
): void {
  const $value = argument.counted('setxattr', 'value', value);
  const $flags = argument.flags32('setxattr', 'flags', flags);
  const $size = argument.narrow(
    'setxattr',
    'size',
    argument.countOfBytes('setxattr', 'size', size, 'value', $value, argument.mostNumber),
    32,
  );
  const $path = argument.path('setxattr', 'path', path, 0);
  const $name = argument.string('setxattr', 'name', name, 1);
  fill(42 /* IORING_OP_SETXATTR */, 0, $name, $size, $value, $flags, 0, $path);
}

export function epoll_ctl(
  epfd: fd,
  op: Flags<'EPOLL_'>,
  fd: fd,
  event: struct.epoll_event | Address | null,
): void {
  const $epfd = argument.int32('epoll_ctl', 'epfd', epfd);
  const $op = argument.flags32('epoll_ctl', 'op', op);
  const $fd = argument.int32('epoll_ctl', 'fd', fd);
  const $event = argument.record('epoll_ctl', 'event', event, epoll_eventShape);
  fill(29 /* IORING_OP_EPOLL_CTL */, $epfd, $event, $op, $fd);
}

export function epoll_wait(
  epfd: fd | FixedFile,
  events: struct.epoll_event | RecordArray<struct.epoll_event> | Address | null,
  maxevents?: int | Integer,
): void {
  const $epfd = argument.file('epoll_wait', 'epfd', epfd);
  const $events = argument.records('epoll_wait', 'events', events, epoll_eventShape, 0);
  const $maxevents = argument.countOfRecords(
    'epoll_wait',
    'maxevents',
    maxevents,
    'events',
    $events,
    0x7fffffff,
    epoll_eventShape,
  );
  fill(59 /* IORING_OP_EPOLL_WAIT */, $epfd, $events, $maxevents);
}
