import {
  bytesIn,
  bytesOut,
  call,
  count,
  direct,
  flags,
  lengthInOut,
  numbersIn,
  op,
  operand,
  type Result,
  recordIn,
  recordOut,
} from '../language.ts';

// Security modules and seccomp.

const zero: Result = { kind: 'zero', doc: '0' };
const lsmErrors = {
  E2BIG: '`size` is too small; it now says what is needed',
  EINVAL: 'an unknown flag or attribute',
  ENOSYS: 'this kernel is older, or was built without security modules',
  EOPNOTSUPP: 'no module has that attribute',
};
const attr = flags('attr', '`LSM_ATTR_CURRENT`, `LSM_ATTR_EXEC` …', { family: 'LSM_' });

export const lsm_get_self_attr = call({
  does: 'tells what security modules say of the calling thread',
  arguments: [
    attr,
    bytesOut(
      'ctx',
      'receives `struct lsm_ctx` records, each as long as its `len` says; `null` only to learn the size',
      { count: 'size' },
    ),
    lengthInOut('size', 'the length of `ctx`, then what was used or is needed', { of: 'ctx' }),
    flags('flags', '`LSM_FLAG_SINGLE` asks the one module that the first record names; or 0', {
      family: 'LSM_',
      default: 0,
    }),
  ],
  result: { kind: 'count', doc: 'how many records there are' },
  routes: direct('lsm_get_self_attr', 'attr', 'ctx', 'size', 'flags'),
  notes: ['`struct.lsm_ctx.iterate` goes through the records.'],
  errors: lsmErrors,
  since: '6.8',
  of: 'thread',
  see: ['<linux/lsm.h>'],
});

export const lsm_set_self_attr = call({
  does: 'asks a security module for another attribute of the calling thread',
  arguments: [
    attr,
    bytesIn('ctx', 'one `struct lsm_ctx`, whose `id` names the module', { count: 'size' }),
    count('size', 'the length of `ctx`', { of: 'ctx', type: 'uint' }),
    flags('flags', '0', { family: 'LSM_', default: 0 }),
  ],
  result: zero,
  routes: direct('lsm_set_self_attr', 'attr', 'ctx', 'size', 'flags'),
  notes: ['It counts for the calling thread alone.'],
  errors: { ...lsmErrors, EPERM: 'the module doesn’t allow it' },
  since: '6.8',
  of: 'thread',
  see: ['<linux/lsm.h>'],
});

export const lsm_list_modules = call({
  does: 'tells which security modules are active, in the order they are asked',
  arguments: [
    bytesOut('ids', 'receives their `LSM_ID_*`, eight bytes each: a `BigUint64Array`', {
      count: 'size',
    }),
    lengthInOut('size', 'the length of `ids` in bytes, then what was used or is needed', {
      of: 'ids',
    }),
    flags('flags', '0', { family: 'LSM_', default: 0 }),
  ],
  result: { kind: 'count', doc: 'how many there are' },
  routes: direct('lsm_list_modules', 'ids', 'size', 'flags'),
  errors: lsmErrors,
  since: '6.8',
  see: ['<linux/lsm.h>'],
});

const perThread =
  'It counts for the calling thread and for what it makes from then on: libuv’s pool and other workers go on unfiltered, unless `SECCOMP_FILTER_FLAG_TSYNC` takes them in.';

export const seccomp = call({
  does: 'restricts which system calls the calling thread may make, for good',
  arguments: [
    flags('op', 'the operation', { family: 'SECCOMP_' }),
    flags('flags', '`SECCOMP_FILTER_FLAG_*`, or-ed, or 0', { family: 'SECCOMP_' }),
    operand('uargs', 'what the operation takes'),
  ],
  result: { kind: 'int', doc: 'what the operation returns' },
  routes: direct('seccomp', 'op', 'flags', 'uargs'),
  operations: {
    by: 'op',
    unknown: 'the structure depends on it',
    known: {
      SECCOMP_SET_MODE_STRICT: op('leaves only read, write, exit and sigreturn', [], {
        result: zero,
        notes: [
          'V8 and libuv make other calls all the time: a thread that runs JavaScript is killed at once.',
        ],
      }),
      SECCOMP_SET_MODE_FILTER: op(
        'has a program decide about every call from now on',
        [
          recordIn('uargs', 'the program; what `filter` points at is not checked', {
            record: 'sock_fprog',
          }),
        ],
        {
          result: {
            kind: 'int',
            doc: '0; a descriptor with `SECCOMP_FILTER_FLAG_NEW_LISTENER`; a thread’s id where `SECCOMP_FILTER_FLAG_TSYNC` met one that refuses',
          },
          notes: [
            perThread,
            'The program sees number, architecture and words of a call (`struct seccomp_data`), not what they point at. Let it look at `arch` first: numbers differ between 64-bit and 32-bit programs of one kernel.',
            'What V8 and libuv need must pass: memory, futexes, epoll, clocks, signals. A call that is refused with `SECCOMP_RET_KILL_PROCESS` ends Node; `SECCOMP_RET_ERRNO` shows as that errno.',
          ],
          errors: {
            EACCES: 'neither `PR_SET_NO_NEW_PRIVS` nor CAP_SYS_ADMIN',
            EINVAL: 'an unknown flag, or a program that the kernel refuses',
            EBUSY: 'there is a listener already',
          },
        },
      ),
      SECCOMP_GET_ACTION_AVAIL: op(
        'tells whether this kernel knows an action',
        [numbersIn('uargs', 'the `SECCOMP_RET_*`', { array: 'Uint32Array', length: 1 })],
        { result: zero, errors: { EOPNOTSUPP: 'it doesn’t' }, since: '4.14' },
      ),
      SECCOMP_GET_NOTIF_SIZES: op(
        'tells how large the records are that listeners exchange',
        [recordOut('uargs', 'receives the sizes', { record: 'seccomp_notif_sizes' })],
        { result: zero, since: '5.0' },
      ),
    },
  },
  errors: { EINVAL: 'an unknown operation or flag', ENOSYS: 'this kernel was built without it' },
  since: '3.17',
  of: 'thread',
  see: ['man 2 seccomp', '<linux/seccomp.h>'],
});
