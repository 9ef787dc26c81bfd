import {
  type Argument,
  blockOut,
  bytesOut,
  call,
  count,
  direct,
  flags,
  numbersOut,
  type Operation,
  op,
  operand,
  pointerIn,
  type Result,
  recordIn,
  scalar,
  string,
} from '../language.ts';

// prctl: attributes of a thread or a process. Each operation has arguments of its own.

const zero: Result = { kind: 'zero', doc: '0' };
const told: Result = { kind: 'int', doc: 'the setting' };
const perThread = 'It counts for the calling thread alone, and for what it makes from then on.';
const perProcess = 'It counts for the whole process.';

const word = (name: 'arg2' | 'arg3' | 'arg4' | 'arg5', doc: string): Argument =>
  scalar(name, doc, { type: 'ulong' });
const choice = (doc: string): Argument => flags('arg2', doc, { family: 'PR_' });
const number = (doc: string): Argument =>
  numbersOut('arg2', doc, { array: 'Int32Array', length: 1 });
const set = (
  does: string,
  operands: readonly Argument[],
  more: Partial<Operation> = {},
): Operation => op(does, operands, { result: zero, ...more });
const get = (does: string, more: Partial<Operation> = {}): Operation =>
  op(does, [], { result: told, ...more });
const only = (where: string): string => `Only on ${where}; EINVAL elsewhere.`;
const boolean = '1 or 0';

export const prctl = call({
  does: 'tells and changes what the calling thread, or its process, is to be',
  arguments: [
    flags('option', 'the operation', { family: 'PR_' }),
    operand('arg2', 'what the operation takes first'),
    operand('arg3', 'second'),
    operand('arg4', 'third'),
    operand('arg5', 'and last'),
  ],
  result: { kind: 'int', doc: 'what the operation returns' },
  routes: direct('prctl', 'option', 'arg2', 'arg3', 'arg4', 'arg5'),
  operations: {
    by: 'option',
    unknown: 'which arguments are memory depends on it',
    known: {
      PR_SET_PDEATHSIG: set(
        'has a signal sent when the parent ends',
        [flags('arg2', 'the signal; 0 for none', { family: 'SIG' })],
        {
          notes: [
            'The parent is the thread that made this process, not its process: where a worker did, its end is enough. It is sent to the process whose thread asked.',
          ],
        },
      ),
      PR_GET_PDEATHSIG: set('tells that signal', [number('receives it')]),
      PR_GET_DUMPABLE: get('tells whether a core may be dumped and others may watch the process'),
      PR_SET_DUMPABLE: set('changes that', [word('arg2', boolean)], { notes: [perProcess] }),
      PR_GET_KEEPCAPS: get('tells whether capabilities survive a change of user'),
      PR_SET_KEEPCAPS: set('changes that, until `execve`', [word('arg2', boolean)], {
        notes: [perThread],
      }),
      PR_GET_TIMING: get('tells how processor time is measured, which is always the same way'),
      PR_SET_TIMING: set('changes nothing', [choice('`PR_TIMING_STATISTICAL`')]),
      PR_SET_NAME: set('names the thread', [string('arg2', 'the name, of which 15 bytes count')], {
        notes: ['It counts for the calling thread; the main thread’s name is what `ps` shows.'],
      }),
      PR_GET_NAME: set('tells the thread’s name', [
        blockOut('arg2', 'receives it, with a NUL at its end: 16 bytes', { size: 16 }),
      ]),
      PR_GET_SECCOMP: get('tells whether system calls are filtered: 0 or 2'),
      PR_SET_SECCOMP: set(
        'filters system calls; see `seccomp`',
        [
          word('arg2', '`SECCOMP_MODE_STRICT` or `SECCOMP_MODE_FILTER`'),
          recordIn('arg3', 'the program, whose instructions are not checked', {
            record: 'sock_fprog',
            optional: true,
          }),
        ],
        { notes: [perThread] },
      ),
      PR_CAPBSET_READ: op(
        'tells whether a capability is in the bounding set',
        [flags('arg2', 'the capability', { family: 'CAP_' })],
        { result: { kind: 'int', doc: boolean }, since: '2.6.25' },
      ),
      PR_CAPBSET_DROP: set(
        'takes a capability out of the bounding set, for good',
        [flags('arg2', 'the capability', { family: 'CAP_' })],
        { notes: [perThread], errors: { EPERM: 'without CAP_SETPCAP' }, since: '2.6.25' },
      ),
      PR_GET_TSC: set('tells whether `rdtsc` may be executed', [number('receives `PR_TSC_*`')], {
        notes: [only('x86_64 and x86')],
      }),
      PR_SET_TSC: set(
        'changes that',
        [choice('`PR_TSC_ENABLE`, or `PR_TSC_SIGSEGV` to be killed at it')],
        { notes: [only('x86_64 and x86'), 'V8 and libuv read clocks through it.'] },
      ),
      PR_GET_SECUREBITS: get('tells the flags about root and capabilities', { since: '2.6.26' }),
      PR_SET_SECUREBITS: set('changes them', [word('arg2', '`SECBIT_*`, or-ed')], {
        notes: [perThread],
        errors: { EPERM: 'without CAP_SETPCAP, or locked' },
        since: '2.6.26',
      }),
      PR_SET_TIMERSLACK: set(
        'lets timers of the thread be late',
        [word('arg2', 'by how many nanoseconds; 0 is the default')],
        { notes: [perThread], since: '2.6.28' },
      ),
      PR_GET_TIMERSLACK: get('tells by how many nanoseconds timers may be late', {
        since: '2.6.28',
      }),
      PR_TASK_PERF_EVENTS_DISABLE: set('stops the counters that the thread has opened', []),
      PR_TASK_PERF_EVENTS_ENABLE: set('lets them count again', []),
      PR_MCE_KILL: set(
        'tells when a process dies of broken memory',
        [
          choice('`PR_MCE_KILL_SET` or `PR_MCE_KILL_CLEAR`'),
          flags('arg3', '`PR_MCE_KILL_EARLY`, `PR_MCE_KILL_LATE` or `PR_MCE_KILL_DEFAULT`', {
            family: 'PR_',
            default: 0,
          }),
        ],
        { since: '2.6.32' },
      ),
      PR_MCE_KILL_GET: get('tells that', { since: '2.6.32' }),
      PR_SET_MM: set(
        'changes what /proc shows of the memory of the process',
        [
          choice('`PR_SET_MM_*`'),
          pointerIn('arg3', 'what that takes', {
            unknown: 'it is an address, a descriptor or a record',
          }),
          word('arg4', 'its size; 0 where it has none'),
        ],
        { errors: { EPERM: 'without CAP_SYS_RESOURCE' }, since: '3.3' },
      ),
      PR_SET_CHILD_SUBREAPER: set(
        'lets orphans among the descendants become children of this process',
        [word('arg2', boolean)],
        {
          notes: [
            perProcess,
            'Nobody in Node waits for them: `waitid` must, or they stay zombies.',
          ],
          since: '3.4',
        },
      ),
      PR_GET_CHILD_SUBREAPER: set('tells that', [number('receives 1 or 0')], { since: '3.4' }),
      PR_SET_NO_NEW_PRIVS: set(
        'gives up that programs run with more rights than the caller has, for good',
        [word('arg2', '1')],
        { notes: [perThread], since: '3.5' },
      ),
      PR_GET_NO_NEW_PRIVS: get('tells that', { since: '3.5' }),
      PR_GET_TID_ADDRESS: set(
        'tells the address of `set_tid_address`',
        [
          blockOut(
            'arg2',
            'receives it, as wide as a register of the kernel: eight bytes, or four',
            { size: 8 },
          ),
        ],
        { notes: ['Kernels without CONFIG_CHECKPOINT_RESTORE lack it: EINVAL.'], since: '3.5' },
      ),
      PR_SET_THP_DISABLE: set(
        'gives up large pages',
        [
          word('arg2', boolean),
          flags('arg3', '`PR_THP_DISABLE_EXCEPT_ADVISED` (since 6.18) or 0', {
            family: 'PR_',
            default: 0,
          }),
        ],
        { notes: [perProcess], since: '3.15' },
      ),
      PR_GET_THP_DISABLE: get('tells that', { since: '3.15' }),
      PR_CAP_AMBIENT: op(
        'tells and changes which capabilities survive `execve` of an ordinary program',
        [
          choice('`PR_CAP_AMBIENT_RAISE`, `_LOWER`, `_IS_SET` or `_CLEAR_ALL`'),
          flags('arg3', 'the capability', { family: 'CAP_', default: 0 }),
        ],
        {
          result: { kind: 'int', doc: '0; 1 or 0 for `_IS_SET`' },
          notes: [perThread],
          errors: { EPERM: 'it isn’t both permitted and inheritable' },
          since: '4.3',
        },
      ),
      PR_SVE_SET_VL: op(
        'changes the length of SVE’s vectors',
        [word('arg2', 'the length in bytes, or-ed with `PR_SVE_*`')],
        { result: told, notes: [only('aarch64'), perThread], since: '4.15' },
      ),
      PR_SVE_GET_VL: get('tells the length of SVE’s vectors', {
        notes: [only('aarch64')],
        since: '4.15',
      }),
      PR_SME_SET_VL: op(
        'changes the length of SME’s vectors',
        [word('arg2', 'the length in bytes, or-ed with `PR_SME_*`')],
        { result: told, notes: [only('aarch64'), perThread], since: '5.19' },
      ),
      PR_SME_GET_VL: get('tells the length of SME’s vectors', {
        notes: [only('aarch64')],
        since: '5.19',
      }),
      PR_GET_SPECULATION_CTRL: op(
        'tells whether the processor may speculate',
        [choice('`PR_SPEC_STORE_BYPASS`, `PR_SPEC_INDIRECT_BRANCH` or `PR_SPEC_L1D_FLUSH`')],
        { result: told, since: '4.17' },
      ),
      PR_SET_SPECULATION_CTRL: set(
        'changes that',
        [
          choice('`PR_SPEC_STORE_BYPASS`, `PR_SPEC_INDIRECT_BRANCH` or `PR_SPEC_L1D_FLUSH`'),
          flags('arg3', '`PR_SPEC_ENABLE`, `PR_SPEC_DISABLE` …', { family: 'PR_' }),
        ],
        { notes: [perThread], since: '4.17' },
      ),
      PR_PAC_RESET_KEYS: set(
        'makes new keys for signed pointers',
        [word('arg2', '`PR_PAC_*`, or-ed; 0 for all')],
        {
          notes: [
            only('aarch64'),
            'Pointers that are signed already, return addresses too, become wrong: the thread crashes.',
          ],
          since: '5.0',
        },
      ),
      PR_PAC_SET_ENABLED_KEYS: set(
        'tells which keys sign pointers',
        [word('arg2', 'the keys that are changed'), word('arg3', 'those of them that are on')],
        { notes: [only('aarch64')], since: '5.13' },
      ),
      PR_PAC_GET_ENABLED_KEYS: get('tells which keys sign pointers', {
        notes: [only('aarch64')],
        since: '5.13',
      }),
      PR_SET_TAGGED_ADDR_CTRL: set(
        'lets addresses carry a tag',
        [word('arg2', '`PR_TAGGED_ADDR_ENABLE` and `PR_MTE_*`, or-ed')],
        { notes: [only('aarch64 and riscv64'), perThread], since: '5.4' },
      ),
      PR_GET_TAGGED_ADDR_CTRL: get('tells that', {
        notes: [only('aarch64 and riscv64')],
        since: '5.4',
      }),
      PR_SET_IO_FLUSHER: set(
        'says that the thread takes part in writing memory back',
        [word('arg2', boolean)],
        { errors: { EPERM: 'without CAP_SYS_RESOURCE' }, since: '5.6' },
      ),
      PR_GET_IO_FLUSHER: get('tells that', {
        errors: { EPERM: 'without CAP_SYS_RESOURCE' },
        since: '5.6',
      }),
      PR_SET_SYSCALL_USER_DISPATCH: set(
        'has system calls from outside of a range of code become SIGSYS',
        [
          choice('`PR_SYS_DISPATCH_*`'),
          word('arg3', 'the address of the range'),
          word('arg4', 'its length'),
          pointerIn(
            'arg5',
            'the byte that switches it on and off, in memory of `allocate`; `null` for none',
            { unknown: 'the kernel keeps the address and reads a byte there at every call' },
          ),
        ],
        { notes: [perThread], since: '5.11' },
      ),
      PR_SCHED_CORE: set(
        'lets threads share a core, or keeps them apart',
        [
          choice('`PR_SCHED_CORE_GET`, `_CREATE`, `_SHARE_TO` or `_SHARE_FROM`'),
          scalar('arg3', 'whom; 0 is the caller', { type: 'pid_t' }),
          flags('arg4', '`PR_SCHED_CORE_SCOPE_*`', { family: 'PR_' }),
          numbersOut('arg5', 'receives the cookie; `null` but for `_GET`', {
            array: 'BigUint64Array',
            length: 1,
            optional: true,
          }),
        ],
        { since: '5.14' },
      ),
      PR_SET_MDWE: set(
        'forbids memory that was writable to become executable, for good',
        [word('arg2', '`PR_MDWE_REFUSE_EXEC_GAIN`, or-ed with `PR_MDWE_NO_INHERIT`')],
        {
          notes: [
            perProcess,
            'V8’s compiler makes such memory: the next code it makes ends the process.',
          ],
          since: '6.3',
        },
      ),
      PR_GET_MDWE: get('tells that', { since: '6.3' }),
      PR_SET_VMA: set(
        'names anonymous memory, as /proc/self/maps shows it',
        [
          choice('`PR_SET_VMA_ANON_NAME`'),
          word('arg3', 'where it starts, on a page'),
          word('arg4', 'its length'),
          string('arg5', 'the name, at most 79 bytes; `null` takes it away', { nullable: true }),
        ],
        {
          notes: ['Kernels without CONFIG_ANON_VMA_NAME lack it: EINVAL.'],
          errors: { EBADF: 'it is memory of a file', ENOMEM: 'there is no memory' },
          since: '5.17',
        },
      ),
      PR_GET_AUXV: op(
        'tells what the kernel told the program when it started',
        [
          bytesOut('arg2', 'receives pairs of words', { count: 'arg3' }),
          count('arg3', 'the length of the buffer', { of: 'arg2', type: 'size_t' }),
        ],
        { result: { kind: 'count', doc: 'how long all of it is' }, since: '6.4' },
      ),
      PR_SET_MEMORY_MERGE: set('lets equal pages be merged', [word('arg2', boolean)], {
        notes: [perProcess],
        errors: { EPERM: 'without CAP_SYS_RESOURCE' },
        since: '6.4',
      }),
      PR_GET_MEMORY_MERGE: get('tells that', { since: '6.4' }),
      PR_RISCV_V_SET_CONTROL: set(
        'tells whether the vector extension may be used',
        [word('arg2', '`PR_RISCV_V_VSTATE_CTRL_*`')],
        { notes: [only('riscv64'), perThread], since: '6.5' },
      ),
      PR_RISCV_V_GET_CONTROL: get('tells that', { notes: [only('riscv64')], since: '6.5' }),
      PR_RISCV_SET_ICACHE_FLUSH_CTX: set(
        'lets the program flush the cache of instructions by itself',
        [
          choice('`PR_RISCV_CTX_SW_FENCEI_ON` or `_OFF`'),
          flags('arg3', '`PR_RISCV_SCOPE_PER_PROCESS` or `_PER_THREAD`', { family: 'PR_' }),
        ],
        { notes: [only('riscv64')], since: '6.10' },
      ),
      PR_GET_SHADOW_STACK_STATUS: set(
        'tells whether return addresses are guarded',
        [blockOut('arg2', 'receives `PR_SHADOW_STACK_*`, as 64 bits', { size: 8 })],
        { notes: [only('aarch64 and riscv64')], since: '6.13' },
      ),
      PR_SET_SHADOW_STACK_STATUS: set(
        'changes that',
        [word('arg2', '`PR_SHADOW_STACK_*`, or-ed')],
        { notes: [only('aarch64 and riscv64')], since: '6.13' },
      ),
      PR_LOCK_SHADOW_STACK_STATUS: set(
        'forbids to change that, for good',
        [word('arg2', '`PR_SHADOW_STACK_*`, or-ed')],
        { notes: [only('aarch64 and riscv64')], since: '6.13' },
      ),
      PR_TIMER_CREATE_RESTORE_IDS: op(
        'lets `timer_create` take the id that it is given',
        [choice('`PR_TIMER_CREATE_RESTORE_IDS_ON`, `_OFF` or `_GET`')],
        { result: told, since: '6.15' },
      ),
      PR_FUTEX_HASH: op(
        'tells and changes how many slots the process has for futexes of its own',
        [
          choice('`PR_FUTEX_HASH_SET_SLOTS` or `_GET_SLOTS`'),
          word('arg3', 'how many, a power of two; 0 for `_GET_SLOTS`'),
        ],
        { result: told, since: '6.16' },
      ),
      PR_SET_PTRACER: set(
        'lets a process watch this one, where Yama restricts that',
        [word('arg2', 'the process; 0 for none, all ones for any')],
        { notes: ['Kernels without Yama lack it: EINVAL.'], since: '3.4' },
      ),
      PR_RSEQ_SLICE_EXTENSION: op(
        'tells and changes whether the thread may ask for more time',
        [
          choice('`PR_RSEQ_SLICE_EXTENSION_SET` or `_GET`'),
          flags('arg3', '`PR_RSEQ_SLICE_EXT_ENABLE` or 0', { family: 'PR_', default: 0 }),
        ],
        { result: told, notes: [perThread], since: '7.0' },
      ),
    },
  },
  errors: {
    EINVAL: 'this kernel, or this architecture, doesn’t know the operation or what it was given',
    EFAULT: 'an address that can’t be used',
  },
  of: 'thread',
  see: ['man 2 prctl', '<linux/prctl.h>'],
});
