// Generated from Linux 7.3.4 and abi/src/calls/systemV.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { RecordedWord } from '../../recording/Recording.ts';
import type { RecordArray, int, key_t, long, size_t, struct, uint } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { semctlWithUpperValue } from '../../recording/adapters.ts';
import { perform } from '../../recording/perform.ts';
import { syscall1, syscall2, syscall3, syscall4, syscall5 } from '../../recording/trap.ts';
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

export function msgctl(msqid: int | Deferred, cmd: Flags<'msg'>, buf?: unknown): number {
  const $msqid = argument.int32('msgctl', 'msqid', msqid);
  const $cmd = argument.flags32('msgctl', 'cmd', cmd);
  let $buf: RecordedWord;
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

export function msgget(key: key_t | Deferred, msgflg: Flags<'IPC_'>): number {
  const $key = argument.int32('msgget', 'key', key);
  const $msgflg = argument.flags32('msgget', 'msgflg', msgflg);
  return syscall2(
    is.x86_64 ? 68 : is.arm ? 303 : is.riscv64 || is.aarch64 || is.loongarch64 ? 186 : 399,
    $key,
    $msgflg,
  );
}

export function msgrcv(
  msqid: int | Deferred,
  msgp: Memory | Deferred,
  msgsz: size_t | Integer | Deferred | undefined,
  msgtyp: long | Integer | Deferred,
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

export function msgsnd(
  msqid: int | Deferred,
  msgp: Memory | Deferred,
  msgsz?: size_t | Integer | Deferred,
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

export function semctl(
  semid: int | Deferred,
  semnum: int | Deferred,
  cmd: Flags<'SEM_'>,
  arg?: unknown,
): number {
  const $semid = argument.int32('semctl', 'semid', semid);
  const $semnum = argument.int32('semctl', 'semnum', semnum);
  const $cmd = argument.flags32('semctl', 'cmd', cmd);
  let $arg: RecordedWord;
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

export function semget(
  key: key_t | Deferred,
  nsems: int | Deferred,
  semflg: Flags<'IPC_'>,
): number {
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

export function semop(
  semid: int | Deferred,
  sops: struct.sembuf | RecordArray<struct.sembuf> | Address | null | Deferred,
  nsops?: uint | Integer | Deferred,
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

export function semtimedop(
  semid: int | Deferred,
  sops: struct.sembuf | RecordArray<struct.sembuf> | Address | null | Deferred,
  nsops?: uint | Integer | Deferred,
  timeout: struct.timespec | Address | null | Deferred = null,
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

export function shmat(
  shmid: int | Deferred,
  shmaddr: Address | null | Deferred,
  shmflg: Flags<'SHM_'> = 0,
): number {
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

export function shmctl(shmid: int | Deferred, cmd: Flags<'SHM_'>, buf?: unknown): number {
  const $shmid = argument.int32('shmctl', 'shmid', shmid);
  const $cmd = argument.flags32('shmctl', 'cmd', cmd);
  let $buf: RecordedWord;
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

export function shmdt(shmaddr: Address | null | Deferred): number {
  const $shmaddr = argument.address('shmdt', 'shmaddr', shmaddr);
  return syscall1(
    is.x86_64 ? 67 : is.arm ? 306 : is.riscv64 || is.aarch64 || is.loongarch64 ? 197 : 398,
    $shmaddr,
  );
}

export function shmget(
  key: key_t | Deferred,
  size: size_t | Integer | Deferred,
  shmflg: Flags<'SHM_'>,
): number {
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
