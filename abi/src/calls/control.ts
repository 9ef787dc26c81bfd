import {
  type Argument,
  call,
  direct,
  fd,
  flags,
  numbersIn,
  numbersOut,
  type Operation,
  on32Bits,
  op,
  operand,
  type Result,
  recordIn,
  recordInOut,
  recordOut,
  scalar,
} from '../language.ts';

const nothing: Result = { kind: 'zero', doc: '0' };
const newDescriptor: Result = { kind: 'fd', doc: 'the new descriptor; the caller closes it' };

const leastDescriptor = scalar('arg', 'the least number that the new one may have', {
  type: 'int',
});
const lock = '`l_type`, `l_whence`, `l_start` and `l_len` say what; `l_pid` is 0';
const lockErrors = {
  EAGAIN: 'somebody else’s lock is in the way; on some file systems EACCES',
  EBADF: '`fd` is not open, or not in the mode that the lock needs',
  EDEADLK: 'waiting would never end',
  EINTR: 'a signal came while waiting',
};
const ofProcess =
  'Such a lock belongs to the process: any `close` of the file by anything in it, Node included, drops it.';
const ofOpenFile =
  'Such a lock belongs to the open file description: it goes when the last descriptor of it does.';
const waits = 'It waits: the thread that makes it runs no event loop meanwhile.';

const hint = (does: string, argument: Argument, notes: readonly string[] = []): Operation =>
  op(does, [argument], { result: nothing, since: '4.13', notes });

export const fcntl = call({
  does: 'controls a descriptor or the open file behind it',
  arguments: [
    fd('fd', 'the descriptor'),
    flags('cmd', 'the operation', { family: 'F_' }),
    operand('arg', 'what the operation takes'),
  ],
  result: { kind: 'int', doc: 'what the operation returns' },
  // Only fcntl64 takes locks beyond 2 GiB, under numbers of their own.
  routes: direct(['fcntl64', 'fcntl'], 'fd', 'cmd', 'arg'),
  aliases: ['fcntl64'],
  operations: {
    by: 'cmd',
    unknown: 'nobody here knows whether it takes a number or a structure, and of which size',
    known: {
      F_DUPFD: op('gives the open file another descriptor', [leastDescriptor], {
        result: newDescriptor,
        notes: ['The new one survives `execve`; see `F_DUPFD_CLOEXEC`.'],
        errors: {
          EINVAL: '`arg` is negative or beyond the limit',
          EMFILE: 'no number is left',
        },
      }),
      F_DUPFD_CLOEXEC: op(
        'gives the open file another descriptor, which `execve` closes',
        [leastDescriptor],
        { result: newDescriptor, since: '2.6.24' },
      ),
      F_GETFD: op('tells the flags of the descriptor', [], {
        result: { kind: 'int', doc: '`FD_CLOEXEC` or 0' },
      }),
      F_SETFD: op(
        'sets the flags of the descriptor',
        [flags('arg', '`FD_CLOEXEC`, or 0 to survive `execve`', { family: 'FD_' })],
        { result: nothing },
      ),
      F_GETFL: op('tells the mode and the status flags of the open file', [], {
        result: { kind: 'int', doc: '`O_*`; on x86 and arm with `O_LARGEFILE`' },
      }),
      F_SETFL: op(
        'sets the status flags of the open file',
        [
          flags(
            'arg',
            '`O_APPEND`, `O_ASYNC`, `O_DIRECT`, `O_NOATIME` and `O_NONBLOCK`; others stay',
            { family: 'O_' },
          ),
        ],
        {
          result: nothing,
          notes: ['Every descriptor of the open file sees them, those in other processes as well.'],
        },
      ),
      F_GETLK: op(
        'tells whether a lock could be set',
        [
          recordInOut('arg', `${lock}; becomes the lock in the way, or has \`F_UNLCK\``, {
            record: 'flock',
          }),
        ],
        {
          becomes: on32Bits('F_GETLK64'),
          also: ['F_GETLK64'],
          result: nothing,
          errors: lockErrors,
        },
      ),
      F_SETLK: op(
        'sets a lock of this process, or removes it',
        [recordIn('arg', lock, { record: 'flock' })],
        {
          becomes: on32Bits('F_SETLK64'),
          also: ['F_SETLK64'],
          result: nothing,
          notes: [ofProcess],
          errors: lockErrors,
        },
      ),
      F_SETLKW: op(
        'waits until it has set a lock of this process',
        [recordIn('arg', lock, { record: 'flock' })],
        {
          becomes: on32Bits('F_SETLKW64'),
          also: ['F_SETLKW64'],
          result: nothing,
          notes: [ofProcess, waits],
          errors: lockErrors,
        },
      ),
      F_OFD_GETLK: op(
        'tells whether a lock of the open file could be set',
        [
          recordInOut('arg', `${lock}; becomes the lock in the way, or has \`F_UNLCK\``, {
            record: 'flock',
          }),
        ],
        { result: nothing, errors: lockErrors, since: '3.15' },
      ),
      F_OFD_SETLK: op(
        'sets a lock of the open file, or removes it',
        [recordIn('arg', lock, { record: 'flock' })],
        {
          result: nothing,
          notes: [ofOpenFile],
          errors: lockErrors,
          since: '3.15',
        },
      ),
      F_OFD_SETLKW: op(
        'waits until it has set a lock of the open file',
        [recordIn('arg', lock, { record: 'flock' })],
        { result: nothing, notes: [ofOpenFile, waits], errors: lockErrors, since: '3.15' },
      ),
      F_SETOWN: op(
        'says who gets the signals of the open file',
        [scalar('arg', 'a process, or a group as a negative number', { type: 'pid_t' })],
        { result: nothing },
      ),
      F_GETOWN: op('tells who gets the signals of the open file', [], {
        result: { kind: 'int', doc: 'the process, or 0 for nobody' },
        notes: [
          'A group comes back as a negative number, which no caller can tell from an error: `F_GETOWN_EX` says which it is.',
        ],
      }),
      F_SETOWN_EX: op(
        'says which thread, process or group gets the signals of the open file',
        [recordIn('arg', 'the kind, `F_OWNER_*`, and the id', { record: 'f_owner_ex' })],
        { result: nothing, since: '2.6.32' },
      ),
      F_GETOWN_EX: op(
        'tells which thread, process or group gets the signals of the open file',
        [recordOut('arg', 'receives the kind, `F_OWNER_*`, and the id', { record: 'f_owner_ex' })],
        { result: nothing, since: '2.6.32' },
      ),
      F_GETOWNER_UIDS: op(
        'tells the user ids of who asked for the signals of the open file',
        [
          numbersOut('arg', 'receives the real and the effective user id', {
            array: 'Uint32Array',
            length: 2,
          }),
        ],
        {
          result: nothing,
          errors: { EINVAL: 'the kernel was built without checkpoint and restore' },
          since: '3.5',
        },
      ),
      F_SETSIG: op(
        'says which signal tells of input and output',
        [scalar('arg', 'the signal; 0 for `SIGIO`, which carries nothing', { type: 'int' })],
        { result: nothing },
      ),
      F_GETSIG: op('tells which signal tells of input and output', [], {
        result: { kind: 'int', doc: 'the signal; 0 for `SIGIO`' },
      }),
      F_SETLEASE: op(
        'asks to be told before somebody else opens the file, or no more',
        [scalar('arg', '`F_RDLCK`, `F_WRLCK`, or `F_UNLCK` to end it', { type: 'int' })],
        {
          result: nothing,
          errors: {
            EACCES: 'the file is somebody else’s, and `CAP_LEASE` is missing',
            EAGAIN: 'the file is open in a way that conflicts',
          },
        },
      ),
      F_GETLEASE: op('tells the lease on the file', [], {
        result: {
          kind: 'int',
          doc: '`F_RDLCK`, `F_WRLCK` or `F_UNLCK`; what it must become if it is being broken',
        },
      }),
      F_NOTIFY: op(
        'sends a signal when a directory changes',
        [flags('arg', 'the changes; 0 to end it', { family: 'DN_' })],
        { result: nothing, notes: ['inotify has replaced it.'] },
      ),
      F_SETPIPE_SZ: op(
        'sets how much a pipe holds',
        [
          scalar('arg', 'the least size in bytes, rounded up to whole pages and a power of two', {
            type: 'uint',
          }),
        ],
        {
          result: { kind: 'int', doc: 'the size it got, in bytes' },
          errors: {
            EBUSY: 'the pipe holds more already',
            EPERM: 'more than /proc/sys/fs/pipe-max-size without `CAP_SYS_RESOURCE`',
          },
          since: '2.6.35',
        },
      ),
      F_GETPIPE_SZ: op('tells how much a pipe holds', [], {
        result: { kind: 'int', doc: 'its size in bytes' },
        since: '2.6.35',
      }),
      F_ADD_SEALS: op(
        'forbids changes to a file of `memfd_create`, for good',
        [flags('arg', 'what to forbid', { family: 'F_SEAL_' })],
        {
          result: nothing,
          errors: {
            EBUSY: '`F_SEAL_WRITE` while a writable mapping is shared',
            EPERM: 'the file has `F_SEAL_SEAL`, or `fd` is not open for writing',
          },
          since: '3.17',
        },
      ),
      F_GET_SEALS: op('tells what is forbidden of a file of `memfd_create`', [], {
        result: { kind: 'int', doc: '`F_SEAL_*`, or-ed' },
        errors: { EINVAL: 'the file system has no seals' },
        since: '3.17',
      }),
      F_GET_RW_HINT: hint(
        'tells how long data written to the file is expected to live',
        numbersOut('arg', 'receives one of `RWH_*`', { array: 'BigUint64Array', length: 1 }),
      ),
      F_SET_RW_HINT: hint(
        'says how long data written to the file is expected to live',
        numbersIn('arg', 'one of `RWH_*`', { array: 'BigUint64Array', length: 1 }),
      ),
      F_GET_FILE_RW_HINT: hint(
        'tells how long data written through the open file is expected to live',
        numbersOut('arg', 'receives one of `RWH_*`', { array: 'BigUint64Array', length: 1 }),
        ['Linux 5.17 took it away, and answers EINVAL.'],
      ),
      F_SET_FILE_RW_HINT: hint(
        'says how long data written through the open file is expected to live',
        numbersIn('arg', 'one of `RWH_*`', { array: 'BigUint64Array', length: 1 }),
        ['Linux 5.17 took it away, and answers EINVAL.'],
      ),
      F_DUPFD_QUERY: op(
        'tells whether two descriptors are of one open file',
        [fd('arg', 'the other descriptor')],
        { result: { kind: 'int', doc: '1 if they are, 0 if not' }, since: '6.10' },
      ),
      F_CREATED_QUERY: op('tells whether opening the file made it', [], {
        result: { kind: 'int', doc: '1 if it did, 0 if not' },
        since: '6.12',
      }),
      F_GETDELEG: op(
        'tells the delegation on a file or a directory',
        [recordInOut('arg', '`d_flags` is 0; receives `d_type`', { record: 'delegation' })],
        { result: nothing, since: '6.19' },
      ),
      F_SETDELEG: op(
        'asks to be told before somebody else changes a file or a directory, or no more',
        [
          recordIn('arg', '`d_flags` is 0; `d_type` is `F_RDLCK`, `F_WRLCK` or `F_UNLCK`', {
            record: 'delegation',
          }),
        ],
        { result: nothing, since: '6.19' },
      ),
    },
  },
  notes: [
    'Node sets `O_NONBLOCK` on descriptors that it owns: to change that is to break its streams.',
  ],
  errors: {
    EBADF: '`fd` is not open',
    EINVAL: 'this kernel does not know the operation, or not here',
  },
  waits: true,
  see: ['man 2 fcntl', '<linux/fcntl.h>'],
});
