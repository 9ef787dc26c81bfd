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

/** As `linux-syscalls` has it, returning −errno. */
export function msgctl(
  msqid: int,
  cmd: typeof IPC_STAT,
  buf: struct.msqid_ds | Address | null,
): number;
/** As `linux-syscalls` has it, returning −errno. */
export function msgctl(
  msqid: int,
  cmd: typeof IPC_SET,
  buf: struct.msqid_ds | Address | null,
): number;
/** As `linux-syscalls` has it, returning −errno. */
export function msgctl(msqid: int, cmd: typeof IPC_RMID): number;
/** As `linux-syscalls` has it, returning −errno. */
export function msgctl(
  msqid: int,
  cmd: typeof MSG_STAT,
  buf: struct.msqid_ds | Address | null,
): number;
/** As `linux-syscalls` has it, returning −errno. */
export function msgctl(
  msqid: int,
  cmd: typeof MSG_STAT_ANY,
  buf: struct.msqid_ds | Address | null,
): number;
/** As `linux-syscalls` has it, returning −errno. */
export function msgctl(
  msqid: int,
  cmd: typeof IPC_INFO,
  buf: struct.msginfo | Address | null,
): number;
/** As `linux-syscalls` has it, returning −errno. */
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
/** msgctl(msqid, cmd, buf) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  return syscall3(is.x86_64 ? 71 : is.x86 ? 402 : 187, $msqid, $cmd, $buf);
}

/** msgget(key, msgflg) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function msgget(key: key_t, msgflg: Flags<'IPC_'>): number {
  const $key = argument.int32('msgget', 'key', key);
  const $msgflg = argument.flags32('msgget', 'msgflg', msgflg);
  return syscall2(is.x86_64 ? 68 : is.x86 ? 399 : is.arm ? 303 : 186, $key, $msgflg);
}

/** msgrcv(msqid, msgp, msgsz, msgtyp, msgflg) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
    is.x86_64 ? 70 : is.x86 ? 401 : is.arm ? 302 : 188,
    $msqid,
    $msgp,
    $msgsz,
    $msgtyp,
    $msgflg,
  );
}

/** msgsnd(msqid, msgp, msgsz, msgflg) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
    is.x86_64 ? 69 : is.x86 ? 400 : is.arm ? 301 : 189,
    $msqid,
    $msgp,
    $msgsz,
    $msgflg,
  );
}

/** As `linux-syscalls` has it, returning −errno. */
export function semctl(
  semid: int,
  semnum: int,
  cmd: typeof IPC_STAT,
  arg: struct.semid_ds | Address | null,
): number;
/** As `linux-syscalls` has it, returning −errno. */
export function semctl(
  semid: int,
  semnum: int,
  cmd: typeof IPC_SET,
  arg: struct.semid_ds | Address | null,
): number;
/** As `linux-syscalls` has it, returning −errno. */
export function semctl(semid: int, semnum: int, cmd: typeof IPC_RMID): number;
/** As `linux-syscalls` has it, returning −errno. */
export function semctl(
  semid: int,
  semnum: int,
  cmd: typeof SEM_STAT,
  arg: struct.semid_ds | Address | null,
): number;
/** As `linux-syscalls` has it, returning −errno. */
export function semctl(
  semid: int,
  semnum: int,
  cmd: typeof SEM_STAT_ANY,
  arg: struct.semid_ds | Address | null,
): number;
/** As `linux-syscalls` has it, returning −errno. */
export function semctl(
  semid: int,
  semnum: int,
  cmd: typeof IPC_INFO,
  arg: struct.seminfo | Address | null,
): number;
/** As `linux-syscalls` has it, returning −errno. */
export function semctl(
  semid: int,
  semnum: int,
  cmd: typeof SEM_INFO,
  arg: struct.seminfo | Address | null,
): number;
/** As `linux-syscalls` has it, returning −errno. */
export function semctl(semid: int, semnum: int, cmd: typeof GETVAL): number;
/** As `linux-syscalls` has it, returning −errno. */
export function semctl(semid: int, semnum: int, cmd: typeof SETVAL, arg: int): number;
/** As `linux-syscalls` has it, returning −errno. */
export function semctl(semid: int, semnum: int, cmd: typeof GETPID): number;
/** As `linux-syscalls` has it, returning −errno. */
export function semctl(semid: int, semnum: int, cmd: typeof GETNCNT): number;
/** As `linux-syscalls` has it, returning −errno. */
export function semctl(semid: int, semnum: int, cmd: typeof GETZCNT): number;
/** As `linux-syscalls` has it, returning −errno. */
export function semctl(semid: int, semnum: int, cmd: typeof GETALL, arg: Memory): number;
/** As `linux-syscalls` has it, returning −errno. */
export function semctl(semid: int, semnum: int, cmd: typeof SETALL, arg: Memory): number;
/** Refused: it takes more or less than was given. */
export function semctl<Operation extends number, Given extends readonly unknown[]>(
  semid: int,
  semnum: int,
  cmd: WithOperands<Operation, SemctlOperands, [arg?: Operand], Given>,
  ...operands: Given
): number;
/** semctl(semid, semnum, cmd, arg) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  return syscall4(is.x86_64 ? 66 : is.x86 ? 394 : 191, $semid, $semnum, $cmd, $arg);
}

/** semget(key, nsems, semflg) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function semget(key: key_t, nsems: int, semflg: Flags<'IPC_'>): number {
  const $key = argument.int32('semget', 'key', key);
  const $nsems = argument.int32('semget', 'nsems', nsems);
  const $semflg = argument.flags32('semget', 'semflg', semflg);
  return syscall3(is.x86_64 ? 64 : is.x86 ? 393 : is.arm ? 299 : 190, $key, $nsems, $semflg);
}

/** semop(semid, sops, nsops) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  return syscall3(is.x86_64 ? 65 : is.arm ? 298 : 193, $semid, $sops, $nsops);
}

/** semtimedop(semid, sops, nsops, timeout) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  return syscall4(is.x86_64 ? 220 : 192, $semid, $sops, $nsops, $timeout);
}

/** `semtimedop` under the name that x86 and arm have for it. */
export const semtimedop_time64: typeof semtimedop = semtimedop;

/** shmat(shmid, shmaddr, shmflg) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function shmat(shmid: int, shmaddr: Address | null, shmflg: Flags<'SHM_'> = 0): number {
  const $shmid = argument.int32('shmat', 'shmid', shmid);
  const $shmaddr = argument.address('shmat', 'shmaddr', shmaddr);
  const $shmflg = argument.flags32('shmat', 'shmflg', shmflg);
  return syscall3(is.x86_64 ? 30 : is.x86 ? 397 : is.arm ? 305 : 196, $shmid, $shmaddr, $shmflg);
}

/** As `linux-syscalls` has it, returning −errno. */
export function shmctl(
  shmid: int,
  cmd: typeof IPC_STAT,
  buf: struct.shmid_ds | Address | null,
): number;
/** As `linux-syscalls` has it, returning −errno. */
export function shmctl(
  shmid: int,
  cmd: typeof IPC_SET,
  buf: struct.shmid_ds | Address | null,
): number;
/** As `linux-syscalls` has it, returning −errno. */
export function shmctl(shmid: int, cmd: typeof IPC_RMID): number;
/** As `linux-syscalls` has it, returning −errno. */
export function shmctl(
  shmid: int,
  cmd: typeof SHM_STAT,
  buf: struct.shmid_ds | Address | null,
): number;
/** As `linux-syscalls` has it, returning −errno. */
export function shmctl(
  shmid: int,
  cmd: typeof SHM_STAT_ANY,
  buf: struct.shmid_ds | Address | null,
): number;
/** As `linux-syscalls` has it, returning −errno. */
export function shmctl(
  shmid: int,
  cmd: typeof IPC_INFO,
  buf: struct.shminfo64 | Address | null,
): number;
/** As `linux-syscalls` has it, returning −errno. */
export function shmctl(
  shmid: int,
  cmd: typeof SHM_INFO,
  buf: struct.shm_info | Address | null,
): number;
/** As `linux-syscalls` has it, returning −errno. */
export function shmctl(shmid: int, cmd: typeof SHM_LOCK): number;
/** As `linux-syscalls` has it, returning −errno. */
export function shmctl(shmid: int, cmd: typeof SHM_UNLOCK): number;
/** Refused: it takes more or less than was given. */
export function shmctl<Operation extends number, Given extends readonly unknown[]>(
  shmid: int,
  cmd: WithOperands<Operation, ShmctlOperands, [buf?: Operand], Given>,
  ...operands: Given
): number;
/** shmctl(shmid, cmd, buf) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
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
  return syscall3(is.x86_64 ? 31 : is.x86 ? 396 : 195, $shmid, $cmd, $buf);
}

/** shmdt(shmaddr) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function shmdt(shmaddr: Address | null): number {
  const $shmaddr = argument.address('shmdt', 'shmaddr', shmaddr);
  return syscall1(is.x86_64 ? 67 : is.x86 ? 398 : is.arm ? 306 : 197, $shmaddr);
}

/** shmget(key, size, shmflg) as `linux-syscalls` has it, returning −errno; throws TypeError and RangeError for the caller’s mistakes. */
export function shmget(key: key_t, size: size_t | Integer, shmflg: Flags<'SHM_'>): number {
  const $key = argument.int32('shmget', 'key', key);
  const $size = argument.word('shmget', 'size', size);
  const $shmflg = argument.flags32('shmget', 'shmflg', shmflg);
  return syscall3(is.x86_64 ? 29 : is.x86 ? 395 : is.arm ? 307 : 194, $key, $size, $shmflg);
}
