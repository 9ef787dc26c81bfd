import {
  adapted,
  byQuirk,
  call,
  constant,
  direct,
  either,
  fd,
  flags,
  nothing,
  numbersOut,
  path,
  type Result,
  recordInOut,
  scalar,
  sizeOf,
  strings,
} from '../language.ts';

// Creating processes, executing programs, and exiting.

const child: Result = { kind: 'id', doc: 'in the parent the id of the child; 0 in the child' };
const never: Result = { kind: 'zero', doc: 'never, unless it fails' };
const makeErrors = {
  EAGAIN: 'as many processes as allowed',
  ENOMEM: 'no memory for it',
};
const aloneInChild =
  'No JavaScript goes on in the child of a Node process: V8 keeps its heap out of it (`MADV_DONTFORK`), and the first step there is SIGSEGV. Where a runtime copies its heap, the child has one thread, the caller’s, and nobody else to wait for. `linux-syscalls/spawn` and `node:child_process` start programs; machine code of the caller’s own, by raw calls, can do more.';
const sharesMemory =
  'the child would run JavaScript in the memory of its parent, and both would be corrupted';
const ownStack = 'the child would run JavaScript on a stack that V8 knows nothing of';
const ownTls = 'the child would find nothing that V8 and libc keep for its thread';

export const fork = call({
  does: 'makes a process that is a copy of this one',
  arguments: [],
  result: child,
  routes: either<never>(['fork'], ['clone', constant('SIGCHLD'), 0, 0, 0, 0]),
  notes: [aloneInChild, 'riscv64, aarch64 and loongarch64 have no `fork`; there it is `clone`.'],
  errors: makeErrors,
  of: 'process',
  see: ['man 2 fork'],
});

const cloneFlags = flags(
  'flags',
  'what is shared or made anew, or-ed with the signal that the parent gets, `SIGCHLD` for instance',
  { family: 'CLONE_', refusing: { CLONE_VM: sharesMemory, CLONE_SETTLS: ownTls } },
);

export const clone = call({
  does: 'makes a process, and says what it shares with this one',
  arguments: [
    cloneFlags,
    nothing('stack', ownStack),
    numbersOut('parent_tid', 'receives the id here; or `null`', {
      array: 'Int32Array',
      length: 1,
      optional: true,
    }),
    numbersOut('child_tid', 'receives the id in the child; or `null`', {
      array: 'Int32Array',
      length: 1,
      optional: true,
    }),
    nothing('tls', ownTls),
  ],
  result: child,
  routes: byQuirk('cloneOrder', {
    forwards: direct('clone', 'flags', 'stack', 'parent_tid', 'child_tid', 'tls'),
    backwards: direct('clone', 'flags', 'stack', 'parent_tid', 'tls', 'child_tid'),
    backwards2: direct('clone', 'stack', 'flags', 'parent_tid', 'child_tid', 'tls'),
  }),
  notes: [
    aloneInChild,
    'Threads and children that share memory are refused; raw calls can make them, with machine code that runs in them.',
    'The order of the arguments differs between kernels; here it is x86_64’s.',
  ],
  errors: {
    ...makeErrors,
    EINVAL: 'flags that don’t go together',
    EPERM: 'a new namespace without CAP_SYS_ADMIN',
  },
  of: 'process',
  see: ['man 2 clone', '<linux/sched.h>'],
});

export const clone3 = call({
  does: 'makes a process as a record says',
  arguments: [
    recordInOut('cl_args', 'flags, signal and more; receives nothing, but what its pointers say', {
      record: 'clone_args',
    }),
  ],
  result: child,
  routes: adapted(
    'clone3WithCopy',
    ['clone3'],
    'cl_args',
    sizeOf('clone_args'),
    constant('CLONE_VM'),
    constant('CLONE_SETTLS'),
  ),
  notes: [
    aloneInChild,
    'A record with `CLONE_VM`, `CLONE_SETTLS` or a stack is refused, as by `clone`. Its size is passed for you.',
    'The kernel ignores `cgroup` without `CLONE_INTO_CGROUP`, as `pidfd`, `child_tid` and `parent_tid` without their flags. `CLONE_INTO_CGROUP` and others have more than 32 bits, and JavaScript’s `|` loses them: add them by `+`.',
    'What `pidfd`, `child_tid`, `parent_tid` and `set_tid` point at is not checked.',
  ],
  errors: {
    ...makeErrors,
    E2BIG: '`cl_args` has fields this kernel doesn’t know',
    EEXIST: 'an id of `set_tid` is in use',
    EINVAL: 'flags that don’t go together',
    EPERM: 'a new namespace without CAP_SYS_ADMIN',
  },
  since: '5.3',
  of: 'process',
  see: ['man 2 clone3', '<linux/sched.h>'],
});

const argv = strings('argv', 'its arguments, of which the first is its name by custom');
const envp = strings('envp', 'its environment, each `NAME=value`; `null` is none');
const execErrors = {
  E2BIG: 'arguments and environment are too long, or one of them is',
  EACCES: 'it may not be executed',
  ENOENT: 'it isn’t there, or what it needs to start isn’t',
  ENOEXEC: 'it is no program for this kernel',
  ETXTBSY: 'somebody writes to it',
};
const replaces = [
  'The program takes the place of Node: nothing of it goes on, no `exit` event comes, and what streams have not written is lost. Other threads end.',
  'Descriptors without `FD_CLOEXEC` stay open. Node sets it on all that it inherited, 0, 1 and 2 too, and on all that it opens: for the program to read and write there, clear it first, as in `fcntl(1, F_SETFD, 0)`. Ignored signals stay ignored: SIGPIPE is, in Node.',
];

export const execve = call({
  does: 'runs a program in place of this one',
  arguments: [path('pathname', 'the program'), argv, envp],
  result: never,
  routes: direct('execve', 'pathname', 'argv', 'envp'),
  notes: replaces,
  errors: execErrors,
  of: 'process',
  see: ['man 2 execve'],
});

export const execveat = call({
  does: 'runs the program of a descriptor, or below it, in place of this one',
  arguments: [
    fd('dirfd', 'the directory that a relative path starts from, or `AT_FDCWD`'),
    path('pathname', "the program; `''` with `AT_EMPTY_PATH` for `dirfd` itself"),
    argv,
    envp,
    flags('flags', '`AT_EMPTY_PATH`, `AT_SYMLINK_NOFOLLOW` or 0', { family: 'AT_', default: 0 }),
  ],
  result: never,
  routes: direct('execveat', 'dirfd', 'pathname', 'argv', 'envp', 'flags'),
  notes: [
    ...replaces,
    'A script can’t be run from a descriptor with `O_CLOEXEC`: it is closed before the interpreter reads it.',
  ],
  errors: { ...execErrors, EBADF: '`dirfd` is not open' },
  since: '3.19',
  of: 'process',
  see: ['man 2 execveat', '<linux/fcntl.h>'],
});

const status = scalar('status', 'the exit code, of which the lowest 8 bits count', { type: 'int' });

export const exit = call({
  does: 'ends the calling thread',
  arguments: [status],
  result: { kind: 'zero', doc: 'never' },
  routes: direct('exit', 'status'),
  notes: [
    'It ends one thread, not the process: from the main thread it leaves a Node that runs no JavaScript and never ends, from a worker a process that waits for it for ever. `exit_group` ends the process.',
  ],
  of: 'process',
  see: ['man 2 exit'],
});

export const exit_group = call({
  does: 'ends the process, with all of its threads',
  arguments: [status],
  result: { kind: 'zero', doc: 'never' },
  routes: direct('exit_group', 'status'),
  notes: ['It happens at once: no `exit` event comes, and what streams have not written is lost.'],
  since: '2.6',
  of: 'process',
  see: ['man 2 exit_group'],
});

export const set_tid_address = call({
  does: 'tells the kernel which word to clear, and whom to wake, when the calling thread ends',
  arguments: [
    numbersOut('tidptr', 'the word; it must stay until the thread has ended', {
      array: 'Int32Array',
      length: 1,
      kept: true,
    }),
  ],
  result: { kind: 'id', doc: 'the id of the calling thread' },
  routes: adapted('onMainThread', ['set_tid_address', 'gettid', 'getpid'], 'tidptr'),
  notes: [
    'In a worker it is refused with `ERR_WORKER_UNSUPPORTED_OPERATION`: libc waits for a word of its own when that ends, and would wait for ever.',
    'On the main thread nobody waits for that word, and the call does no harm.',
  ],
  of: 'libc',
  see: ['man 2 set_tid_address'],
});
