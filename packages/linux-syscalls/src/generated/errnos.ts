// Generated from Linux 7.3.4 <asm/errno.h> by "pnpm generate". Do not edit.

import { choose } from '../machine/choose.ts';

/** Error: operation not permitted, <asm/errno.h>. */
export const EPERM = 1;

/** Error: no such file or directory, <asm/errno.h>. */
export const ENOENT = 2;

/** Error: no such process, <asm/errno.h>. */
export const ESRCH = 3;

/** Error: interrupted system call, <asm/errno.h>. */
export const EINTR = 4;

/** Error: i/o error, <asm/errno.h>. */
export const EIO = 5;

/** Error: no such device or address, <asm/errno.h>. */
export const ENXIO = 6;

/** Error: argument list too long, <asm/errno.h>. */
export const E2BIG = 7;

/** Error: exec format error, <asm/errno.h>. */
export const ENOEXEC = 8;

/** Error: bad file descriptor, <asm/errno.h>. */
export const EBADF = 9;

/** Error: no child processes, <asm/errno.h>. */
export const ECHILD = 10;

/** Error: resource temporarily unavailable, <asm/errno.h>. */
export const EAGAIN = 11;

/** Another name of EAGAIN, <asm/errno.h>. */
export const EWOULDBLOCK = 11;

/** Error: not enough memory, <asm/errno.h>. */
export const ENOMEM = 12;

/** Error: permission denied, <asm/errno.h>. */
export const EACCES = 13;

/** Error: bad address in system call argument, <asm/errno.h>. */
export const EFAULT = 14;

/** Error: block device required, <asm/errno.h>. */
export const ENOTBLK = 15;

/** Error: resource busy or locked, <asm/errno.h>. */
export const EBUSY = 16;

/** Error: file already exists, <asm/errno.h>. */
export const EEXIST = 17;

/** Error: cross-device link not permitted, <asm/errno.h>. */
export const EXDEV = 18;

/** Error: no such device, <asm/errno.h>. */
export const ENODEV = 19;

/** Error: not a directory, <asm/errno.h>. */
export const ENOTDIR = 20;

/** Error: illegal operation on a directory, <asm/errno.h>. */
export const EISDIR = 21;

/** Error: invalid argument, <asm/errno.h>. */
export const EINVAL = 22;

/** Error: file table overflow, <asm/errno.h>. */
export const ENFILE = 23;

/** Error: too many open files, <asm/errno.h>. */
export const EMFILE = 24;

/** Error: inappropriate ioctl for device, <asm/errno.h>. */
export const ENOTTY = 25;

/** Error: text file is busy, <asm/errno.h>. */
export const ETXTBSY = 26;

/** Error: file too large, <asm/errno.h>. */
export const EFBIG = 27;

/** Error: no space left on device, <asm/errno.h>. */
export const ENOSPC = 28;

/** Error: invalid seek, <asm/errno.h>. */
export const ESPIPE = 29;

/** Error: read-only file system, <asm/errno.h>. */
export const EROFS = 30;

/** Error: too many links, <asm/errno.h>. */
export const EMLINK = 31;

/** Error: broken pipe, <asm/errno.h>. */
export const EPIPE = 32;

/** Error: math argument out of domain of func, <asm/errno.h>. */
export const EDOM = 33;

/** Error: result too large, <asm/errno.h>. */
export const ERANGE = 34;

/** Error: resource deadlock would occur, <asm/errno.h>. */
export const EDEADLK = 35;

/** Another name of EDEADLK, <asm/errno.h>; it differs: x86_64: 35, x86: 35, arm: 35, riscv64: 35, aarch64: 35, loongarch64: 35, s390x: 35, ppc64le: 58. */
export const EDEADLOCK: number = /* @__PURE__ */ choose<number>(35, { ppc64le: 58 });

/** Error: name too long, <asm/errno.h>. */
export const ENAMETOOLONG = 36;

/** Error: no record locks available, <asm/errno.h>. */
export const ENOLCK = 37;

/** Error: function not implemented, <asm/errno.h>. */
export const ENOSYS = 38;

/** Error: directory not empty, <asm/errno.h>. */
export const ENOTEMPTY = 39;

/** Error: too many symbolic links encountered, <asm/errno.h>. */
export const ELOOP = 40;

/** Error: no message of desired type, <asm/errno.h>. */
export const ENOMSG = 42;

/** Error: identifier removed, <asm/errno.h>. */
export const EIDRM = 43;

/** Error: channel number out of range, <asm/errno.h>. */
export const ECHRNG = 44;

/** Error: level 2 not synchronized, <asm/errno.h>. */
export const EL2NSYNC = 45;

/** Error: level 3 halted, <asm/errno.h>. */
export const EL3HLT = 46;

/** Error: level 3 reset, <asm/errno.h>. */
export const EL3RST = 47;

/** Error: link number out of range, <asm/errno.h>. */
export const ELNRNG = 48;

/** Error: protocol driver not attached, <asm/errno.h>. */
export const EUNATCH = 49;

/** Error: no CSI structure available, <asm/errno.h>. */
export const ENOCSI = 50;

/** Error: level 2 halted, <asm/errno.h>. */
export const EL2HLT = 51;

/** Error: invalid exchange, <asm/errno.h>. */
export const EBADE = 52;

/** Error: invalid request descriptor, <asm/errno.h>. */
export const EBADR = 53;

/** Error: exchange full, <asm/errno.h>. */
export const EXFULL = 54;

/** Error: no anode, <asm/errno.h>. */
export const ENOANO = 55;

/** Error: invalid request code, <asm/errno.h>. */
export const EBADRQC = 56;

/** Error: invalid slot, <asm/errno.h>. */
export const EBADSLT = 57;

/** Error: bad font file format, <asm/errno.h>. */
export const EBFONT = 59;

/** Error: device not a stream, <asm/errno.h>. */
export const ENOSTR = 60;

/** Error: no data available, <asm/errno.h>. */
export const ENODATA = 61;

/** Error: timer expired, <asm/errno.h>. */
export const ETIME = 62;

/** Error: out of streams resources, <asm/errno.h>. */
export const ENOSR = 63;

/** Error: machine is not on the network, <asm/errno.h>. */
export const ENONET = 64;

/** Error: package not installed, <asm/errno.h>. */
export const ENOPKG = 65;

/** Error: object is remote, <asm/errno.h>. */
export const EREMOTE = 66;

/** Error: link has been severed, <asm/errno.h>. */
export const ENOLINK = 67;

/** Error: advertise error, <asm/errno.h>. */
export const EADV = 68;

/** Error: srmount error, <asm/errno.h>. */
export const ESRMNT = 69;

/** Error: communication error on send, <asm/errno.h>. */
export const ECOMM = 70;

/** Error: protocol error, <asm/errno.h>. */
export const EPROTO = 71;

/** Error: multihop attempted, <asm/errno.h>. */
export const EMULTIHOP = 72;

/** Error: RFS specific error, <asm/errno.h>. */
export const EDOTDOT = 73;

/** Error: not a data message, <asm/errno.h>. */
export const EBADMSG = 74;

/** Another name of EBADMSG, <asm/errno.h>. */
export const EFSBADCRC = 74;

/** Error: value too large for defined data type, <asm/errno.h>. */
export const EOVERFLOW = 75;

/** Error: name not unique on network, <asm/errno.h>. */
export const ENOTUNIQ = 76;

/** Error: file descriptor in bad state, <asm/errno.h>. */
export const EBADFD = 77;

/** Error: remote address changed, <asm/errno.h>. */
export const EREMCHG = 78;

/** Error: can not access a needed shared library, <asm/errno.h>. */
export const ELIBACC = 79;

/** Error: accessing a corrupted shared library, <asm/errno.h>. */
export const ELIBBAD = 80;

/** Error: .lib section in a.out corrupted, <asm/errno.h>. */
export const ELIBSCN = 81;

/** Error: attempting to link in too many shared libraries, <asm/errno.h>. */
export const ELIBMAX = 82;

/** Error: cannot exec a shared library directly, <asm/errno.h>. */
export const ELIBEXEC = 83;

/** Error: illegal byte sequence, <asm/errno.h>. */
export const EILSEQ = 84;

/** Error: interrupted system call should be restarted, <asm/errno.h>. */
export const ERESTART = 85;

/** Error: streams pipe error, <asm/errno.h>. */
export const ESTRPIPE = 86;

/** Error: too many users, <asm/errno.h>. */
export const EUSERS = 87;

/** Error: socket operation on non-socket, <asm/errno.h>. */
export const ENOTSOCK = 88;

/** Error: destination address required, <asm/errno.h>. */
export const EDESTADDRREQ = 89;

/** Error: message too long, <asm/errno.h>. */
export const EMSGSIZE = 90;

/** Error: protocol wrong type for socket, <asm/errno.h>. */
export const EPROTOTYPE = 91;

/** Error: protocol not available, <asm/errno.h>. */
export const ENOPROTOOPT = 92;

/** Error: protocol not supported, <asm/errno.h>. */
export const EPROTONOSUPPORT = 93;

/** Error: socket type not supported, <asm/errno.h>. */
export const ESOCKTNOSUPPORT = 94;

/** Error: operation not supported on socket, <asm/errno.h>. */
export const EOPNOTSUPP = 95;

/** Error: protocol family not supported, <asm/errno.h>. */
export const EPFNOSUPPORT = 96;

/** Error: address family not supported, <asm/errno.h>. */
export const EAFNOSUPPORT = 97;

/** Error: address already in use, <asm/errno.h>. */
export const EADDRINUSE = 98;

/** Error: address not available, <asm/errno.h>. */
export const EADDRNOTAVAIL = 99;

/** Error: network is down, <asm/errno.h>. */
export const ENETDOWN = 100;

/** Error: network is unreachable, <asm/errno.h>. */
export const ENETUNREACH = 101;

/** Error: network dropped connection because of reset, <asm/errno.h>. */
export const ENETRESET = 102;

/** Error: software caused connection abort, <asm/errno.h>. */
export const ECONNABORTED = 103;

/** Error: connection reset by peer, <asm/errno.h>. */
export const ECONNRESET = 104;

/** Error: no buffer space available, <asm/errno.h>. */
export const ENOBUFS = 105;

/** Error: socket is already connected, <asm/errno.h>. */
export const EISCONN = 106;

/** Error: socket is not connected, <asm/errno.h>. */
export const ENOTCONN = 107;

/** Error: cannot send after transport endpoint shutdown, <asm/errno.h>. */
export const ESHUTDOWN = 108;

/** Error: too many references: cannot splice, <asm/errno.h>. */
export const ETOOMANYREFS = 109;

/** Error: connection timed out, <asm/errno.h>. */
export const ETIMEDOUT = 110;

/** Error: connection refused, <asm/errno.h>. */
export const ECONNREFUSED = 111;

/** Error: host is down, <asm/errno.h>. */
export const EHOSTDOWN = 112;

/** Error: host is unreachable, <asm/errno.h>. */
export const EHOSTUNREACH = 113;

/** Error: connection already in progress, <asm/errno.h>. */
export const EALREADY = 114;

/** Error: operation now in progress, <asm/errno.h>. */
export const EINPROGRESS = 115;

/** Error: stale file handle, <asm/errno.h>. */
export const ESTALE = 116;

/** Error: structure needs cleaning, <asm/errno.h>. */
export const EUCLEAN = 117;

/** Another name of EUCLEAN, <asm/errno.h>. */
export const EFSCORRUPTED = 117;

/** Error: not a XENIX named type file, <asm/errno.h>. */
export const ENOTNAM = 118;

/** Error: no XENIX semaphores available, <asm/errno.h>. */
export const ENAVAIL = 119;

/** Error: is a named type file, <asm/errno.h>. */
export const EISNAM = 120;

/** Error: remote I/O error, <asm/errno.h>. */
export const EREMOTEIO = 121;

/** Error: quota exceeded, <asm/errno.h>. */
export const EDQUOT = 122;

/** Error: no medium found, <asm/errno.h>. */
export const ENOMEDIUM = 123;

/** Error: wrong medium type, <asm/errno.h>. */
export const EMEDIUMTYPE = 124;

/** Error: operation canceled, <asm/errno.h>. */
export const ECANCELED = 125;

/** Error: required key not available, <asm/errno.h>. */
export const ENOKEY = 126;

/** Error: key has expired, <asm/errno.h>. */
export const EKEYEXPIRED = 127;

/** Error: key has been revoked, <asm/errno.h>. */
export const EKEYREVOKED = 128;

/** Error: key was rejected by service, <asm/errno.h>. */
export const EKEYREJECTED = 129;

/** Error: owner died, <asm/errno.h>. */
export const EOWNERDEAD = 130;

/** Error: state not recoverable, <asm/errno.h>. */
export const ENOTRECOVERABLE = 131;

/** Error: operation not possible due to RF-kill, <asm/errno.h>. */
export const ERFKILL = 132;

/** Error: memory page has hardware error, <asm/errno.h>. */
export const EHWPOISON = 133;

/** Error: inappropriate file type or format, <asm/errno.h>. */
export const EFTYPE = 134;
