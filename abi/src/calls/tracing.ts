import {
  type Argument,
  blockIn,
  blockInOut,
  blockOut,
  bytesInOut,
  bytesOut,
  call,
  count,
  direct,
  flags,
  numbersIn,
  numbersOut,
  type Operation,
  op,
  operand,
  pointerOut,
  type Result,
  recordIn,
  recordInOut,
  recordOut,
  scalar,
  sizeOf,
} from '../language.ts';

// ptrace, performance counters and BPF.

const zero: Result = { kind: 'zero', doc: '0' };

export const perf_event_open = call({
  does: 'opens a counter, or a source of samples, of processor, kernel or software',
  arguments: [
    blockInOut(
      'attr',
      'a `struct perf_event_attr`; set its `size` to `struct.perf_event_attr.size`',
      { size: sizeOf('perf_event_attr'), saysSize: 4 },
    ),
    scalar('pid', 'the thread; 0 is the calling one, −1 every one on `cpu`', { type: 'pid_t' }),
    scalar('cpu', 'the processor; −1 is any', { type: 'int' }),
    scalar('group_fd', 'the counter that leads the group; −1 for a new one', { type: 'fd' }),
    flags('flags', '`PERF_FLAG_FD_CLOEXEC`, `PERF_FLAG_PID_CGROUP` … or 0', {
      family: 'PERF_FLAG_',
      default: 0,
    }),
  ],
  result: { kind: 'fd', doc: 'a descriptor to read from, or to map; the caller closes it' },
  routes: direct('perf_event_open', 'attr', 'pid', 'cpu', 'group_fd', 'flags'),
  notes: [
    'A `size` of 0 stands for the first version of the record, 64 bytes.',
    'With `pid` 0 it counts the calling thread: V8’s compiler and libuv’s pool work in others, unless `inherit` is set before they start.',
  ],
  errors: {
    E2BIG: '`attr` has fields this kernel doesn’t know; `size` now says how many bytes it does',
    EACCES: '/proc/sys/kernel/perf_event_paranoid forbids it',
    EINVAL: 'an event or flag that makes no sense',
    ENOENT: 'no such event here, as on virtual machines without counters',
    ENOSYS: 'this kernel was built without it',
    EOPNOTSUPP: 'the hardware can’t',
  },
  since: '2.6.31',
  of: 'thread',
  see: ['man 2 perf_event_open', '<linux/perf_event.h>'],
});

/**
 * The last field of `attr` that each command writes. The kernel writes it whatever `size` says, so
 * `attr` must reach to its end.
 */
const written: Readonly<Record<string, string>> = {
  BPF_PROG_TEST_RUN: 'union bpf_attr.test.duration',
  BPF_PROG_GET_NEXT_ID: 'union bpf_attr.next_id',
  BPF_MAP_GET_NEXT_ID: 'union bpf_attr.next_id',
  BPF_BTF_GET_NEXT_ID: 'union bpf_attr.next_id',
  BPF_LINK_GET_NEXT_ID: 'union bpf_attr.next_id',
  BPF_OBJ_GET_INFO_BY_FD: 'union bpf_attr.info.info_len',
  // Only some attach types have a revision; those of cgroups skip it if `size` ends before it.
  BPF_PROG_QUERY: 'union bpf_attr.query.revision',
  BPF_TASK_FD_QUERY: 'union bpf_attr.task_fd_query.probe_addr',
  BPF_MAP_LOOKUP_BATCH: 'union bpf_attr.batch.count',
  BPF_MAP_LOOKUP_AND_DELETE_BATCH: 'union bpf_attr.batch.count',
  BPF_MAP_UPDATE_BATCH: 'union bpf_attr.batch.count',
  BPF_MAP_DELETE_BATCH: 'union bpf_attr.batch.count',
  // It writes `core_relo_rec_size` only if `size` reaches into it.
  BPF_PROG_LOAD: 'char[0]',
};

export const bpf = call({
  does: 'loads programs for the kernel’s own machine, and works with their maps',
  arguments: [
    flags('cmd', 'the command: `BPF_MAP_CREATE`, `BPF_PROG_LOAD` …', { family: 'BPF_' }),
    bytesInOut('attr', 'a `union bpf_attr`, or what of it the command uses', { count: 'size' }),
    count('size', 'the length of `attr`', {
      of: 'attr',
      type: 'uint',
      least: { by: 'cmd', ignoring: 'BPF_COMMON_ATTRS', bytes: written },
    }),
    bytesInOut(
      'common',
      'a `struct bpf_common_attr`, with `BPF_COMMON_ATTRS` or-ed into `cmd`; or `null`',
      { count: 'size_common', optional: true },
    ),
    count('size_common', 'the length of `common`', { of: 'common', type: 'uint' }),
  ],
  result: { kind: 'int', doc: '0, a descriptor, or what the command returns' },
  routes: direct('bpf', 'cmd', 'attr', 'size', 'common', 'size_common'),
  notes: [
    'What the fields of `attr` point at is not checked: keys and values are as long as the map says, logs as `log_size`. A view may be stored in no field, for they are plain numbers of 64 bits: store `addressOf(view)`, and keep the view.',
    'The union grows with kernels. One that is longer than this kernel’s is taken as long as what it doesn’t know is zero; `common` is read since 7.0.',
  ],
  errors: {
    E2BIG: '`attr` has fields this kernel doesn’t know, or a program is too long',
    EACCES: 'the verifier refuses the program; its log says why',
    EINVAL: 'an unknown command, or fields that make no sense',
    ENOSYS: 'this kernel was built without it',
    EPERM: 'without CAP_BPF or CAP_SYS_ADMIN',
  },
  since: '3.18',
  see: ['man 2 bpf', '<linux/bpf.h>'],
});

const addressThere = (doc: string): Argument => scalar('addr', doc, { type: 'ulong' });
const signal = scalar('data', 'a signal to send to it; 0 for none', { type: 'ulong', default: 0 });
/** An operation on a stopped tracee that takes neither address nor data. */
const simple = (does: string, more: Partial<Operation> = {}): Operation =>
  op(does, [], { result: zero, ...more });
const going = (does: string, more: Partial<Operation> = {}): Operation =>
  op(does, [signal], { result: zero, ...more });
const peek = (does: string, where: string): Operation =>
  op(
    does,
    [
      addressThere(where),
      blockOut('data', 'receives the word, as wide as a register', { size: 'word' }),
    ],
    {
      result: zero,
      notes: ['libc’s function returns the word instead.'],
      errors: { EIO: 'nothing is there' },
    },
  );
const poke = (does: string, where: string): Operation =>
  op(does, [addressThere(where), scalar('data', 'the word', { type: 'ulong' })], {
    result: zero,
    errors: { EIO: 'nothing is there' },
  });
const regset = (does: string): Operation =>
  op(
    does,
    [
      addressThere('which: `NT_PRSTATUS` for the general registers, `NT_PRFPREG` …'),
      recordInOut(
        'data',
        'where they go or come from, which is not checked; its length is adjusted',
        { record: 'iovec' },
      ),
    ],
    { result: zero, errors: { EINVAL: 'there are no such registers' }, since: '2.6.34' },
  );

export const ptrace = call({
  does: 'watches and changes another thread',
  arguments: [
    flags('request', 'the operation', { family: 'PTRACE_' }),
    scalar('pid', 'the thread', { type: 'pid_t' }),
    operand('addr', 'an address in it, a length or a kind'),
    operand('data', 'memory here, a number or a signal'),
  ],
  result: { kind: 'int', doc: 'what the operation returns' },
  routes: direct('ptrace', 'request', 'pid', 'addr', 'data'),
  operations: {
    by: 'request',
    unknown: 'it depends on it whether a word is a number or memory',
    known: {
      PTRACE_TRACEME: simple('lets the parent watch this thread', {
        notes: ['The thread stops at its next signal, and the event loop in it.'],
      }),
      PTRACE_PEEKTEXT: peek('reads a word of a thread’s memory', 'where it lies there'),
      PTRACE_PEEKDATA: peek('reads a word of a thread’s memory', 'where it lies there'),
      PTRACE_PEEKUSR: peek('reads a word of a thread’s registers', 'its offset in `struct user`'),
      PTRACE_POKETEXT: poke('writes a word into a thread’s memory', 'where it goes there'),
      PTRACE_POKEDATA: poke('writes a word into a thread’s memory', 'where it goes there'),
      PTRACE_POKEUSR: poke(
        'writes a word into a thread’s registers',
        'its offset in `struct user`',
      ),
      PTRACE_CONT: going('lets a thread go on'),
      PTRACE_KILL: simple('kills a thread that stands still: use `kill`'),
      PTRACE_SINGLESTEP: going('lets a thread go on for one instruction'),
      PTRACE_ATTACH: simple('watches a thread, and stops it', {
        errors: { EPERM: 'it may not be watched, or is already', ESRCH: 'there is no such thread' },
      }),
      PTRACE_DETACH: going('leaves a thread alone'),
      PTRACE_SYSCALL: going('lets a thread go on to the next entry or exit of a system call'),
      PTRACE_SETOPTIONS: op(
        'sets what is told of a thread',
        [flags('data', '`PTRACE_O_*`, or-ed', { family: 'PTRACE_' })],
        { result: zero },
      ),
      PTRACE_GETEVENTMSG: op(
        'tells what comes with an event: a new thread’s id, an exit code',
        [blockOut('data', 'receives it, as wide as a register', { size: 'word' })],
        { result: zero },
      ),
      PTRACE_GETSIGINFO: op(
        'tells of the signal that stopped a thread',
        [recordOut('data', 'receives it', { record: 'siginfo' })],
        { result: zero, errors: { EINVAL: 'it wasn’t stopped by a signal' } },
      ),
      PTRACE_SETSIGINFO: op(
        'changes the signal that stopped a thread',
        [recordIn('data', 'what it is told instead', { record: 'siginfo' })],
        { result: zero },
      ),
      PTRACE_GETREGSET: regset('reads a set of registers'),
      PTRACE_SETREGSET: regset('writes a set of registers'),
      PTRACE_SEIZE: op(
        'watches a thread without stopping it',
        [addressThere('0'), flags('data', '`PTRACE_O_*`, or-ed, or 0', { family: 'PTRACE_' })],
        {
          result: zero,
          errors: {
            EPERM: 'it may not be watched, or is already',
            ESRCH: 'there is no such thread',
          },
          since: '3.4',
        },
      ),
      PTRACE_INTERRUPT: simple('stops a thread that was seized', { since: '3.4' }),
      PTRACE_LISTEN: simple('lets a stopped group stand still without hiding its events', {
        since: '3.4',
      }),
      PTRACE_PEEKSIGINFO: op(
        'reads the signals that wait for a thread',
        [
          blockIn('addr', 'which: a `ptrace_peeksiginfo_args`', {
            size: sizeOf('ptrace_peeksiginfo_args'),
          }),
          pointerOut('data', 'receives them', { unknown: 'as many `siginfo` as `nr` says' }),
        ],
        { result: { kind: 'count', doc: 'how many were stored' }, since: '3.10' },
      ),
      PTRACE_GETSIGMASK: op(
        'tells which signals a thread blocks',
        [
          addressThere('8, the size of a set'),
          numbersOut('data', 'receives the set', { array: 'BigUint64Array', length: 1 }),
        ],
        { result: zero, since: '3.11' },
      ),
      PTRACE_SETSIGMASK: op(
        'changes which signals a thread blocks',
        [
          addressThere('8, the size of a set'),
          numbersIn('data', 'the set', { array: 'BigUint64Array', length: 1 }),
        ],
        { result: zero, since: '3.11' },
      ),
      PTRACE_SECCOMP_GET_FILTER: op(
        'reads a filter of system calls',
        [
          addressThere('which, from the newest'),
          pointerOut('data', 'receives the instructions; `null` only to learn how many', {
            unknown: 'as long as the filter',
          }),
        ],
        { result: { kind: 'count', doc: 'how many instructions there are' }, since: '4.4' },
      ),
      PTRACE_GET_SYSCALL_INFO: op(
        'tells of the system call that stopped a thread',
        [
          count('addr', 'the length of `data`', { of: 'data', type: 'size_t' }),
          bytesOut('data', 'receives a `struct ptrace_syscall_info`', { count: 'addr' }),
        ],
        {
          result: { kind: 'count', doc: 'how long the record is, which may be more' },
          since: '5.3',
        },
      ),
    },
  },
  notes: [
    'Only the thread that watches may ask, so make all calls in one thread; a stop of the thread watched is waited for with `wait4`.',
    'A Node process can’t watch a thread of its own.',
  ],
  errors: {
    EPERM: 'the thread may not be watched; see /proc/sys/kernel/yama/ptrace_scope',
    ESRCH: 'there is no such thread, it isn’t watched by the caller, or it doesn’t stand still',
  },
  of: 'thread',
  see: ['man 2 ptrace', '<linux/ptrace.h>'],
});
