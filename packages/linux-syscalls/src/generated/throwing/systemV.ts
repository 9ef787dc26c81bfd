// Generated from Linux 7.3.4 and abi/src/calls/systemV.ts by "pnpm generate". Do not edit.

import * as nothrow from '../../nothrow.ts';
import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Operand, OperandsOf, WithOperands } from '../../arguments/operands.ts';
import type { Memory } from '../../arguments/views.ts';
import type {
  GETALL,
  GETNCNT,
  GETPID,
  GETVAL,
  GETZCNT,
  IPC_INFO,
  IPC_RMID,
  IPC_SET,
  IPC_STAT,
  MSG_INFO,
  MSG_STAT,
  MSG_STAT_ANY,
  SEM_INFO,
  SEM_STAT,
  SEM_STAT_ANY,
  SETALL,
  SETVAL,
  SHM_INFO,
  SHM_LOCK,
  SHM_STAT,
  SHM_STAT_ANY,
  SHM_UNLOCK,
} from '../constants.ts';
import type { MsgctlOperands, SemctlOperands, ShmctlOperands } from '../signatures/operands.ts';
import type { RecordArray, int, key_t, long, size_t, struct, uint } from '@linux-syscalls/types';
import { unwrap } from '../../errors/unwrap.ts';

/**
 * msgctl(msqid, IPC_STAT, buf) tells what it is.
 *
 * Its times have 64 bits on every architecture.
 *
 * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
 * @param buf receives it.
 * @returns 0.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id.
 * @see man 2 msgctl
 */
export function msgctl(
  msqid: int,
  cmd: typeof IPC_STAT,
  buf: struct.msqid_ds | Address | null,
): number;
/**
 * msgctl(msqid, IPC_SET, buf) changes who may use it.
 *
 * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
 * @param buf `msg_perm.uid`, `.gid`, `.mode` and `msg_qbytes` count.
 * @returns 0.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EPERM: it is another user’s.
 * @see man 2 msgctl
 */
export function msgctl(
  msqid: int,
  cmd: typeof IPC_SET,
  buf: struct.msqid_ds | Address | null,
): number;
/**
 * msgctl(msqid, IPC_RMID) removes it.
 *
 * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
 * @returns 0.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EPERM: it is another user’s.
 * @see man 2 msgctl
 */
export function msgctl(msqid: int, cmd: typeof IPC_RMID): number;
/**
 * msgctl(msqid, MSG_STAT, buf) tells what is at an index.
 *
 * The id is an index here, from 0 to what the `_INFO` operation returned.
 *
 * Its times have 64 bits on every architecture.
 *
 * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
 * @param buf receives it.
 * @returns its id.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id.
 * @see man 2 msgctl
 */
export function msgctl(
  msqid: int,
  cmd: typeof MSG_STAT,
  buf: struct.msqid_ds | Address | null,
): number;
/**
 * msgctl(msqid, MSG_STAT_ANY, buf) tells what is at an index, whoever may read it.
 *
 * The id is an index here, from 0 to what the `_INFO` operation returned.
 *
 * Its times have 64 bits on every architecture.
 *
 * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
 * @param buf receives it.
 * @returns its id.
 * @since Linux 4.17
 * @see man 2 msgctl
 */
export function msgctl(
  msqid: int,
  cmd: typeof MSG_STAT_ANY,
  buf: struct.msqid_ds | Address | null,
): number;
/**
 * msgctl(msqid, IPC_INFO, buf) tells the limits of the system.
 *
 * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
 * @param buf receives them.
 * @returns the greatest index in use.
 * @see man 2 msgctl
 */
export function msgctl(
  msqid: int,
  cmd: typeof IPC_INFO,
  buf: struct.msginfo | Address | null,
): number;
/**
 * msgctl(msqid, MSG_INFO, buf) tells what the system uses.
 *
 * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
 * @param buf receives them.
 * @returns the greatest index in use.
 * @see man 2 msgctl
 */
export function msgctl(
  msqid: int,
  cmd: typeof MSG_INFO,
  buf: struct.msginfo | Address | null,
): number;
/** Refused: it takes more or less than was given. */
export function msgctl<Operation extends number, Given extends readonly unknown[]>(
  msqid: int,
  cmd: WithOperands<Operation, MsgctlOperands, [buf?: Operand], Given>,
  ...operands: Given
): number;
/**
 * msgctl(msqid, cmd, buf) controls a queue of messages.
 *
 * - `IPC_STAT` tells what it is; `buf`: receives it.
 * - `IPC_SET` changes who may use it; `buf`: `msg_perm.uid`, `.gid`, `.mode` and `msg_qbytes` count.
 * - `IPC_RMID` removes it.
 * - `MSG_STAT` tells what is at an index; `buf`: receives it.
 * - `MSG_STAT_ANY` tells what is at an index, whoever may read it; `buf`: receives it.
 * - `IPC_INFO` tells the limits of the system; `buf`: receives them.
 * - `MSG_INFO` tells what the system uses; `buf`: receives them.
 *
 * Operands that one of these does not take are left out, and passed as 0. Any other operation goes through with operands as they are, views of whatever length: the structure depends on it.
 *
 * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
 * @param cmd the operation.
 * @param buf what the operation takes.
 * @returns what the operation returns.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EPERM: it is another user’s.
 * @see man 2 msgctl
 */
export function msgctl<Operation extends number>(
  msqid: int,
  cmd: Operation,
  ...operands: OperandsOf<Operation, MsgctlOperands, [buf?: Operand]>
): number;
export function msgctl(msqid: int, cmd: Flags<'msg'>, buf?: unknown): number {
  return unwrap(nothrow.msgctl(msqid, cmd, buf as Operand), 'msgctl');
}

/**
 * msgget(key, msgflg) finds a queue of messages, or makes it.
 *
 * It stays until somebody removes it with `IPC_RMID`: the end of this process does not.
 *
 * @param key the name of it; `IPC_PRIVATE` for one that has none.
 * @param msgflg permissions (`0o600`; without any only root may use what is made), or-ed with `IPC_CREAT` and `IPC_EXCL`.
 * @returns its id.
 * @throws {SyscallError} EACCES: it exists, and its permissions forbid it; EEXIST: `IPC_CREAT | IPC_EXCL` and it exists; ENOENT: it does not exist, and `IPC_CREAT` is not given; ENOSPC: a limit of the system is reached.
 * @see man 2 msgget
 */
export function msgget(key: key_t, msgflg: Flags<'IPC_'>): number {
  return unwrap(nothrow.msgget(key, msgflg), 'msgget');
}

/**
 * msgrcv(msqid, msgp, msgsz, msgtyp, msgflg) takes a message from a queue.
 *
 * While it waits, the thread that makes it runs no event loop.
 *
 * @param msqid the id of the queue.
 * @param msgp receives the message: a `long` (8 bytes, on x86 and arm 4), the type, which is greater than 0, and behind it the text.
 * @param msgsz how much room there is for the text, without the type.
 * @param msgtyp which: 0 for the first, a type, or a negative number for the least type up to its amount.
 * @param msgflg `IPC_NOWAIT`, `MSG_NOERROR`, `MSG_EXCEPT`, `MSG_COPY` or 0.
 * @returns how long the text is.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EINTR: a signal came while waiting; E2BIG: the text is longer than the room, and `MSG_NOERROR` is not given; ENOMSG: `IPC_NOWAIT` and no such message is there.
 * @see man 2 msgrcv
 */
export function msgrcv(
  msqid: int,
  msgp: Memory,
  msgsz: size_t | Integer | undefined,
  msgtyp: long | Integer,
  msgflg: Flags<'msg'> = 0,
): number {
  return unwrap(nothrow.msgrcv(msqid, msgp, msgsz, msgtyp, msgflg), 'msgrcv');
}

/**
 * msgsnd(msqid, msgp, msgsz, msgflg) puts a message into a queue.
 *
 * While it waits, the thread that makes it runs no event loop.
 *
 * @param msqid the id of the queue.
 * @param msgp the message: a `long` (8 bytes, on x86 and arm 4), the type, which is greater than 0, and behind it the text.
 * @param msgsz how long the text is, without the type.
 * @param msgflg `IPC_NOWAIT` or 0.
 * @returns 0.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id, a type that is not greater than 0, or a text that is too long; EINTR: a signal came while waiting; EAGAIN: `IPC_NOWAIT` and the queue is full.
 * @see man 2 msgsnd
 */
export function msgsnd(
  msqid: int,
  msgp: Memory,
  msgsz?: size_t | Integer,
  msgflg: Flags<'IPC_'> = 0,
): number {
  return unwrap(nothrow.msgsnd(msqid, msgp, msgsz, msgflg), 'msgsnd');
}

/**
 * semctl(semid, semnum, IPC_STAT, arg) tells what it is.
 *
 * Its times have 64 bits on every architecture.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @param arg receives it.
 * @returns 0.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id.
 * @see man 2 semctl
 */
export function semctl(
  semid: int,
  semnum: int,
  cmd: typeof IPC_STAT,
  arg: struct.semid_ds | Address | null,
): number;
/**
 * semctl(semid, semnum, IPC_SET, arg) changes who may use it.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @param arg `sem_perm.uid`, `.gid` and `.mode` count.
 * @returns 0.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EPERM: it is another user’s.
 * @see man 2 semctl
 */
export function semctl(
  semid: int,
  semnum: int,
  cmd: typeof IPC_SET,
  arg: struct.semid_ds | Address | null,
): number;
/**
 * semctl(semid, semnum, IPC_RMID) removes it.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @returns 0.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EPERM: it is another user’s.
 * @see man 2 semctl
 */
export function semctl(semid: int, semnum: int, cmd: typeof IPC_RMID): number;
/**
 * semctl(semid, semnum, SEM_STAT, arg) tells what is at an index.
 *
 * The id is an index here, from 0 to what the `_INFO` operation returned.
 *
 * Its times have 64 bits on every architecture.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @param arg receives it.
 * @returns its id.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id.
 * @see man 2 semctl
 */
export function semctl(
  semid: int,
  semnum: int,
  cmd: typeof SEM_STAT,
  arg: struct.semid_ds | Address | null,
): number;
/**
 * semctl(semid, semnum, SEM_STAT_ANY, arg) tells what is at an index, whoever may read it.
 *
 * The id is an index here, from 0 to what the `_INFO` operation returned.
 *
 * Its times have 64 bits on every architecture.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @param arg receives it.
 * @returns its id.
 * @since Linux 4.17
 * @see man 2 semctl
 */
export function semctl(
  semid: int,
  semnum: int,
  cmd: typeof SEM_STAT_ANY,
  arg: struct.semid_ds | Address | null,
): number;
/**
 * semctl(semid, semnum, IPC_INFO, arg) tells the limits of the system.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @param arg receives them.
 * @returns the greatest index in use.
 * @see man 2 semctl
 */
export function semctl(
  semid: int,
  semnum: int,
  cmd: typeof IPC_INFO,
  arg: struct.seminfo | Address | null,
): number;
/**
 * semctl(semid, semnum, SEM_INFO, arg) tells what the system uses.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @param arg receives them.
 * @returns the greatest index in use.
 * @see man 2 semctl
 */
export function semctl(
  semid: int,
  semnum: int,
  cmd: typeof SEM_INFO,
  arg: struct.seminfo | Address | null,
): number;
/**
 * semctl(semid, semnum, GETVAL) tells the value of a semaphore.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @returns the value.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id.
 * @see man 2 semctl
 */
export function semctl(semid: int, semnum: int, cmd: typeof GETVAL): number;
/**
 * semctl(semid, semnum, SETVAL, arg) sets the value of a semaphore.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @param arg the value, from 0 to `SEMVMX`, 32767.
 * @returns 0.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; ERANGE: a value that no semaphore has.
 * @see man 2 semctl
 */
export function semctl(semid: int, semnum: int, cmd: typeof SETVAL, arg: int): number;
/**
 * semctl(semid, semnum, GETPID) tells who changed a semaphore last.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @returns the process; 0 for nobody.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id.
 * @see man 2 semctl
 */
export function semctl(semid: int, semnum: int, cmd: typeof GETPID): number;
/**
 * semctl(semid, semnum, GETNCNT) tells how many wait for a semaphore to grow.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @returns how many.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id.
 * @see man 2 semctl
 */
export function semctl(semid: int, semnum: int, cmd: typeof GETNCNT): number;
/**
 * semctl(semid, semnum, GETZCNT) tells how many wait for a semaphore to become 0.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @returns how many.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id.
 * @see man 2 semctl
 */
export function semctl(semid: int, semnum: int, cmd: typeof GETZCNT): number;
/**
 * semctl(semid, semnum, GETALL, arg) tells the values of the whole set.
 *
 * A shorter array is overrun; `IPC_STAT` tells `sem_nsems`.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @param arg a Uint16Array that receives them: as many unsigned short as the set has semaphores, which only the kernel knows.
 * @returns 0.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id.
 * @see man 2 semctl
 */
export function semctl(semid: int, semnum: int, cmd: typeof GETALL, arg: Memory): number;
/**
 * semctl(semid, semnum, SETALL, arg) sets the values of the whole set.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @param arg a Uint16Array of them: as many unsigned short as the set has semaphores, which only the kernel knows.
 * @returns 0.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; ERANGE: a value that no semaphore has.
 * @see man 2 semctl
 */
export function semctl(semid: int, semnum: int, cmd: typeof SETALL, arg: Memory): number;
/** Refused: it takes more or less than was given. */
export function semctl<Operation extends number, Given extends readonly unknown[]>(
  semid: int,
  semnum: int,
  cmd: WithOperands<Operation, SemctlOperands, [arg?: Operand], Given>,
  ...operands: Given
): number;
/**
 * semctl(semid, semnum, cmd, arg) controls semaphores.
 *
 * - `IPC_STAT` tells what it is; `arg`: receives it.
 * - `IPC_SET` changes who may use it; `arg`: `sem_perm.uid`, `.gid` and `.mode` count.
 * - `IPC_RMID` removes it.
 * - `SEM_STAT` tells what is at an index; `arg`: receives it.
 * - `SEM_STAT_ANY` tells what is at an index, whoever may read it; `arg`: receives it.
 * - `IPC_INFO` tells the limits of the system; `arg`: receives them.
 * - `SEM_INFO` tells what the system uses; `arg`: receives them.
 * - `GETVAL` tells the value of a semaphore.
 * - `SETVAL` sets the value of a semaphore; `arg`: the value, from 0 to `SEMVMX`, 32767.
 * - `GETPID` tells who changed a semaphore last.
 * - `GETNCNT` tells how many wait for a semaphore to grow.
 * - `GETZCNT` tells how many wait for a semaphore to become 0.
 * - `GETALL` tells the values of the whole set; `arg`: a Uint16Array that receives them: as many unsigned short as the set has semaphores, which only the kernel knows.
 * - `SETALL` sets the values of the whole set; `arg`: a Uint16Array of them: as many unsigned short as the set has semaphores, which only the kernel knows.
 *
 * Operands that one of these does not take are left out, and passed as 0. Any other operation goes through with operands as they are, views of whatever length: the structure depends on it.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @param cmd the operation.
 * @param arg what the operation takes.
 * @returns what the operation returns.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EPERM: it is another user’s.
 * @see man 2 semctl
 */
export function semctl<Operation extends number>(
  semid: int,
  semnum: int,
  cmd: Operation,
  ...operands: OperandsOf<Operation, SemctlOperands, [arg?: Operand]>
): number;
export function semctl(semid: int, semnum: int, cmd: Flags<'SEM_'>, arg?: unknown): number {
  return unwrap(nothrow.semctl(semid, semnum, cmd, arg as Operand), 'semctl');
}

/**
 * semget(key, nsems, semflg) finds a set of semaphores, or makes it.
 *
 * It stays until somebody removes it with `IPC_RMID`: the end of this process does not.
 *
 * @param key the name of it; `IPC_PRIVATE` for one that has none.
 * @param nsems how many it has; 0 to take it as it is.
 * @param semflg permissions (`0o600`; without any only root may use what is made), or-ed with `IPC_CREAT` and `IPC_EXCL`.
 * @returns its id.
 * @throws {SyscallError} EACCES: it exists, and its permissions forbid it; EEXIST: `IPC_CREAT | IPC_EXCL` and it exists; ENOENT: it does not exist, and `IPC_CREAT` is not given; ENOSPC: a limit of the system is reached; EINVAL: more than there are, or than a limit.
 * @see man 2 semget
 */
export function semget(key: key_t, nsems: int, semflg: Flags<'IPC_'>): number {
  return unwrap(nothrow.semget(key, nsems, semflg), 'semget');
}

/**
 * semop(semid, sops, nsops) changes semaphores, or waits until it can.
 *
 * While it waits, the thread that makes it runs no event loop.
 *
 * @param semid the id of the set.
 * @param sops done all together or not at all: which one, what to add, and flags (`IPC_NOWAIT`, `SEM_UNDO`).
 * @param nsops how many, at most 500.
 * @returns 0.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; E2BIG: too many at once; EAGAIN: `IPC_NOWAIT` and it would wait, or the time is over; EFBIG: no semaphore of that number; EINTR: a signal came while waiting; ERANGE: a semaphore would exceed `SEMVMX`.
 * @see man 2 semop
 */
export function semop(
  semid: int,
  sops: struct.sembuf | RecordArray<struct.sembuf> | Address | null,
  nsops?: uint | Integer,
): number {
  return unwrap(nothrow.semop(semid, sops, nsops), 'semop');
}

/**
 * semtimedop(semid, sops, nsops, timeout) changes semaphores, or waits until it can or a time is over.
 *
 * While it waits, the thread that makes it runs no event loop.
 *
 * @param semid the id of the set.
 * @param sops done all together or not at all: which one, what to add, and flags (`IPC_NOWAIT`, `SEM_UNDO`).
 * @param nsops how many, at most 500.
 * @param timeout how long at most; `null` waits for ever.
 * @returns 0.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; E2BIG: too many at once; EAGAIN: `IPC_NOWAIT` and it would wait, or the time is over; EFBIG: no semaphore of that number; EINTR: a signal came while waiting; ERANGE: a semaphore would exceed `SEMVMX`.
 * @see man 2 semtimedop
 */
export function semtimedop(
  semid: int,
  sops: struct.sembuf | RecordArray<struct.sembuf> | Address | null,
  nsops?: uint | Integer,
  timeout: struct.timespec | Address | null = null,
): number {
  return unwrap(nothrow.semtimedop(semid, sops, nsops, timeout), 'semtimedop');
}

/** @deprecated Use `semtimedop`: x86 and arm call it `semtimedop_time64`. */
export const semtimedop_time64: typeof semtimedop = semtimedop;

/**
 * shmat(shmid, shmaddr, shmflg) maps a piece of shared memory.
 *
 * With `SHM_REMAP` it replaces what lies there, JavaScript’s memory as well.
 *
 * @param shmid its id.
 * @param shmaddr where; `null` lets the kernel choose.
 * @param shmflg `SHM_RDONLY`, `SHM_EXEC`, `SHM_RND`, `SHM_REMAP` or 0.
 * @returns where it lies; `viewMemory` makes a view of it.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id, or an address that cannot be.
 * @see man 2 shmat
 */
export function shmat(shmid: int, shmaddr: Address | null, shmflg: Flags<'SHM_'> = 0): number {
  return unwrap(nothrow.shmat(shmid, shmaddr, shmflg), 'shmat');
}

/**
 * shmctl(shmid, IPC_STAT, buf) tells what it is.
 *
 * Its times have 64 bits on every architecture.
 *
 * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
 * @param buf receives it.
 * @returns 0.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id.
 * @see man 2 shmctl
 */
export function shmctl(
  shmid: int,
  cmd: typeof IPC_STAT,
  buf: struct.shmid_ds | Address | null,
): number;
/**
 * shmctl(shmid, IPC_SET, buf) changes who may use it.
 *
 * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
 * @param buf `shm_perm.uid`, `.gid` and `.mode` count.
 * @returns 0.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EPERM: it is another user’s.
 * @see man 2 shmctl
 */
export function shmctl(
  shmid: int,
  cmd: typeof IPC_SET,
  buf: struct.shmid_ds | Address | null,
): number;
/**
 * shmctl(shmid, IPC_RMID) removes it.
 *
 * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
 * @returns 0.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EPERM: it is another user’s.
 * @see man 2 shmctl
 */
export function shmctl(shmid: int, cmd: typeof IPC_RMID): number;
/**
 * shmctl(shmid, SHM_STAT, buf) tells what is at an index.
 *
 * The id is an index here, from 0 to what the `_INFO` operation returned.
 *
 * Its times have 64 bits on every architecture.
 *
 * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
 * @param buf receives it.
 * @returns its id.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id.
 * @see man 2 shmctl
 */
export function shmctl(
  shmid: int,
  cmd: typeof SHM_STAT,
  buf: struct.shmid_ds | Address | null,
): number;
/**
 * shmctl(shmid, SHM_STAT_ANY, buf) tells what is at an index, whoever may read it.
 *
 * The id is an index here, from 0 to what the `_INFO` operation returned.
 *
 * Its times have 64 bits on every architecture.
 *
 * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
 * @param buf receives it.
 * @returns its id.
 * @since Linux 4.17
 * @see man 2 shmctl
 */
export function shmctl(
  shmid: int,
  cmd: typeof SHM_STAT_ANY,
  buf: struct.shmid_ds | Address | null,
): number;
/**
 * shmctl(shmid, IPC_INFO, buf) tells the limits of the system.
 *
 * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
 * @param buf receives them.
 * @returns the greatest index in use.
 * @see man 2 shmctl
 */
export function shmctl(
  shmid: int,
  cmd: typeof IPC_INFO,
  buf: struct.shminfo64 | Address | null,
): number;
/**
 * shmctl(shmid, SHM_INFO, buf) tells what the system uses.
 *
 * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
 * @param buf receives them.
 * @returns the greatest index in use.
 * @see man 2 shmctl
 */
export function shmctl(
  shmid: int,
  cmd: typeof SHM_INFO,
  buf: struct.shm_info | Address | null,
): number;
/**
 * shmctl(shmid, SHM_LOCK) keeps it in memory.
 *
 * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
 * @returns 0.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EPERM: it is another user’s.
 * @see man 2 shmctl
 */
export function shmctl(shmid: int, cmd: typeof SHM_LOCK): number;
/**
 * shmctl(shmid, SHM_UNLOCK) lets it be swapped again.
 *
 * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
 * @returns 0.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EPERM: it is another user’s.
 * @see man 2 shmctl
 */
export function shmctl(shmid: int, cmd: typeof SHM_UNLOCK): number;
/** Refused: it takes more or less than was given. */
export function shmctl<Operation extends number, Given extends readonly unknown[]>(
  shmid: int,
  cmd: WithOperands<Operation, ShmctlOperands, [buf?: Operand], Given>,
  ...operands: Given
): number;
/**
 * shmctl(shmid, cmd, buf) controls shared memory.
 *
 * - `IPC_STAT` tells what it is; `buf`: receives it.
 * - `IPC_SET` changes who may use it; `buf`: `shm_perm.uid`, `.gid` and `.mode` count.
 * - `IPC_RMID` removes it.
 * - `SHM_STAT` tells what is at an index; `buf`: receives it.
 * - `SHM_STAT_ANY` tells what is at an index, whoever may read it; `buf`: receives it.
 * - `IPC_INFO` tells the limits of the system; `buf`: receives them.
 * - `SHM_INFO` tells what the system uses; `buf`: receives them.
 * - `SHM_LOCK` keeps it in memory.
 * - `SHM_UNLOCK` lets it be swapped again.
 *
 * Operands that one of these does not take are left out, and passed as 0. Any other operation goes through with operands as they are, views of whatever length: the structure depends on it.
 *
 * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
 * @param cmd the operation.
 * @param buf what the operation takes.
 * @returns what the operation returns.
 * @throws {SyscallError} EACCES: its permissions forbid it; EIDRM: it was removed; EINVAL: no such id; EPERM: it is another user’s.
 * @see man 2 shmctl
 */
export function shmctl<Operation extends number>(
  shmid: int,
  cmd: Operation,
  ...operands: OperandsOf<Operation, ShmctlOperands, [buf?: Operand]>
): number;
export function shmctl(shmid: int, cmd: Flags<'SHM_'>, buf?: unknown): number {
  return unwrap(nothrow.shmctl(shmid, cmd, buf as Operand), 'shmctl');
}

/**
 * shmdt(shmaddr) unmaps a piece of shared memory.
 *
 * A view of it that is used afterwards crashes the process.
 *
 * @param shmaddr where `shmat` put it.
 * @returns 0.
 * @throws {SyscallError} EINVAL: nothing was put there.
 * @see man 2 shmdt
 */
export function shmdt(shmaddr: Address | null): number {
  return unwrap(nothrow.shmdt(shmaddr), 'shmdt');
}

/**
 * shmget(key, size, shmflg) finds a piece of shared memory, or makes it.
 *
 * It stays until somebody removes it with `IPC_RMID`: the end of this process does not.
 *
 * @param key the name of it; `IPC_PRIVATE` for one that has none.
 * @param size its size in bytes, rounded up to whole pages; 0 to take it as it is.
 * @param shmflg permissions (`0o600`; without any only root may use what is made), or-ed with `IPC_CREAT`, `IPC_EXCL`, `SHM_HUGETLB` ….
 * @returns its id.
 * @throws {SyscallError} EACCES: it exists, and its permissions forbid it; EEXIST: `IPC_CREAT | IPC_EXCL` and it exists; ENOENT: it does not exist, and `IPC_CREAT` is not given; ENOSPC: a limit of the system is reached; EINVAL: larger than what is there, or than a limit.
 * @see man 2 shmget
 */
export function shmget(key: key_t, size: size_t | Integer, shmflg: Flags<'SHM_'>): number {
  return unwrap(nothrow.shmget(key, size, shmflg), 'shmget');
}
