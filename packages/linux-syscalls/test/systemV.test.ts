import { emulator } from '@linux-syscalls/native/testing';
import {
  GETALL,
  GETNCNT,
  GETPID,
  GETVAL,
  IPC_CREAT,
  IPC_EXCL,
  IPC_INFO,
  IPC_NOWAIT,
  IPC_PRIVATE,
  IPC_RMID,
  IPC_SET,
  IPC_STAT,
  MSG_INFO,
  MSG_NOERROR,
  MSG_STAT_ANY,
  msgctl,
  msgget,
  msgrcv,
  msgsnd,
  SEM_INFO,
  SEM_STAT,
  SETALL,
  SETVAL,
  SHM_INFO,
  SHM_RDONLY,
  SHM_STAT,
  semctl,
  semget,
  semop,
  semtimedop,
  shmat,
  shmctl,
  shmdt,
  shmget,
  struct,
} from 'linux-syscalls';
import { readMemory, viewMemory } from 'linux-syscalls/raw';
import { describe, expect, test } from 'vitest';
import { isSwapped } from './emulation.ts';
import { inWorker, until } from './worker.ts';

const code = (name: string): object => expect.objectContaining({ code: name });
/** Whether a time of the kernel’s is of this minute, in all of its 64 bits. */
const isNow = (seconds: bigint): boolean => Math.abs(Number(seconds) - Date.now() / 1000) < 60;

// On little-endian machines the 16 bits are the lower half of the 32, so that the mode is right there.
const whyWrongMode = `${emulator} stores 16 bits of the mode, of 32`;

describe('shared memory', () => {
  test('shmat maps what shmget made, as often as one likes', ({ skip }) => {
    skip(isSwapped, whyWrongMode);
    const id = shmget(IPC_PRIVATE, 10_000, IPC_CREAT | 0o600);
    const [one, two] = [shmat(id, null), shmat(id, null, SHM_RDONLY)];
    new Uint8Array(viewMemory(one, 10_000)).set([1, 2, 3], 9_000);
    const bytes = new Uint8Array(3);
    readMemory(two + 9_000, bytes);
    expect([...bytes]).toEqual([1, 2, 3]);

    const about = struct.shmid_ds.alloc();
    expect(shmctl(id, IPC_STAT, about)).toBe(0);
    expect([about.shm_segsz, about.shm_nattch]).toEqual([10_000, 2]);
    expect([about.shm_cpid, about.shm_lpid]).toEqual([process.pid, process.pid]);
    expect(about.shm_perm.mode & 0o777).toBe(0o600);
    expect([about.shm_atime, about.shm_ctime].every(isNow)).toBe(true);
    expect(about.shm_dtime).toBe(0n);

    for (const address of [one, two]) expect(shmdt(address)).toBe(0);
    expect(() => shmdt(one)).toThrow(code('EINVAL'));
    shmctl(id, IPC_STAT, about);
    expect(about.shm_nattch).toBe(0);
    expect(shmctl(id, IPC_RMID)).toBe(0);
    expect(() => shmctl(id, IPC_STAT, about)).toThrow(code('EINVAL'));
  });

  test('IPC_SET changes permissions, SHM_STAT finds by index', ({ skip }) => {
    skip(isSwapped, whyWrongMode);
    const id = shmget(IPC_PRIVATE, 4096, 0o600);
    const about = struct.shmid_ds.alloc();
    shmctl(id, IPC_STAT, about);
    about.shm_perm.mode = 0o640;
    expect(shmctl(id, IPC_SET, about)).toBe(0);
    const last = shmctl(0, SHM_INFO, struct.shm_info.alloc());
    const found = indices(last).find((index) => idAt(() => shmctl(index, SHM_STAT, about)) === id);
    expect(found).toBeDefined();
    expect(about.shm_perm.mode & 0o777).toBe(0o640);
    shmctl(id, IPC_RMID);
  });

  test('IPC_INFO and SHM_INFO tell of the system', () => {
    const limits = struct.shminfo64.alloc();
    expect(shmctl(0, IPC_INFO, limits)).toBeGreaterThanOrEqual(0);
    expect(limits.shmmin).toBe(1);
    expect(limits.shmmni).toBeGreaterThan(0);
  });
});

describe('semaphores', () => {
  test('semop does all or nothing', () => {
    const id = semget(IPC_PRIVATE, 3, 0o600);
    const [values, told] = [Uint16Array.of(3, 0, 32_767), new Uint16Array(3)];
    expect(semctl(id, 0, SETALL, values)).toBe(0);
    const change = (sem_num: number, sem_op: number): unknown => ({
      ...{ sem_num, sem_op, sem_flg: IPC_NOWAIT },
    });
    expect(semop(id, operations([change(0, -2), change(1, 5)]))).toBe(0);
    expect(() => semop(id, operations([change(0, -1), change(1, -6)]))).toThrow(code('EAGAIN'));
    expect(() => semop(id, operations([change(2, 1)]))).toThrow(code('ERANGE'));
    expect(() => semop(id, operations([change(3, 1)]))).toThrow(code('EFBIG'));
    expect(semctl(id, 0, GETALL, told)).toBe(0);
    expect([...told]).toEqual([1, 5, 32_767]);
    expect(semctl(id, 1, GETVAL)).toBe(5);
    expect(semctl(id, 1, GETPID)).toBe(process.pid);

    const about = struct.semid_ds.alloc();
    semctl(id, 0, IPC_STAT, about);
    expect(about.sem_nsems).toBe(3);
    expect([about.sem_otime, about.sem_ctime].every(isNow)).toBe(true);
    semctl(id, 0, IPC_RMID);
  });

  test('SETVAL takes a number, and wakes who waits for it', async () => {
    const id = semget(IPC_PRIVATE, 1, 0o600);
    const waiting = inWorker<number>(
      `const sops = calls.struct.sembuf.array(1);
      sops[0].sem_op = -4;
      return calls.semop(workerData, sops);`,
      id,
    );
    await until(() => semctl(id, 0, GETNCNT) === 1);
    expect(semctl(id, 0, SETVAL, 6)).toBe(0);
    expect(await waiting).toBe(0);
    expect(semctl(id, 0, GETVAL)).toBe(2);
    expect(() => semctl(id, 0, SETVAL, 32_768)).toThrow(code('ERANGE'));
    expect(() => semctl(id, 7, GETVAL)).toThrow(code('EINVAL'));
    semctl(id, 0, IPC_RMID);
  });

  test('semtimedop gives up', () => {
    const id = semget(IPC_PRIVATE, 1, 0o600);
    const take = operations([{ sem_op: -1 }]);
    expect(() => semtimedop(id, take, undefined, struct.timespec.alloc())).toThrow(code('EAGAIN'));
    expect(semtimedop(id, operations([{ sem_op: 1 }]))).toBe(0);
    expect(semtimedop(id, take)).toBe(0);
    semctl(id, 0, IPC_RMID);
    expect(() => semtimedop(id, take)).toThrow(code('EINVAL'));
  });

  test('SEM_STAT finds by index, SEM_INFO tells of the system', () => {
    const id = semget(IPC_PRIVATE, 9, 0o600);
    const info = struct.seminfo.alloc();
    const last = semctl(0, 0, SEM_INFO, info);
    expect(info.semaem).toBeGreaterThanOrEqual(9); // how many semaphores there are, of all sets
    const about = struct.semid_ds.alloc();
    const found = indices(last).find(
      (index) => idAt(() => semctl(index, 0, SEM_STAT, about)) === id,
    );
    expect([found === undefined, about.sem_nsems]).toEqual([false, 9]);
    semctl(id, 0, IPC_RMID);
  });
});

describe('queues of messages', () => {
  test('msgrcv takes by type what msgsnd put in', () => {
    const id = msgget(IPC_PRIVATE, 0o600);
    for (const [type, text] of [
      [7, 'seventh'],
      [5, 'fifth'],
      [2 ** 31 - 1, 'last'],
    ] as const) {
      expect(msgsnd(id, message(type, text))).toBe(0);
    }
    expect(taken(id, -6)).toEqual([5, 'fifth']);
    expect(taken(id, 2 ** 31 - 1)).toEqual([2 ** 31 - 1, 'last']);
    const short = new Uint8Array(longBytes + 4);
    expect(() => msgrcv(id, short, undefined, 0)).toThrow(code('E2BIG'));
    expect(msgrcv(id, short, undefined, 0, MSG_NOERROR)).toBe(4);
    expect(textOf(short.subarray(longBytes))).toBe('seve');
    expect(() => taken(id, 0)).toThrow(code('ENOMSG'));
    expect(() => msgsnd(id, message(0, 'no type'))).toThrow(code('EINVAL'));

    msgctl(id, IPC_RMID);
  });

  test('IPC_STAT tells of a queue, IPC_SET makes it smaller', ({ skip }) => {
    skip(emulator !== undefined, `${emulator} puts the fields of arm elsewhere`);
    const id = msgget(IPC_PRIVATE, 0o600);
    msgsnd(id, message(7, 'seventh'));
    const about = struct.msqid_ds.alloc();
    expect(msgctl(id, IPC_STAT, about)).toBe(0);
    expect([about.msg_qnum, about.msg_cbytes, about.msg_lspid]).toEqual([1, 7, process.pid]);
    expect([about.msg_stime, about.msg_ctime].every(isNow)).toBe(true);
    expect(about.msg_rtime).toBe(0n);
    about.msg_qbytes = 100;
    expect(msgctl(id, IPC_SET, about)).toBe(0);
    expect(() => msgsnd(id, message(1, 'x'.repeat(101)), undefined, IPC_NOWAIT)).toThrow(
      code('EAGAIN'),
    );
    msgctl(id, IPC_RMID);
  });

  test('msgget finds by key', () => {
    const key = 0x4c53_0000 + (process.pid & 0xffff);
    const id = msgget(key, IPC_CREAT | IPC_EXCL | 0o600);
    expect(msgget(key, 0)).toBe(id);
    expect(() => msgget(key, IPC_CREAT | IPC_EXCL)).toThrow(code('EEXIST'));
    msgctl(id, IPC_RMID);
    expect(() => msgget(key, 0)).toThrow(code('ENOENT'));
  });

  test('MSG_STAT_ANY finds by index, MSG_INFO tells of the system', ({ skip }) => {
    skip(emulator !== undefined, `${emulator} does not know MSG_STAT_ANY`);
    const id = msgget(IPC_PRIVATE, 0o600);
    const info = struct.msginfo.alloc();
    const last = msgctl(0, MSG_INFO, info);
    expect(info.msgpool).toBeGreaterThanOrEqual(1); // how many queues there are
    const about = struct.msqid_ds.alloc();
    const found = indices(last).find((i) => idAt(() => msgctl(i, MSG_STAT_ANY, about)) === id);
    msgctl(id, IPC_RMID);
    expect(found).toBeDefined();
  });
});

/** A C `long` on this architecture. */
const longBytes = struct.iovec.size / 2;

function message(type: number, text: string): Uint8Array {
  const long = longBytes === 8 ? BigInt64Array.of(BigInt(type)) : Int32Array.of(type);
  return Buffer.concat([new Uint8Array(long.buffer), Buffer.from(text)]);
}

function taken(id: number, type: number): [type: number, text: string] {
  const bytes = new Uint8Array(64);
  const length = msgrcv(id, bytes, undefined, type, IPC_NOWAIT);
  const Long = longBytes === 8 ? BigInt64Array : Int32Array;
  return [
    Number(new Long(bytes.buffer, 0, 1)[0]),
    textOf(bytes.subarray(longBytes, longBytes + length)),
  ];
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString();
}

function operations(list: readonly unknown[]): ReturnType<typeof struct.sembuf.array> {
  const sops = struct.sembuf.array(list.length);
  for (const [i, one] of list.entries()) sops[i] = struct.sembuf.from(one as object);
  return sops;
}

function indices(last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, i) => i);
}

/** What is at an index, if something is. */
function idAt(ask: () => number): number | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
