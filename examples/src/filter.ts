/**
 * filter: runs a command whose opening of files is answered here, call by call. A file /greeting is
 * made up, what is below /etc/ssl is refused, and the kernel does the rest. The command needs no
 * debugger, and runs at full speed between.
 *
 *     node examples/dist/filter.js cat /greeting /etc/hostname
 */

import {
  AF_UNIX,
  close,
  F_SETFD,
  FD_CLOEXEC,
  ioctl,
  lseek,
  MFD_CLOEXEC,
  memfd_create,
  PR_SET_NO_NEW_PRIVS,
  SECCOMP_ADDFD_FLAG_SEND,
  SECCOMP_FILTER_FLAG_NEW_LISTENER,
  SECCOMP_IOCTL_NOTIF_ADDFD,
  SECCOMP_RET_USER_NOTIF,
  SECCOMP_SET_MODE_FILTER,
  SECCOMP_USER_NOTIF_FLAG_CONTINUE,
  SEEK_SET,
  SOCK_CLOEXEC,
  SOCK_SEQPACKET,
  SyscallError,
  struct,
  write,
} from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { type Notification, notifications } from 'linux-syscalls/events';
import { errno, readString, SYS } from 'linux-syscalls/raw';
import { socketpair } from 'linux-syscalls/values';
import { execute, exitCodeOf, start, usage } from './lib/command.ts';
import { messageWith, receiveDescriptor } from './lib/descriptors.ts';
import { filterOf } from './lib/seccompFilters.ts';

const command = process.argv.slice(2);
if (command.length === 0) usage('filter.js ‹command›…');

/** A number that is free here, so that a message can name the child's listener beforehand. */
const listenerInChild = 200;

const [ours, theirs] = socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC);

const program = new Batch();
program.prctl(PR_SET_NO_NEW_PRIVS, 1);
const rules = filterOf([SYS.openat, SYS.open], SECCOMP_RET_USER_NOTIF);
const made = program.seccomp(SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, rules);
program.dup3(made, listenerInChild, 0);
program.fcntl(listenerInChild, F_SETFD, FD_CLOEXEC); // nothing that runs there answers itself
program.sendmsg(theirs, messageWith(listenerInChild), 0);
execute(program, command);
const { pidfd } = start(program);
const listener = await receiveDescriptor(ours);

// The loop ends when nothing is left that could make a call.
for await (const call of notifications(listener)) {
  try {
    answer(call);
  } catch (error) {
    // The caller is gone, or a signal took it out of its call.
    if (!(error instanceof SyscallError) || error.code !== 'ENOENT') throw error;
  }
}
for (const fd of [listener, ours, theirs]) close(fd);
process.exitCode = await exitCodeOf(pidfd);

function answer(call: Notification): void {
  const { id, pid, data } = call;
  const path = readString(data.args[data.nr === SYS.openat ? 1 : 0]!, { pid });
  // Only now is it known that the memory was that of the caller, and not of who has its id next.
  if (!call.isValid()) return;
  if (path === '/greeting') {
    const srcfd = fileOf('hello from a file that is nowhere\n');
    const flags = SECCOMP_ADDFD_FLAG_SEND; // the descriptor is what the call returns
    const addition = struct.seccomp_notif_addfd.from({ id, flags, srcfd });
    ioctl(listener, SECCOMP_IOCTL_NOTIF_ADDFD, addition);
    close(srcfd);
    console.error(`${path}: made up`);
  } else if (path.startsWith('/etc/ssl/')) {
    call.respond({ error: -errno.EACCES! });
    console.error(`${path}: refused`);
  } else {
    call.respond({ flags: SECCOMP_USER_NOTIF_FLAG_CONTINUE });
  }
}

/** A file in memory, to be read from its start. */
function fileOf(text: string): number {
  const fd = memfd_create('made up', MFD_CLOEXEC);
  write(fd, Buffer.from(text));
  lseek(fd, 0, SEEK_SET);
  return fd;
}
