import {
  adapted,
  address,
  byQuirk,
  bytesIn,
  bytesOut,
  call,
  constant,
  count,
  direct,
  either,
  flags,
  ipcVersion,
  type Naming,
  type Operation,
  op,
  operand,
  pointerIn,
  pointerOut,
  type Result,
  recordIn,
  recordOut,
  recordsIn,
  scalar,
} from '../language.ts';

// System V IPC: semaphores, message queues and shared memory. Ids belong to the IPC namespace.

const zero = { kind: 'zero', doc: '0' } as const;
const key = scalar('key', 'the name of it; `IPC_PRIVATE` for one that has none', { type: 'key_t' });
const stays =
  'It stays until somebody removes it with `IPC_RMID`: the end of this process does not.';
const rights = {
  EACCES: 'its permissions forbid it',
  EIDRM: 'it was removed',
  EINVAL: 'no such id',
};
const getErrors = {
  EACCES: 'it exists, and its permissions forbid it',
  EEXIST: '`IPC_CREAT | IPC_EXCL` and it exists',
  ENOENT: 'it does not exist, and `IPC_CREAT` is not given',
  ENOSPC: 'a limit of the system is reached',
};
const ownerErrors = { ...rights, EPERM: 'it is another user’s' };
const times = 'Its times have 64 bits on every architecture.';

/** The operations that semaphores, queues and shared memory share. */
const common = (
  operand: string,
  record: string,
  settable: string,
): Readonly<Record<'IPC_STAT' | 'IPC_SET' | 'IPC_RMID', Operation>> => ({
  IPC_STAT: op('tells what it is', [recordOut(operand, 'receives it', { record })], {
    result: zero,
    notes: [times],
    errors: rights,
  }),
  IPC_SET: op('changes who may use it', [recordIn(operand, settable, { record })], {
    result: zero,
    errors: ownerErrors,
  }),
  IPC_RMID: op('removes it', [], { result: zero, errors: ownerErrors }),
});

/** Operations that enumerate all objects of a kind, for programs such as `ipcs`. */
const statistics = (
  operand: string,
  record: string,
  stat: 'SEM_STAT' | 'SHM_STAT' | 'MSG_STAT',
): Readonly<Record<string, Operation>> => {
  const result: Result = { kind: 'id', doc: 'its id' };
  const receives = [recordOut(operand, 'receives it', { record })];
  const notes = [
    `The id is an index here, from 0 to what the \`_INFO\` operation returned.`,
    times,
  ];
  return {
    [stat]: op('tells what is at an index', receives, { result, notes, errors: rights }),
    [`${stat}_ANY`]: op('tells what is at an index, whoever may read it', receives, {
      result,
      notes,
      since: '4.17',
    }),
  };
};

const info = (does: string, operand: string, record: string): Operation =>
  op(does, [recordOut(operand, 'receives them', { record })], {
    result: { kind: 'int', doc: 'the greatest index in use' },
  });

export const shmget = call({
  does: 'finds a piece of shared memory, or makes it',
  arguments: [
    key,
    scalar('size', 'its size in bytes, rounded up to whole pages; 0 to take it as it is', {
      type: 'size_t',
    }),
    flags(
      'shmflg',
      'permissions (`0o600`; without any only root may use what is made), or-ed with `IPC_CREAT`, `IPC_EXCL`, `SHM_HUGETLB` …',
      { family: 'SHM_' },
    ),
  ],
  result: { kind: 'id', doc: 'its id' },
  routes: direct('shmget', 'key', 'size', 'shmflg'),
  notes: [stays],
  errors: { ...getErrors, EINVAL: 'larger than what is there, or than a limit' },
  see: ['man 2 shmget'],
});

export const shmat = call({
  does: 'maps a piece of shared memory',
  arguments: [
    scalar('shmid', 'its id', { type: 'int' }),
    address('shmaddr', 'where; `null` lets the kernel choose'),
    flags('shmflg', '`SHM_RDONLY`, `SHM_EXEC`, `SHM_RND`, `SHM_REMAP` or 0', {
      family: 'SHM_',
      default: 0,
    }),
  ],
  result: { kind: 'address', doc: 'where it lies; `viewMemory` makes a view of it' },
  routes: direct('shmat', 'shmid', 'shmaddr', 'shmflg'),
  notes: ['With `SHM_REMAP` it replaces what lies there, JavaScript’s memory as well.'],
  errors: { ...rights, EINVAL: 'no such id, or an address that cannot be' },
  see: ['man 2 shmat'],
});

export const shmdt = call({
  does: 'unmaps a piece of shared memory',
  arguments: [address('shmaddr', 'where `shmat` put it')],
  result: zero,
  routes: direct('shmdt', 'shmaddr'),
  notes: ['A view of it that is used afterwards crashes the process.'],
  errors: { EINVAL: 'nothing was put there' },
  see: ['man 2 shmdt'],
});

export const shmctl = call({
  does: 'controls shared memory',
  arguments: [
    scalar('shmid', 'its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`', { type: 'int' }),
    flags('cmd', 'the operation', { family: 'SHM_' }),
    operand('buf', 'what the operation takes'),
  ],
  result: { kind: 'int', doc: 'what the operation returns' },
  routes: direct('shmctl', 'shmid', ipcVersion('cmd'), 'buf'),
  operations: {
    by: 'cmd',
    ignoring: ['IPC_64'],
    unknown: 'the structure depends on it',
    known: {
      ...common('buf', 'shmid_ds', '`shm_perm.uid`, `.gid` and `.mode` count'),
      ...statistics('buf', 'shmid_ds', 'SHM_STAT'),
      IPC_INFO: info('tells the limits of the system', 'buf', 'shminfo64'),
      SHM_INFO: info('tells what the system uses', 'buf', 'shm_info'),
      SHM_LOCK: op('keeps it in memory', [], { result: zero, errors: ownerErrors }),
      SHM_UNLOCK: op('lets it be swapped again', [], { result: zero, errors: ownerErrors }),
    },
  },
  errors: ownerErrors,
  see: ['man 2 shmctl'],
});

export const semget = call({
  does: 'finds a set of semaphores, or makes it',
  arguments: [
    key,
    scalar('nsems', 'how many it has; 0 to take it as it is', { type: 'int' }),
    flags(
      'semflg',
      'permissions (`0o600`; without any only root may use what is made), or-ed with `IPC_CREAT` and `IPC_EXCL`',
      { family: 'IPC_' },
    ),
  ],
  result: { kind: 'id', doc: 'its id' },
  routes: direct('semget', 'key', 'nsems', 'semflg'),
  notes: [stays],
  errors: { ...getErrors, EINVAL: 'more than there are, or than a limit' },
  see: ['man 2 semget'],
});

const semid = scalar('semid', 'the id of the set', { type: 'int' });
const sops = recordsIn(
  'sops',
  'done all together or not at all: which one, what to add, and flags (`IPC_NOWAIT`, `SEM_UNDO`)',
  { record: 'sembuf', count: 'nsops' },
);
const nsops = count('nsops', 'how many, at most 500', { of: 'sops', type: 'uint' });
const semopErrors = {
  ...rights,
  E2BIG: 'too many at once',
  EAGAIN: '`IPC_NOWAIT` and it would wait, or the time is over',
  EFBIG: 'no semaphore of that number',
  EINTR: 'a signal came while waiting',
  ERANGE: 'a semaphore would exceed `SEMVMX`',
};
const waits = 'While it waits, the thread that makes it runs no event loop.';

export const semop = call({
  does: 'changes semaphores, or waits until it can',
  arguments: [semid, sops, nsops],
  result: zero,
  // x86 lacks semop; semtimedop_time64 without a timeout is the same.
  routes: either(
    ['semop', 'semid', 'sops', 'nsops'],
    [['semtimedop_time64', 'semtimedop'], 'semid', 'sops', 'nsops', 0],
  ),
  notes: [waits],
  errors: semopErrors,
  waits: true,
  see: ['man 2 semop'],
});

export const semtimedop = call({
  does: 'changes semaphores, or waits until it can or a time is over',
  arguments: [
    semid,
    sops,
    nsops,
    recordIn('timeout', 'how long at most; `null` waits for ever', {
      record: 'timespec',
      optional: true,
    }),
  ],
  result: zero,
  routes: direct(['semtimedop_time64', 'semtimedop'], 'semid', 'sops', 'nsops', 'timeout'),
  aliases: ['semtimedop_time64'],
  notes: [waits],
  errors: semopErrors,
  waits: true,
  see: ['man 2 semtimedop'],
});

const allValues = 'as many unsigned short as the set has semaphores, which only the kernel knows';
const about = (does: string, doc: string): Operation =>
  op(does, [], { result: { kind: 'int', doc }, errors: rights });

export const semctl = call({
  does: 'controls semaphores',
  arguments: [
    scalar('semid', 'the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`', {
      type: 'int',
    }),
    scalar('semnum', 'which one of the set; operations on all of it ignore it', { type: 'int' }),
    flags('cmd', 'the operation', { family: 'SEM_' }),
    operand('arg', 'what the operation takes'),
  ],
  result: { kind: 'int', doc: 'what the operation returns' },
  routes: byQuirk('semaphoreValue', {
    whole: direct('semctl', 'semid', 'semnum', ipcVersion('cmd'), 'arg'),
    upper: adapted(
      'semctlWithUpperValue',
      ['semctl'],
      constant('SETVAL'),
      'semid',
      'semnum',
      'cmd',
      'arg',
    ),
  }),
  operations: {
    by: 'cmd',
    ignoring: ['IPC_64'],
    unknown: 'the structure depends on it',
    known: {
      ...common('arg', 'semid_ds', '`sem_perm.uid`, `.gid` and `.mode` count'),
      ...statistics('arg', 'semid_ds', 'SEM_STAT'),
      IPC_INFO: info('tells the limits of the system', 'arg', 'seminfo'),
      SEM_INFO: info('tells what the system uses', 'arg', 'seminfo'),
      GETVAL: about('tells the value of a semaphore', 'the value'),
      SETVAL: op(
        'sets the value of a semaphore',
        [scalar('arg', 'the value, from 0 to `SEMVMX`, 32767', { type: 'int' })],
        { result: zero, errors: { ...rights, ERANGE: 'a value that no semaphore has' } },
      ),
      GETPID: about('tells who changed a semaphore last', 'the process; 0 for nobody'),
      GETNCNT: about('tells how many wait for a semaphore to grow', 'how many'),
      GETZCNT: about('tells how many wait for a semaphore to become 0', 'how many'),
      GETALL: op(
        'tells the values of the whole set',
        [
          pointerOut('arg', `a Uint16Array that receives them: ${allValues}`, {
            unknown: allValues,
          }),
        ],
        {
          result: zero,
          errors: rights,
          notes: ['A shorter array is overrun; `IPC_STAT` tells `sem_nsems`.'],
        },
      ),
      SETALL: op(
        'sets the values of the whole set',
        [pointerIn('arg', `a Uint16Array of them: ${allValues}`, { unknown: allValues })],
        { result: zero, errors: { ...rights, ERANGE: 'a value that no semaphore has' } },
      ),
    },
  },
  errors: ownerErrors,
  see: ['man 2 semctl'],
});

export const msgget = call({
  does: 'finds a queue of messages, or makes it',
  arguments: [
    key,
    flags(
      'msgflg',
      'permissions (`0o600`; without any only root may use what is made), or-ed with `IPC_CREAT` and `IPC_EXCL`',
      { family: 'IPC_' },
    ),
  ],
  result: { kind: 'id', doc: 'its id' },
  routes: direct('msgget', 'key', 'msgflg'),
  notes: [stays],
  errors: getErrors,
  see: ['man 2 msgget'],
});

const msqid = scalar('msqid', 'the id of the queue', { type: 'int' });
const message = (does: string) =>
  [
    'msgp',
    `${does}: a \`long\` (8 bytes, on x86 and arm 4), the type, which is greater than 0, and behind it the text`,
    { count: 'msgsz', head: 'long' },
  ] as const;
const messageErrors = { ...rights, EINTR: 'a signal came while waiting' };
const textLength = (doc: string): Naming<'msgsz', 'msgp'> =>
  count('msgsz', doc, { of: 'msgp', type: 'size_t' });

export const msgsnd = call({
  does: 'puts a message into a queue',
  arguments: [
    msqid,
    bytesIn(...message('the message')),
    textLength('how long the text is, without the type'),
    flags('msgflg', '`IPC_NOWAIT` or 0', { family: 'IPC_', default: 0 }),
  ],
  result: zero,
  routes: direct('msgsnd', 'msqid', 'msgp', 'msgsz', 'msgflg'),
  notes: [waits],
  errors: {
    ...messageErrors,
    EAGAIN: '`IPC_NOWAIT` and the queue is full',
    EINVAL: 'no such id, a type that is not greater than 0, or a text that is too long',
  },
  waits: true,
  see: ['man 2 msgsnd'],
});

export const msgrcv = call({
  does: 'takes a message from a queue',
  arguments: [
    msqid,
    bytesOut(...message('receives the message')),
    textLength('how much room there is for the text, without the type'),
    scalar(
      'msgtyp',
      'which: 0 for the first, a type, or a negative number for the least type up to its amount',
      { type: 'long' },
    ),
    flags('msgflg', '`IPC_NOWAIT`, `MSG_NOERROR`, `MSG_EXCEPT`, `MSG_COPY` or 0', {
      family: 'msg',
      default: 0,
    }),
  ],
  result: { kind: 'count', doc: 'how long the text is' },
  routes: direct('msgrcv', 'msqid', 'msgp', 'msgsz', 'msgtyp', 'msgflg'),
  notes: [waits],
  errors: {
    ...messageErrors,
    E2BIG: 'the text is longer than the room, and `MSG_NOERROR` is not given',
    ENOMSG: '`IPC_NOWAIT` and no such message is there',
  },
  waits: true,
  see: ['man 2 msgrcv'],
});

export const msgctl = call({
  does: 'controls a queue of messages',
  arguments: [
    scalar('msqid', 'the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`', {
      type: 'int',
    }),
    flags('cmd', 'the operation', { family: 'msg' }),
    operand('buf', 'what the operation takes'),
  ],
  result: { kind: 'int', doc: 'what the operation returns' },
  routes: direct('msgctl', 'msqid', ipcVersion('cmd'), 'buf'),
  operations: {
    by: 'cmd',
    ignoring: ['IPC_64'],
    unknown: 'the structure depends on it',
    known: {
      ...common('buf', 'msqid_ds', '`msg_perm.uid`, `.gid`, `.mode` and `msg_qbytes` count'),
      ...statistics('buf', 'msqid_ds', 'MSG_STAT'),
      IPC_INFO: info('tells the limits of the system', 'buf', 'msginfo'),
      MSG_INFO: info('tells what the system uses', 'buf', 'msginfo'),
    },
  },
  errors: ownerErrors,
  see: ['man 2 msgctl'],
});
