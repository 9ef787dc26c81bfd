import {
  address,
  bytesIn,
  bytesOut,
  call,
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

// Semaphores, queues of messages and memory of System V, each with an id of the IPC namespace.

const zero = { kind: 'zero', doc: '0' } as const;
const key = scalar('key', 'key_t', 'the name of it; `IPC_PRIVATE` for one that has none');
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

/** What the three kinds have in common. */
const common = (
  operand: string,
  record: string,
  settable: string,
): Readonly<Record<'IPC_STAT' | 'IPC_SET' | 'IPC_RMID', Operation>> => ({
  IPC_STAT: op('tells what it is', [recordOut(operand, record, 'receives it')], {
    result: zero,
    notes: [times],
    errors: rights,
  }),
  IPC_SET: op('changes who may use it', [recordIn(operand, record, settable)], {
    result: zero,
    errors: ownerErrors,
  }),
  IPC_RMID: op('removes it', [], { result: zero, errors: ownerErrors }),
});

/** Operations that go through all of them, which `ipcs` uses. */
const statistics = (
  operand: string,
  record: string,
  stat: 'SEM_STAT' | 'SHM_STAT' | 'MSG_STAT',
): Readonly<Record<string, Operation>> => {
  const result: Result = { kind: 'id', doc: 'its id' };
  const receives = [recordOut(operand, record, 'receives it')];
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
  op(does, [recordOut(operand, record, 'receives them')], {
    result: { kind: 'int', doc: 'the greatest index in use' },
  });

export const shmget = call({
  does: 'finds a piece of shared memory, or makes it',
  arguments: [
    key,
    scalar('size', 'size_t', 'its size in bytes, rounded up to whole pages; 0 to take it as it is'),
    flags(
      'shmflg',
      'SHM_',
      'permissions (`0o600`; without any only root may use what is made), or-ed with `IPC_CREAT`, `IPC_EXCL`, `SHM_HUGETLB` …',
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
    scalar('shmid', 'int', 'its id'),
    address('shmaddr', 'where; `null` lets the kernel choose'),
    flags('shmflg', 'SHM_', '`SHM_RDONLY`, `SHM_EXEC`, `SHM_RND`, `SHM_REMAP` or 0', {
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
    scalar('shmid', 'int', 'its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`'),
    flags('cmd', 'SHM_', 'the operation'),
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
    scalar('nsems', 'int', 'how many it has; 0 to take it as it is'),
    flags(
      'semflg',
      'IPC_',
      'permissions (`0o600`; without any only root may use what is made), or-ed with `IPC_CREAT` and `IPC_EXCL`',
    ),
  ],
  result: { kind: 'id', doc: 'its id' },
  routes: direct('semget', 'key', 'nsems', 'semflg'),
  notes: [stays],
  errors: { ...getErrors, EINVAL: 'more than there are, or than a limit' },
  see: ['man 2 semget'],
});

const semid = scalar('semid', 'int', 'the id of the set');
const sops = recordsIn(
  'sops',
  'sembuf',
  'nsops',
  'done all together or not at all: which one, what to add, and flags (`IPC_NOWAIT`, `SEM_UNDO`)',
);
const nsops = count('nsops', 'sops', 'uint', 'how many, at most 500');
const semopErrors = {
  ...rights,
  E2BIG: 'too many at once',
  EAGAIN: '`IPC_NOWAIT` and it would wait, or the time is over',
  EFBIG: 'no semaphore of that number',
  EINTR: 'a signal came while waiting',
  ERANGE: 'a semaphore would exceed `SEMVMX`',
};
const waits = 'While it waits this thread does nothing else, its event loop included.';

export const semop = call({
  does: 'changes semaphores, or waits until it can',
  arguments: [semid, sops, nsops],
  result: zero,
  // x86 has none; its semtimedop with no time is the same.
  routes: either(
    ['semop', 'semid', 'sops', 'nsops'],
    [['semtimedop_time64', 'semtimedop'], 'semid', 'sops', 'nsops', 0],
  ),
  notes: [waits],
  errors: semopErrors,
  see: ['man 2 semop'],
});

export const semtimedop = call({
  does: 'changes semaphores, or waits until it can or a time is over',
  arguments: [
    semid,
    sops,
    nsops,
    recordIn('timeout', 'timespec', 'how long at most; `null` waits for ever', { optional: true }),
  ],
  result: zero,
  routes: direct(['semtimedop_time64', 'semtimedop'], 'semid', 'sops', 'nsops', 'timeout'),
  aliases: ['semtimedop_time64'],
  notes: [waits],
  errors: semopErrors,
  see: ['man 2 semtimedop'],
});

const allValues = 'as many unsigned short as the set has semaphores, which only the kernel knows';
const about = (does: string, doc: string): Operation =>
  op(does, [], { result: { kind: 'int', doc }, errors: rights });

export const semctl = call({
  does: 'controls semaphores',
  arguments: [
    scalar('semid', 'int', 'the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`'),
    scalar('semnum', 'int', 'which one of the set; operations on all of it ignore it'),
    flags('cmd', 'SEM_', 'the operation'),
    operand('arg', 'what the operation takes'),
  ],
  result: { kind: 'int', doc: 'what the operation returns' },
  routes: direct('semctl', 'semid', 'semnum', ipcVersion('cmd'), 'arg'),
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
        [scalar('arg', 'int', 'the value, from 0 to `SEMVMX`, 32767')],
        { result: zero, errors: { ...rights, ERANGE: 'a value that no semaphore has' } },
      ),
      GETPID: about('tells who changed a semaphore last', 'the process; 0 for nobody'),
      GETNCNT: about('tells how many wait for a semaphore to grow', 'how many'),
      GETZCNT: about('tells how many wait for a semaphore to become 0', 'how many'),
      GETALL: op(
        'tells the values of the whole set',
        [pointerOut('arg', allValues, `a Uint16Array that receives them: ${allValues}`)],
        {
          result: zero,
          errors: rights,
          notes: ['A shorter array is overrun; `IPC_STAT` tells `sem_nsems`.'],
        },
      ),
      SETALL: op(
        'sets the values of the whole set',
        [pointerIn('arg', allValues, `a Uint16Array of them: ${allValues}`)],
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
      'IPC_',
      'permissions (`0o600`; without any only root may use what is made), or-ed with `IPC_CREAT` and `IPC_EXCL`',
    ),
  ],
  result: { kind: 'id', doc: 'its id' },
  routes: direct('msgget', 'key', 'msgflg'),
  notes: [stays],
  errors: getErrors,
  see: ['man 2 msgget'],
});

const msqid = scalar('msqid', 'int', 'the id of the queue');
const message = (does: string) =>
  [
    'msgp',
    'msgsz',
    `${does}: a \`long\` (8 bytes, on x86 and arm 4), the type, which is greater than 0, and behind it the text`,
    { head: 'long' },
  ] as const;
const messageErrors = { ...rights, EINTR: 'a signal came while waiting' };
const textLength = (doc: string): Naming<'msgsz', 'msgp'> => count('msgsz', 'msgp', 'size_t', doc);

export const msgsnd = call({
  does: 'puts a message into a queue',
  arguments: [
    msqid,
    bytesIn(...message('the message')),
    textLength('how long the text is, without the type'),
    flags('msgflg', 'IPC_', '`IPC_NOWAIT` or 0', { default: 0 }),
  ],
  result: zero,
  routes: direct('msgsnd', 'msqid', 'msgp', 'msgsz', 'msgflg'),
  notes: [waits],
  errors: {
    ...messageErrors,
    EAGAIN: '`IPC_NOWAIT` and the queue is full',
    EINVAL: 'no such id, a type that is not greater than 0, or a text that is too long',
  },
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
      'long',
      'which: 0 for the first, a type, or a negative number for the least type up to its amount',
    ),
    flags('msgflg', 'msg', '`IPC_NOWAIT`, `MSG_NOERROR`, `MSG_EXCEPT`, `MSG_COPY` or 0', {
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
  see: ['man 2 msgrcv'],
});

export const msgctl = call({
  does: 'controls a queue of messages',
  arguments: [
    scalar('msqid', 'int', 'the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`'),
    flags('cmd', 'msg', 'the operation'),
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
