import {
  adapted,
  blockIn,
  blockOut,
  byQuirk,
  call,
  constant,
  direct,
  either,
  fd,
  flags,
  type Naming,
  type Result,
  recordIn,
  recordOut,
  scalar,
  sizeOf,
} from '../language.ts';

// Sending, blocking, awaiting and handling signals.

const zero: Result = { kind: 'zero', doc: '0' };

const signalSet = sizeOf('kernel_sigset_t');
const sig = flags('sig', 'the signal; 0 only looks whether it could be sent', { family: 'SIG' });
const sendErrors = {
  EINVAL: 'no such signal',
  EPERM: 'it belongs to another user, without CAP_KILL',
  ESRCH: 'there is nobody of that id',
};
const eightBytes =
  'A set is eight bytes on every architecture, a `BigUint64Array` of one for instance: bit n − 1 is signal n.';
const perThread = 'It counts for the calling thread alone.';

export const kill = call({
  does: 'sends a signal to a process or to several',
  arguments: [
    scalar('pid', 'a process; 0 is this group, −1 all that may be sent to, −n the group n', {
      type: 'pid_t',
    }),
    sig,
  ],
  result: zero,
  routes: direct('kill', 'pid', 'sig'),
  notes: ['An id may be another process’s by now: `pidfd_send_signal` can’t hit the wrong one.'],
  errors: sendErrors,
  see: ['man 2 kill', '<linux/signal.h>'],
});

export const tkill = call({
  does: 'sends a signal to a thread',
  arguments: [scalar('tid', 'the thread', { type: 'pid_t' }), sig],
  result: zero,
  routes: direct('tkill', 'tid', 'sig'),
  notes: ['`tgkill` looks whether the thread is still one of the process that was meant.'],
  errors: sendErrors,
  see: ['man 2 tkill', '<linux/signal.h>'],
});

export const tgkill = call({
  does: 'sends a signal to a thread of a process',
  arguments: [
    scalar('tgid', 'the process', { type: 'pid_t' }),
    scalar('tid', 'the thread', { type: 'pid_t' }),
    sig,
  ],
  result: zero,
  routes: direct('tgkill', 'tgid', 'tid', 'sig'),
  errors: { ...sendErrors, ESRCH: 'the process has no such thread' },
  see: ['man 2 tgkill', '<linux/signal.h>'],
});

const info = (more: string): Naming<'info'> =>
  recordIn('info', `what comes with the signal${more}`, { record: 'siginfo' });
const ownCodes =
  '`si_code` must be negative and not `SI_TKILL`, unless this process sends to itself.';

export const pidfd_send_signal = call({
  does: 'sends a signal to the process that a descriptor stands for',
  arguments: [
    fd('pidfd', 'a descriptor of `pidfd_open`'),
    sig,
    info('; `null` for what `kill` sends'),
    flags('flags', '`PIDFD_SIGNAL_*` (since 6.9), or 0', { family: 'PIDFD_', default: 0 }),
  ],
  result: zero,
  routes: direct('pidfd_send_signal', 'pidfd', 'sig', 'info', 'flags'),
  notes: [ownCodes],
  errors: {
    ...sendErrors,
    EBADF: '`pidfd` is none of a process',
    EINVAL: 'no such signal, an unknown flag, or `info` is for another signal',
    ESRCH: 'the process has ended',
  },
  since: '5.1',
  see: ['man 2 pidfd_send_signal', '<linux/signal.h>'],
});

export const rt_sigqueueinfo = call({
  does: 'sends a signal with a value to a process',
  arguments: [scalar('tgid', 'the process', { type: 'pid_t' }), sig, info('')],
  result: zero,
  routes: direct('rt_sigqueueinfo', 'tgid', 'sig', 'info'),
  notes: [ownCodes, 'Where fields of `siginfo` lie differs between 32 and 64 bits.'],
  errors: { ...sendErrors, EAGAIN: 'as many signals wait as allowed' },
  see: ['man 2 rt_sigqueueinfo', '<linux/signal.h>'],
});

export const rt_tgsigqueueinfo = call({
  does: 'sends a signal with a value to a thread',
  arguments: [
    scalar('tgid', 'the process', { type: 'pid_t' }),
    scalar('tid', 'the thread', { type: 'pid_t' }),
    sig,
    info(''),
  ],
  result: zero,
  routes: direct('rt_tgsigqueueinfo', 'tgid', 'tid', 'sig', 'info'),
  notes: [ownCodes, 'Where fields of `siginfo` lie differs between 32 and 64 bits.'],
  errors: { ...sendErrors, EAGAIN: 'as many signals wait as allowed' },
  since: '2.6.31',
  see: ['man 2 rt_tgsigqueueinfo', '<linux/signal.h>'],
});

export const rt_sigprocmask = call({
  does: 'tells and changes which signals wait instead of coming',
  arguments: [
    flags('how', '`SIG_BLOCK`, `SIG_UNBLOCK` or `SIG_SETMASK`', { family: 'SIG' }),
    blockIn('set', 'the signals; `null` to change nothing', { size: signalSet }),
    blockOut('oldset', 'receives the set before; `null` if nobody wants it', { size: signalSet }),
  ],
  result: zero,
  routes: direct('rt_sigprocmask', 'how', 'set', 'oldset', signalSet),
  aliases: ['sigprocmask'],
  notes: [eightBytes, perThread, 'libuv’s threads take what this one blocks.'],
  errors: { EINVAL: 'no such `how`' },
  of: 'libc',
  see: ['man 2 sigprocmask', '<linux/signal.h>'],
});

export const rt_sigpending = call({
  does: 'tells which blocked signals wait',
  arguments: [
    blockOut('set', 'receives them: this thread’s and the process’s', { size: signalSet }),
  ],
  result: zero,
  routes: direct('rt_sigpending', 'set', signalSet),
  aliases: ['sigpending'],
  notes: [eightBytes],
  of: 'thread',
  see: ['man 2 sigpending', '<linux/signal.h>'],
});

export const rt_sigtimedwait = call({
  does: 'takes a signal that waits, or the next one that comes',
  arguments: [
    blockIn('set', 'which signals, which should be blocked', { size: signalSet }),
    recordOut('info', 'receives what comes with it; `null` if nobody wants it', {
      record: 'siginfo',
    }),
    recordIn('timeout', 'for how long it waits at most; `null` for ever', { record: 'timespec' }),
  ],
  result: { kind: 'int', doc: 'the number of the signal' },
  routes: direct(
    ['rt_sigtimedwait_time64', 'rt_sigtimedwait'],
    'set',
    'info',
    'timeout',
    signalSet,
  ),
  aliases: ['rt_sigtimedwait_time64', 'sigtimedwait'],
  notes: [
    eightBytes,
    'It waits, but for a timeout of zero: the thread that makes it runs no event loop meanwhile.',
    'A signal to the process that another thread doesn’t block goes there instead.',
  ],
  errors: {
    EAGAIN: 'none came in time',
    EINTR: 'another signal was handled first',
    EINVAL: 'a `tv_nsec` that is not from 0 to 999999999',
  },
  waits: true,
  see: ['man 2 sigtimedwait', '<linux/signal.h>'],
});

export const rt_sigsuspend = call({
  does: 'waits for a signal with another set blocked meanwhile',
  arguments: [blockIn('mask', 'what is blocked meanwhile', { size: signalSet })],
  result: { kind: 'zero', doc: 'never: it ends with EINTR' },
  routes: direct('rt_sigsuspend', 'mask', signalSet),
  aliases: ['sigsuspend'],
  notes: [eightBytes, 'Until a signal is handled, the thread that makes it runs no event loop.'],
  errors: { EINTR: 'a signal was handled, as wanted' },
  waits: true,
  of: 'thread',
  see: ['man 2 sigsuspend', '<linux/signal.h>'],
});

export const pause = call({
  does: 'waits for a signal',
  arguments: [],
  result: { kind: 'zero', doc: 'never: it ends with EINTR' },
  routes: either<never>(['pause'], ['ppoll', 0, 0, 0, 0, signalSet]),
  notes: [
    'Until a signal is handled, the thread that makes it runs no event loop.',
    'riscv64, aarch64 and loongarch64 wait in `ppoll`, for nothing and without end.',
  ],
  errors: { EINTR: 'a signal was handled, as wanted' },
  waits: true,
  of: 'thread',
  see: ['man 2 pause'],
});

export const rt_sigaction = call({
  does: 'tells and changes what a signal does to this process',
  arguments: [
    flags('signum', 'the signal, but not `SIGKILL` and `SIGSTOP`', { family: 'SIG' }),
    recordIn('act', 'the new action, as the kernel lays it out; `null` for none', {
      record: 'sigaction',
    }),
    recordOut('oldact', 'receives the action before; `null` if nobody wants it', {
      record: 'sigaction',
    }),
  ],
  result: zero,
  routes: byQuirk('signalReturn', {
    kernel: direct('rt_sigaction', 'signum', 'act', 'oldact', signalSet),
    restorer: adapted(
      'sigactionWithRestorer',
      ['rt_sigaction'],
      constant('SA_RESTORER'),
      sizeOf('kernel_sigaction'),
      'signum',
      'act',
      'oldact',
      signalSet,
    ),
  }),
  aliases: ['sigaction'],
  notes: [
    'A handler is machine code at an address: no JavaScript can run in one. What is safe is `SIG_DFL` and `SIG_IGN`; an address that is no handler crashes when the signal comes.',
    'V8 handles SIGSEGV for WebAssembly and SIGPROF for its profiler, libuv those of `process.on`; Node ignores SIGPIPE. Giving them another action breaks that.',
    'On x86_64 a handler needs `SA_RESTORER` and code that calls `rt_sigreturn`, without which its return crashes: the wrapper refuses one without. The other architectures bring their own.',
    'It counts for all threads. riscv64 and loongarch64 have no `sa_restorer`.',
  ],
  errors: { EINVAL: 'no such signal, or one that can’t be changed' },
  see: ['man 2 sigaction', '<linux/signal.h>'],
});

export const sigaltstack = call({
  does: 'tells and changes on which stack handlers of signals run',
  arguments: [
    recordIn('ss', 'the stack; `null` to change nothing', { record: 'stack_t' }),
    recordOut('old_ss', 'receives the stack before; `null` if nobody wants it', {
      record: 'stack_t',
    }),
  ],
  result: zero,
  routes: direct('sigaltstack', 'ss', 'old_ss'),
  notes: [
    'The kernel keeps `ss_sp`: it must be the address of memory that neither moves nor goes, as `allocate` gives it. The record itself is copied.',
    perThread,
    'Only handlers with `SA_ONSTACK` use it; Go libraries and crash reporters set their own.',
  ],
  errors: {
    ENOMEM: '`ss_size` is less than handlers need',
    EINVAL: 'an unknown flag',
    EPERM: 'this thread runs on the stack right now',
  },
  of: 'thread',
  see: ['man 2 sigaltstack', '<linux/signal.h>'],
});
