import {
  adapted,
  address,
  blockInOut,
  bytesIn,
  bytesInOut,
  bytesOut,
  byWord,
  call,
  count,
  either,
  flags,
  measuredInOut,
  numbersOut,
  type Operation,
  op,
  operand,
  type Result,
  scalar,
  sizeOf,
  wherePresent,
} from '../language.ts';

// Calls that only some architectures have.

const zero: Result = { kind: 'zero', doc: '0' };

const told = (does: string, doc: string, more: Partial<Operation> = {}): Operation =>
  op(does, [numbersOut('arg2', `receives ${doc}`, { array: 'BigUint64Array', length: 1 })], {
    result: zero,
    ...more,
  });
const given = (does: string, doc: string, more: Partial<Operation> = {}): Operation =>
  op(does, [scalar('arg2', doc, { type: 'ulong' })], { result: zero, ...more });

export const arch_prctl = call({
  does: 'sets and tells what only x86 processors have',
  arguments: [
    flags('option', 'the operation', { family: 'ARCH_' }),
    operand('arg2', 'what it takes'),
  ],
  result: { kind: 'int', doc: 'what the operation returns' },
  routes: wherePresent('arch_prctl', 'option', 'arg2'),
  operations: {
    by: 'option',
    unknown: 'whether it takes a number or memory depends on it',
    known: {
      ARCH_SET_FS: given('sets the base of FS', 'an address', {
        notes: ['libc’s thread-local memory lies there: to move it ends the process.'],
      }),
      ARCH_GET_FS: told('tells the base of FS', 'the address'),
      ARCH_SET_GS: given('sets the base of GS', 'an address'),
      ARCH_GET_GS: told('tells the base of GS', 'the address'),
      ARCH_GET_CPUID: op('tells whether `cpuid` may be used', [], {
        result: { kind: 'int', doc: '1 or 0' },
        since: '4.12',
      }),
      ARCH_SET_CPUID: given('allows `cpuid`, or lets it end in SIGSEGV', '1 or 0', {
        errors: { ENODEV: 'this processor can’t forbid it' },
        since: '4.12',
      }),
      ARCH_GET_XCOMP_SUPP: told('tells the state that the kernel can save', 'a mask', {
        since: '5.16',
      }),
      ARCH_GET_XCOMP_PERM: told('tells the state that this process may use', 'a mask', {
        since: '5.16',
      }),
      ARCH_REQ_XCOMP_PERM: given('asks to use more state, as AMX needs', 'the feature’s number', {
        since: '5.16',
      }),
      ARCH_GET_XCOMP_GUEST_PERM: told('tells the state that its guests may use', 'a mask', {
        since: '5.17',
      }),
      ARCH_REQ_XCOMP_GUEST_PERM: given('asks that guests may use more state', 'its number', {
        since: '5.17',
      }),
      ARCH_GET_UNTAG_MASK: told('tells which bits of addresses count', 'a mask', { since: '6.4' }),
      ARCH_ENABLE_TAGGED_ADDR: given('lets high bits of addresses be tags', 'how many bits', {
        since: '6.4',
      }),
      ARCH_GET_MAX_TAG_BITS: told('tells how many bits may be tags', 'how many', { since: '6.4' }),
      ARCH_SHSTK_ENABLE: given('turns shadow stacks on', '`ARCH_SHSTK_*`', { since: '6.6' }),
      ARCH_SHSTK_DISABLE: given('turns shadow stacks off', '`ARCH_SHSTK_*`', { since: '6.6' }),
      ARCH_SHSTK_LOCK: given('lets them no more be turned on or off', '`ARCH_SHSTK_*`', {
        since: '6.6',
      }),
      ARCH_SHSTK_STATUS: told('tells which are on', '`ARCH_SHSTK_*`', { since: '6.6' }),
    },
  },
  notes: ['x86 has those of `cpuid` and of state alone.'],
  errors: {
    EINVAL: 'this kernel does not know the operation',
    EPERM: 'an address beyond those of processes, or a feature that is not to be had',
  },
  of: 'libc',
  see: ['man 2 arch_prctl', '<asm/prctl.h>'],
});

export const modify_ldt = call({
  does: 'reads or writes this process’s table of segments',
  arguments: [
    scalar('func', '0 reads, 1 and 0x11 write an entry, 2 reads the default', { type: 'int' }),
    bytesInOut('ptr', 'receives entries; or one `user_desc` to write', { count: 'bytecount' }),
    count('bytecount', 'its length in bytes', { of: 'ptr', type: 'size_t' }),
  ],
  result: { kind: 'count', doc: 'how many bytes were read; 0 for a write' },
  // x86_64 returns an unsigned int: its errors are not negative.
  routes: byWord(
    either(adapted('withSignedResult', ['modify_ldt'], 'func', 'ptr', 'bytecount'), null),
    wherePresent('modify_ldt', 'func', 'ptr', 'bytecount'),
  ),
  errors: {
    EINVAL: 'an entry that makes no sense, or a length that is not that of one',
    ENOSYS: 'the kernel was built without it, or no such `func`',
  },
  see: ['man 2 modify_ldt', '<asm/ldt.h>'],
});

const description = blockInOut('u_info', 'the segment, a `user_desc`', {
  size: sizeOf('user_desc'),
});
const tls =
  'libc has its thread-local memory in such a segment: to change that one ends the process.';

export const get_thread_area = call({
  does: 'tells of a segment for thread-local memory',
  arguments: [description],
  result: zero,
  routes: wherePresent('get_thread_area', 'u_info'),
  errors: { EINVAL: '`entry_number` is none of those segments' },
  of: 'thread',
  see: ['man 2 get_thread_area', '<asm/ldt.h>'],
});

export const set_thread_area = call({
  does: 'sets a segment for thread-local memory',
  arguments: [description],
  result: zero,
  routes: wherePresent('set_thread_area', 'u_info'),
  notes: ['`entry_number` −1 takes a free one, and receives which.', tls],
  errors: { EINVAL: '`entry_number` is none of those segments', ESRCH: 'none is free' },
  of: 'libc',
  see: ['man 2 set_thread_area', '<asm/ldt.h>'],
});

export const ioperm = call({
  does: 'lets this thread use ports of the machine, or no more',
  arguments: [
    scalar('from', 'the first port', { type: 'ulong' }),
    scalar('num', 'how many', { type: 'ulong' }),
    scalar('turn_on', '1 or 0', { type: 'int' }),
  ],
  result: zero,
  routes: wherePresent('ioperm', 'from', 'num', 'turn_on'),
  errors: { EINVAL: 'beyond port 65535', EPERM: 'without CAP_SYS_RAWIO' },
  of: 'thread',
  see: ['man 2 ioperm'],
});

export const iopl = call({
  does: 'lets this thread use all ports of the machine, or no more',
  arguments: [scalar('level', '3, or 0', { type: 'uint' })],
  result: zero,
  routes: wherePresent('iopl', 'level'),
  errors: { EINVAL: 'greater than 3', EPERM: 'more than before without CAP_SYS_RAWIO' },
  of: 'thread',
  see: ['man 2 iopl'],
});

export const sgetmask = call({
  does: 'tells which of the first 32 signals this thread blocks',
  arguments: [],
  result: { kind: 'int', doc: 'the mask; bit 0 is signal 1' },
  routes: either(adapted('withoutErrors', ['sgetmask']), null),
  notes: ['`rt_sigprocmask` has all signals, on every architecture.'],
  of: 'thread',
  see: ['man 2 sgetmask'],
});

export const ssetmask = call({
  does: 'blocks some of the first 32 signals',
  arguments: [scalar('newmask', 'the mask; bit 0 is signal 1', { type: 'u32' })],
  result: { kind: 'int', doc: 'what it was before' },
  routes: either(adapted('withoutErrors', ['ssetmask'], 'newmask'), null),
  notes: [
    'The other signals are blocked no more. But a kernel of 64 bits, as ppc64le has always and x86 may have, takes ' +
      'the mask for a signed number: with signal 32 it blocks all after it.',
    '`rt_sigprocmask` has all signals, on every architecture.',
  ],
  of: 'libc',
  see: ['man 2 sgetmask'],
});

const pciErrors = {
  ENODEV: 'no such device',
  ENOSYS: 'the kernel was built without it',
  EPERM: 'without CAP_SYS_ADMIN',
};

export const pciconfig_read = call({
  does: 'reads from the configuration of a PCI device',
  arguments: [
    scalar('bus', 'its bus', { type: 'ulong' }),
    scalar('dfn', 'its device and function', { type: 'ulong' }),
    scalar('off', 'where to read', { type: 'ulong' }),
    count('len', 'how much: 1, 2 or 4 bytes', { of: 'buf', type: 'size_t' }),
    bytesOut('buf', 'receives it', { count: 'len' }),
  ],
  result: zero,
  routes: wherePresent('pciconfig_read', 'bus', 'dfn', 'off', 'len', 'buf'),
  errors: pciErrors,
  see: ['man 2 pciconfig_read'],
});

export const pciconfig_write = call({
  does: 'writes to the configuration of a PCI device',
  arguments: [
    scalar('bus', 'its bus', { type: 'ulong' }),
    scalar('dfn', 'its device and function', { type: 'ulong' }),
    scalar('off', 'where to write', { type: 'ulong' }),
    count('len', 'how much: 1, 2 or 4 bytes', { of: 'buf', type: 'size_t' }),
    bytesIn('buf', 'what to write', { count: 'len' }),
  ],
  result: zero,
  routes: wherePresent('pciconfig_write', 'bus', 'dfn', 'off', 'len', 'buf'),
  errors: pciErrors,
  see: ['man 2 pciconfig_write'],
});

export const riscv_hwprobe = call({
  does: 'tells what processors can do',
  arguments: [
    measuredInOut('pairs', 'of `riscv_hwprobe` records: `key` asks, `value` receives', {
      by: 'pair_count',
      measure: { bytes: 16, each: 1 },
    }),
    scalar('pair_count', 'how many', { type: 'size_t' }),
    count('cpusetsize', 'the length of `cpus` in bytes', { of: 'cpus', type: 'size_t' }),
    bytesInOut('cpus', 'a mask of processors that all must agree; `null` for all', {
      count: 'cpusetsize',
    }),
    flags('flags', '`RISCV_HWPROBE_WHICH_CPUS` or 0', { family: 'RISCV_HWPROBE_', default: 0 }),
  ],
  result: zero,
  routes: wherePresent('riscv_hwprobe', 'pairs', 'pair_count', 'cpusetsize', 'cpus', 'flags'),
  notes: ['A key that the kernel does not know becomes −1.'],
  errors: { EINVAL: 'an unknown flag, or a mask without a processor' },
  since: '6.4',
  see: ['<asm/hwprobe.h>'],
});

export const riscv_flush_icache = call({
  does: 'makes instructions that were written visible to all processors',
  arguments: [
    address('start', 'where they begin'),
    address('end', 'where they end'),
    scalar('flags', '1 for this thread alone, or 0', { type: 'ulong', default: 0 }),
  ],
  result: zero,
  routes: wherePresent('riscv_flush_icache', 'start', 'end', 'flags'),
  errors: { EINVAL: 'an unknown flag' },
  since: '4.15',
  see: ['man 2 riscv_flush_icache'],
});

export const cacheflush = call({
  does: 'makes instructions that were written visible',
  arguments: [
    address('start', 'where they begin'),
    address('end', 'where they end'),
    scalar('flags', '0', { type: 'uint', default: 0 }),
  ],
  result: zero,
  routes: wherePresent('ARM_cacheflush', 'start', 'end', 'flags'),
  errors: { EFAULT: 'nothing is mapped there', EINVAL: 'flags, or an end before the start' },
  see: ['man 2 cacheflush'],
});

export const set_tls = call({
  does: 'sets this thread’s pointer to its thread-local memory',
  arguments: [address('value', 'the address')],
  result: zero,
  routes: wherePresent('ARM_set_tls', 'value'),
  notes: ['libc’s own lies there: to move it ends the process.'],
  of: 'libc',
  see: ['<asm/unistd.h>'],
});

export const get_tls = call({
  does: 'tells this thread’s pointer to its thread-local memory',
  arguments: [],
  result: { kind: 'address', doc: 'the address' },
  routes: wherePresent('ARM_get_tls'),
  errors: { ENOSYS: 'a 64-bit kernel, which lacks it for programs of 32 bits' },
  since: '4.15',
  of: 'thread',
  see: ['<asm/unistd.h>'],
});
