// Generated from Linux 7.3.4 and abi/src/calls/systemV.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Operand, OperandsOf, WithOperands } from '../../arguments/operands.ts';
import type { Memory, Pointer } from '../../arguments/views.ts';
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
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { perform } from '../../adapters/perform.ts';
import { semctlWithUpperValue } from '../../adapters/semaphores.ts';
import { syscall1, syscall2, syscall3, syscall4, syscall5 } from '../../trap.ts';
import {
  msginfoShape,
  msqid_dsShape,
  sembufShape,
  semid_dsShape,
  seminfoShape,
  shm_infoShape,
  shmid_dsShape,
  shminfo64Shape,
  timespecShape,
} from '../shapes.ts';
import { wordBits } from '../word.ts';

/**
 * msgctl(msqid, IPC_STAT, buf) as `linux-syscalls` has it, returning −errno.
 *
 * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
 * @param buf receives it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 msgctl
 */
export function msgctl(
  msqid: int,
  cmd: typeof IPC_STAT,
  buf: struct.msqid_ds | Address | null,
): number;
/**
 * msgctl(msqid, IPC_SET, buf) as `linux-syscalls` has it, returning −errno.
 *
 * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
 * @param buf `msg_perm.uid`, `.gid`, `.mode` and `msg_qbytes` count.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 msgctl
 */
export function msgctl(
  msqid: int,
  cmd: typeof IPC_SET,
  buf: struct.msqid_ds | Address | null,
): number;
/**
 * msgctl(msqid, IPC_RMID) as `linux-syscalls` has it, returning −errno.
 *
 * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 msgctl
 */
export function msgctl(msqid: int, cmd: typeof IPC_RMID): number;
/**
 * msgctl(msqid, MSG_STAT, buf) as `linux-syscalls` has it, returning −errno.
 *
 * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
 * @param buf receives it.
 * @returns −errno, or its id.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 msgctl
 */
export function msgctl(
  msqid: int,
  cmd: typeof MSG_STAT,
  buf: struct.msqid_ds | Address | null,
): number;
/**
 * msgctl(msqid, MSG_STAT_ANY, buf) as `linux-syscalls` has it, returning −errno.
 *
 * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
 * @param buf receives it.
 * @returns −errno, or its id.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.17
 * @see man 2 msgctl
 */
export function msgctl(
  msqid: int,
  cmd: typeof MSG_STAT_ANY,
  buf: struct.msqid_ds | Address | null,
): number;
/**
 * msgctl(msqid, IPC_INFO, buf) as `linux-syscalls` has it, returning −errno.
 *
 * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
 * @param buf receives them.
 * @returns −errno, or the greatest index in use.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 msgctl
 */
export function msgctl(
  msqid: int,
  cmd: typeof IPC_INFO,
  buf: struct.msginfo | Address | null,
): number;
/**
 * msgctl(msqid, MSG_INFO, buf) as `linux-syscalls` has it, returning −errno.
 *
 * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
 * @param buf receives them.
 * @returns −errno, or the greatest index in use.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
 * msgctl(msqid, cmd, buf) as `linux-syscalls` has it, returning −errno.
 *
 * @param msqid the id of the queue, or an index for `MSG_STAT` and `MSG_STAT_ANY`.
 * @param cmd the operation.
 * @param buf what the operation takes.
 * @returns −errno, or what the operation returns.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 msgctl
 */
export function msgctl<Operation extends number>(
  msqid: int,
  cmd: Operation,
  ...operands: OperandsOf<Operation, MsgctlOperands, [buf?: Operand]>
): number;
export function msgctl(msqid: int, cmd: Flags<'msg'>, buf?: unknown): number {
  const $msqid = argument.int32('msgctl', 'msqid', msqid);
  const $cmd = argument.flags32('msgctl', 'cmd', cmd);
  let $buf: Pointer;
  switch ($cmd & ~(256 /* IPC_64 */)) {
    case 2 /* IPC_STAT */:
    case 1 /* IPC_SET */:
    case 11 /* MSG_STAT */:
    case 13 /* MSG_STAT_ANY */:
      $buf = argument.record('msgctl', 'buf', buf as never, msqid_dsShape);
      break;
    case 0 /* IPC_RMID */:
      $buf = argument.unused('msgctl', 'buf', buf as never);
      break;
    case 3 /* IPC_INFO */:
    case 12 /* MSG_INFO */:
      $buf = argument.record('msgctl', 'buf', buf as never, msginfoShape);
      break;
    default:
      $buf = argument.operand('msgctl', 'buf', buf as never);
  }
  if (is.arm) {
    return syscall3(304 /* msgctl */, $msqid, $cmd | 256 /* IPC_64 */, $buf);
  }
  return syscall3(
    is.x86_64 ? 71 : is.riscv64 || is.aarch64 || is.loongarch64 ? 187 : 402,
    $msqid,
    $cmd,
    $buf,
  );
}

/**
 * msgget(key, msgflg) as `linux-syscalls` has it, returning −errno.
 *
 * @param key the name of it; `IPC_PRIVATE` for one that has none.
 * @param msgflg permissions (`0o600`; without any only root may use what is made), or-ed with `IPC_CREAT` and `IPC_EXCL`.
 * @returns −errno, or its id.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 msgget
 */
export function msgget(key: key_t, msgflg: Flags<'IPC_'>): number {
  const $key = argument.int32('msgget', 'key', key);
  const $msgflg = argument.flags32('msgget', 'msgflg', msgflg);
  return syscall2(
    is.x86_64 ? 68 : is.arm ? 303 : is.riscv64 || is.aarch64 || is.loongarch64 ? 186 : 399,
    $key,
    $msgflg,
  );
}

/**
 * msgrcv(msqid, msgp, msgsz, msgtyp, msgflg) as `linux-syscalls` has it, returning −errno.
 *
 * @param msqid the id of the queue.
 * @param msgp receives the message: a `long` (8 bytes, on x86 and arm 4), the type, which is greater than 0, and behind it the text.
 * @param msgsz how much room there is for the text, without the type.
 * @param msgtyp which: 0 for the first, a type, or a negative number for the least type up to its amount.
 * @param msgflg `IPC_NOWAIT`, `MSG_NOERROR`, `MSG_EXCEPT`, `MSG_COPY` or 0.
 * @returns −errno, or how long the text is.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 msgrcv
 */
export function msgrcv(
  msqid: int,
  msgp: Memory,
  msgsz: size_t | Integer | undefined,
  msgtyp: long | Integer,
  msgflg: Flags<'msg'> = 0,
): number {
  const $msqid = argument.int32('msgrcv', 'msqid', msqid);
  const $msgp = argument.counted('msgrcv', 'msgp', msgp);
  const $msgtyp = argument.signedWord('msgrcv', 'msgtyp', msgtyp);
  const $msgflg = argument.flags32('msgrcv', 'msgflg', msgflg);
  const $msgsz = argument.countOfBytesAfter(
    'msgrcv',
    'msgsz',
    msgsz,
    'msgp',
    $msgp,
    argument.mostNumber,
    wordBits / 8,
  );
  return syscall5(
    is.x86_64 ? 70 : is.arm ? 302 : is.riscv64 || is.aarch64 || is.loongarch64 ? 188 : 401,
    $msqid,
    $msgp,
    $msgsz,
    $msgtyp,
    $msgflg,
  );
}

/**
 * msgsnd(msqid, msgp, msgsz, msgflg) as `linux-syscalls` has it, returning −errno.
 *
 * @param msqid the id of the queue.
 * @param msgp the message: a `long` (8 bytes, on x86 and arm 4), the type, which is greater than 0, and behind it the text.
 * @param msgsz how long the text is, without the type.
 * @param msgflg `IPC_NOWAIT` or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 msgsnd
 */
export function msgsnd(
  msqid: int,
  msgp: Memory,
  msgsz?: size_t | Integer,
  msgflg: Flags<'IPC_'> = 0,
): number {
  const $msqid = argument.int32('msgsnd', 'msqid', msqid);
  const $msgp = argument.counted('msgsnd', 'msgp', msgp);
  const $msgflg = argument.flags32('msgsnd', 'msgflg', msgflg);
  const $msgsz = argument.countOfBytesAfter(
    'msgsnd',
    'msgsz',
    msgsz,
    'msgp',
    $msgp,
    argument.mostNumber,
    wordBits / 8,
  );
  return syscall4(
    is.x86_64 ? 69 : is.arm ? 301 : is.riscv64 || is.aarch64 || is.loongarch64 ? 189 : 400,
    $msqid,
    $msgp,
    $msgsz,
    $msgflg,
  );
}

/**
 * semctl(semid, semnum, IPC_STAT, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @param arg receives it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 semctl
 */
export function semctl(
  semid: int,
  semnum: int,
  cmd: typeof IPC_STAT,
  arg: struct.semid_ds | Address | null,
): number;
/**
 * semctl(semid, semnum, IPC_SET, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @param arg `sem_perm.uid`, `.gid` and `.mode` count.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 semctl
 */
export function semctl(
  semid: int,
  semnum: int,
  cmd: typeof IPC_SET,
  arg: struct.semid_ds | Address | null,
): number;
/**
 * semctl(semid, semnum, IPC_RMID) as `linux-syscalls` has it, returning −errno.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 semctl
 */
export function semctl(semid: int, semnum: int, cmd: typeof IPC_RMID): number;
/**
 * semctl(semid, semnum, SEM_STAT, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @param arg receives it.
 * @returns −errno, or its id.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 semctl
 */
export function semctl(
  semid: int,
  semnum: int,
  cmd: typeof SEM_STAT,
  arg: struct.semid_ds | Address | null,
): number;
/**
 * semctl(semid, semnum, SEM_STAT_ANY, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @param arg receives it.
 * @returns −errno, or its id.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
 * semctl(semid, semnum, IPC_INFO, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @param arg receives them.
 * @returns −errno, or the greatest index in use.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 semctl
 */
export function semctl(
  semid: int,
  semnum: int,
  cmd: typeof IPC_INFO,
  arg: struct.seminfo | Address | null,
): number;
/**
 * semctl(semid, semnum, SEM_INFO, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @param arg receives them.
 * @returns −errno, or the greatest index in use.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 semctl
 */
export function semctl(
  semid: int,
  semnum: int,
  cmd: typeof SEM_INFO,
  arg: struct.seminfo | Address | null,
): number;
/**
 * semctl(semid, semnum, GETVAL) as `linux-syscalls` has it, returning −errno.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @returns −errno, or the value.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 semctl
 */
export function semctl(semid: int, semnum: int, cmd: typeof GETVAL): number;
/**
 * semctl(semid, semnum, SETVAL, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @param arg the value, from 0 to `SEMVMX`, 32767.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 semctl
 */
export function semctl(semid: int, semnum: int, cmd: typeof SETVAL, arg: int): number;
/**
 * semctl(semid, semnum, GETPID) as `linux-syscalls` has it, returning −errno.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @returns −errno, or the process; 0 for nobody.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 semctl
 */
export function semctl(semid: int, semnum: int, cmd: typeof GETPID): number;
/**
 * semctl(semid, semnum, GETNCNT) as `linux-syscalls` has it, returning −errno.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @returns −errno, or how many.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 semctl
 */
export function semctl(semid: int, semnum: int, cmd: typeof GETNCNT): number;
/**
 * semctl(semid, semnum, GETZCNT) as `linux-syscalls` has it, returning −errno.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @returns −errno, or how many.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 semctl
 */
export function semctl(semid: int, semnum: int, cmd: typeof GETZCNT): number;
/**
 * semctl(semid, semnum, GETALL, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @param arg a Uint16Array that receives them: as many unsigned short as the set has semaphores, which only the kernel knows.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 semctl
 */
export function semctl(semid: int, semnum: int, cmd: typeof GETALL, arg: Memory): number;
/**
 * semctl(semid, semnum, SETALL, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @param arg a Uint16Array of them: as many unsigned short as the set has semaphores, which only the kernel knows.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
 * semctl(semid, semnum, cmd, arg) as `linux-syscalls` has it, returning −errno.
 *
 * @param semid the id of the set, or an index for `SEM_STAT` and `SEM_STAT_ANY`.
 * @param semnum which one of the set; operations on all of it ignore it.
 * @param cmd the operation.
 * @param arg what the operation takes.
 * @returns −errno, or what the operation returns.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 semctl
 */
export function semctl<Operation extends number>(
  semid: int,
  semnum: int,
  cmd: Operation,
  ...operands: OperandsOf<Operation, SemctlOperands, [arg?: Operand]>
): number;
export function semctl(semid: int, semnum: int, cmd: Flags<'SEM_'>, arg?: unknown): number {
  const $semid = argument.int32('semctl', 'semid', semid);
  const $semnum = argument.int32('semctl', 'semnum', semnum);
  const $cmd = argument.flags32('semctl', 'cmd', cmd);
  let $arg: Pointer;
  switch ($cmd & ~(256 /* IPC_64 */)) {
    case 2 /* IPC_STAT */:
    case 1 /* IPC_SET */:
    case 18 /* SEM_STAT */:
    case 20 /* SEM_STAT_ANY */:
      $arg = argument.record('semctl', 'arg', arg as never, semid_dsShape);
      break;
    case 0 /* IPC_RMID */:
    case 12 /* GETVAL */:
    case 11 /* GETPID */:
    case 14 /* GETNCNT */:
    case 15 /* GETZCNT */:
      $arg = argument.unused('semctl', 'arg', arg as never);
      break;
    case 3 /* IPC_INFO */:
    case 19 /* SEM_INFO */:
      $arg = argument.record('semctl', 'arg', arg as never, seminfoShape);
      break;
    case 16 /* SETVAL */:
      $arg = argument.int32('semctl', 'arg', arg as never);
      break;
    case 13 /* GETALL */:
    case 17 /* SETALL */:
      $arg = argument.memory('semctl', 'arg', arg as never);
      break;
    default:
      $arg = argument.operand('semctl', 'arg', arg as never);
  }
  if (is.arm) {
    return syscall4(300 /* semctl */, $semid, $semnum, $cmd | 256 /* IPC_64 */, $arg);
  }
  if (is.s390x) {
    return perform(
      semctlWithUpperValue(394 /* semctl */, 16 /* SETVAL */, $semid, $semnum, $cmd, $arg),
    );
  }
  return syscall4(
    is.x86_64 ? 66 : is.riscv64 || is.aarch64 || is.loongarch64 ? 191 : 394,
    $semid,
    $semnum,
    $cmd,
    $arg,
  );
}

/**
 * semget(key, nsems, semflg) as `linux-syscalls` has it, returning −errno.
 *
 * @param key the name of it; `IPC_PRIVATE` for one that has none.
 * @param nsems how many it has; 0 to take it as it is.
 * @param semflg permissions (`0o600`; without any only root may use what is made), or-ed with `IPC_CREAT` and `IPC_EXCL`.
 * @returns −errno, or its id.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 semget
 */
export function semget(key: key_t, nsems: int, semflg: Flags<'IPC_'>): number {
  const $key = argument.int32('semget', 'key', key);
  const $nsems = argument.int32('semget', 'nsems', nsems);
  const $semflg = argument.flags32('semget', 'semflg', semflg);
  return syscall3(
    is.x86_64 ? 64 : is.arm ? 299 : is.riscv64 || is.aarch64 || is.loongarch64 ? 190 : 393,
    $key,
    $nsems,
    $semflg,
  );
}

/**
 * semop(semid, sops, nsops) as `linux-syscalls` has it, returning −errno.
 *
 * @param semid the id of the set.
 * @param sops done all together or not at all: which one, what to add, and flags (`IPC_NOWAIT`, `SEM_UNDO`).
 * @param nsops how many, at most 500.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 semop
 */
export function semop(
  semid: int,
  sops: struct.sembuf | RecordArray<struct.sembuf> | Address | null,
  nsops?: uint | Integer,
): number {
  const $semid = argument.int32('semop', 'semid', semid);
  const $sops = argument.records('semop', 'sops', sops, sembufShape, 0);
  const $nsops = argument.countOfRecords(
    'semop',
    'nsops',
    nsops,
    'sops',
    $sops,
    0xffffffff,
    sembufShape,
  );
  if (is.x86) {
    return syscall4(420 /* semtimedop_time64 */, $semid, $sops, $nsops, 0);
  }
  if (is.x86_64 || is.arm || is.riscv64 || is.aarch64 || is.loongarch64) {
    return syscall3(is.x86_64 ? 65 : is.arm ? 298 : 193, $semid, $sops, $nsops);
  }
  return syscall4(392 /* semtimedop */, $semid, $sops, $nsops, 0);
}

/**
 * semtimedop(semid, sops, nsops, timeout) as `linux-syscalls` has it, returning −errno.
 *
 * @param semid the id of the set.
 * @param sops done all together or not at all: which one, what to add, and flags (`IPC_NOWAIT`, `SEM_UNDO`).
 * @param nsops how many, at most 500.
 * @param timeout how long at most; `null` waits for ever.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 semtimedop
 */
export function semtimedop(
  semid: int,
  sops: struct.sembuf | RecordArray<struct.sembuf> | Address | null,
  nsops?: uint | Integer,
  timeout: struct.timespec | Address | null = null,
): number {
  const $semid = argument.int32('semtimedop', 'semid', semid);
  const $sops = argument.records('semtimedop', 'sops', sops, sembufShape, 0);
  const $timeout = argument.record('semtimedop', 'timeout', timeout, timespecShape);
  const $nsops = argument.countOfRecords(
    'semtimedop',
    'nsops',
    nsops,
    'sops',
    $sops,
    0xffffffff,
    sembufShape,
  );
  if (is.x86 || is.arm) {
    return syscall4(420 /* semtimedop_time64 */, $semid, $sops, $nsops, $timeout);
  }
  return syscall4(
    is.x86_64 ? 220 : is.riscv64 || is.aarch64 || is.loongarch64 ? 192 : 392,
    $semid,
    $sops,
    $nsops,
    $timeout,
  );
}

/** @deprecated Use `semtimedop`: x86 and arm call it `semtimedop_time64`. */
export const semtimedop_time64: typeof semtimedop = semtimedop;

/**
 * shmat(shmid, shmaddr, shmflg) as `linux-syscalls` has it, returning −errno.
 *
 * @param shmid its id.
 * @param shmaddr where; `null` lets the kernel choose.
 * @param shmflg `SHM_RDONLY`, `SHM_EXEC`, `SHM_RND`, `SHM_REMAP` or 0.
 * @returns −errno, or where it lies; `viewMemory` makes a view of it.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 shmat
 */
export function shmat(shmid: int, shmaddr: Address | null, shmflg: Flags<'SHM_'> = 0): number {
  const $shmid = argument.int32('shmat', 'shmid', shmid);
  const $shmaddr = argument.address('shmat', 'shmaddr', shmaddr);
  const $shmflg = argument.flags32('shmat', 'shmflg', shmflg);
  return syscall3(
    is.x86_64 ? 30 : is.arm ? 305 : is.riscv64 || is.aarch64 || is.loongarch64 ? 196 : 397,
    $shmid,
    $shmaddr,
    $shmflg,
  );
}

/**
 * shmctl(shmid, IPC_STAT, buf) as `linux-syscalls` has it, returning −errno.
 *
 * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
 * @param buf receives it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 shmctl
 */
export function shmctl(
  shmid: int,
  cmd: typeof IPC_STAT,
  buf: struct.shmid_ds | Address | null,
): number;
/**
 * shmctl(shmid, IPC_SET, buf) as `linux-syscalls` has it, returning −errno.
 *
 * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
 * @param buf `shm_perm.uid`, `.gid` and `.mode` count.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 shmctl
 */
export function shmctl(
  shmid: int,
  cmd: typeof IPC_SET,
  buf: struct.shmid_ds | Address | null,
): number;
/**
 * shmctl(shmid, IPC_RMID) as `linux-syscalls` has it, returning −errno.
 *
 * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 shmctl
 */
export function shmctl(shmid: int, cmd: typeof IPC_RMID): number;
/**
 * shmctl(shmid, SHM_STAT, buf) as `linux-syscalls` has it, returning −errno.
 *
 * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
 * @param buf receives it.
 * @returns −errno, or its id.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 shmctl
 */
export function shmctl(
  shmid: int,
  cmd: typeof SHM_STAT,
  buf: struct.shmid_ds | Address | null,
): number;
/**
 * shmctl(shmid, SHM_STAT_ANY, buf) as `linux-syscalls` has it, returning −errno.
 *
 * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
 * @param buf receives it.
 * @returns −errno, or its id.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.17
 * @see man 2 shmctl
 */
export function shmctl(
  shmid: int,
  cmd: typeof SHM_STAT_ANY,
  buf: struct.shmid_ds | Address | null,
): number;
/**
 * shmctl(shmid, IPC_INFO, buf) as `linux-syscalls` has it, returning −errno.
 *
 * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
 * @param buf receives them.
 * @returns −errno, or the greatest index in use.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 shmctl
 */
export function shmctl(
  shmid: int,
  cmd: typeof IPC_INFO,
  buf: struct.shminfo64 | Address | null,
): number;
/**
 * shmctl(shmid, SHM_INFO, buf) as `linux-syscalls` has it, returning −errno.
 *
 * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
 * @param buf receives them.
 * @returns −errno, or the greatest index in use.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 shmctl
 */
export function shmctl(
  shmid: int,
  cmd: typeof SHM_INFO,
  buf: struct.shm_info | Address | null,
): number;
/**
 * shmctl(shmid, SHM_LOCK) as `linux-syscalls` has it, returning −errno.
 *
 * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 shmctl
 */
export function shmctl(shmid: int, cmd: typeof SHM_LOCK): number;
/**
 * shmctl(shmid, SHM_UNLOCK) as `linux-syscalls` has it, returning −errno.
 *
 * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
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
 * shmctl(shmid, cmd, buf) as `linux-syscalls` has it, returning −errno.
 *
 * @param shmid its id, or an index for `SHM_STAT` and `SHM_STAT_ANY`.
 * @param cmd the operation.
 * @param buf what the operation takes.
 * @returns −errno, or what the operation returns.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 shmctl
 */
export function shmctl<Operation extends number>(
  shmid: int,
  cmd: Operation,
  ...operands: OperandsOf<Operation, ShmctlOperands, [buf?: Operand]>
): number;
export function shmctl(shmid: int, cmd: Flags<'SHM_'>, buf?: unknown): number {
  const $shmid = argument.int32('shmctl', 'shmid', shmid);
  const $cmd = argument.flags32('shmctl', 'cmd', cmd);
  let $buf: Pointer;
  switch ($cmd & ~(256 /* IPC_64 */)) {
    case 2 /* IPC_STAT */:
    case 1 /* IPC_SET */:
    case 13 /* SHM_STAT */:
    case 15 /* SHM_STAT_ANY */:
      $buf = argument.record('shmctl', 'buf', buf as never, shmid_dsShape);
      break;
    case 0 /* IPC_RMID */:
    case 11 /* SHM_LOCK */:
    case 12 /* SHM_UNLOCK */:
      $buf = argument.unused('shmctl', 'buf', buf as never);
      break;
    case 3 /* IPC_INFO */:
      $buf = argument.record('shmctl', 'buf', buf as never, shminfo64Shape);
      break;
    case 14 /* SHM_INFO */:
      $buf = argument.record('shmctl', 'buf', buf as never, shm_infoShape);
      break;
    default:
      $buf = argument.operand('shmctl', 'buf', buf as never);
  }
  if (is.arm) {
    return syscall3(308 /* shmctl */, $shmid, $cmd | 256 /* IPC_64 */, $buf);
  }
  return syscall3(
    is.x86_64 ? 31 : is.riscv64 || is.aarch64 || is.loongarch64 ? 195 : 396,
    $shmid,
    $cmd,
    $buf,
  );
}

/**
 * shmdt(shmaddr) as `linux-syscalls` has it, returning −errno.
 *
 * @param shmaddr where `shmat` put it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 shmdt
 */
export function shmdt(shmaddr: Address | null): number {
  const $shmaddr = argument.address('shmdt', 'shmaddr', shmaddr);
  return syscall1(
    is.x86_64 ? 67 : is.arm ? 306 : is.riscv64 || is.aarch64 || is.loongarch64 ? 197 : 398,
    $shmaddr,
  );
}

/**
 * shmget(key, size, shmflg) as `linux-syscalls` has it, returning −errno.
 *
 * @param key the name of it; `IPC_PRIVATE` for one that has none.
 * @param size its size in bytes, rounded up to whole pages; 0 to take it as it is.
 * @param shmflg permissions (`0o600`; without any only root may use what is made), or-ed with `IPC_CREAT`, `IPC_EXCL`, `SHM_HUGETLB` ….
 * @returns −errno, or its id.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @see man 2 shmget
 */
export function shmget(key: key_t, size: size_t | Integer, shmflg: Flags<'SHM_'>): number {
  const $key = argument.int32('shmget', 'key', key);
  const $size = argument.word('shmget', 'size', size);
  const $shmflg = argument.flags32('shmget', 'shmflg', shmflg);
  return syscall3(
    is.x86_64 ? 29 : is.arm ? 307 : is.riscv64 || is.aarch64 || is.loongarch64 ? 194 : 395,
    $key,
    $size,
    $shmflg,
  );
}
