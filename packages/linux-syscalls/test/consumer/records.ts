// What a program may and may not pass for memory, against the published declarations; compiled, never run.

import * as raw from '@linux-syscalls/raw-x86_64';
import { F_SETLK, fcntl, read, readv, sendmsg, struct } from 'linux-syscalls';
import { addressOf, readMemory, SYS, syscall, syscall2 } from 'linux-syscalls/raw';

const pieces = struct.iovec.array(2);
const piece = pieces[0]!;

// Records and their arrays are views wherever a view is taken.
readv(0, pieces);
readv(0, piece);
read(0, piece);
read(0, pieces);
sendmsg(0, struct.msghdr.alloc({ msg_iov: pieces, msg_iovlen: 2 }), 0);
const addresses: number[] = [addressOf(piece), addressOf(pieces), raw.addressOf(piece)];
readMemory(addresses[0]!, piece);
syscall(SYS.uname, struct.utsname.alloc());
syscall2(SYS.nanosleep, struct.timespec.alloc(), null);
raw.syscall(raw.SYS.uname, struct.utsname.alloc());

// An array of JavaScript's is no memory, nor is any other object.
// @ts-expect-error
readv(0, [piece]);
// @ts-expect-error
read(0, [1]);
// @ts-expect-error
addressOf([piece]);
// @ts-expect-error
addressOf({});
// @ts-expect-error
raw.addressOf(new Map());
// @ts-expect-error
fcntl(0, F_SETLK, piece);

export { addresses };
