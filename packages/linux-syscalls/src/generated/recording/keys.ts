// Generated from Linux 7.3.4 and abi/src/calls/keys.ts by "pnpm generate". Do not edit.

import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
import type { Deferred } from '../../recording/Deferred.ts';
import type { RecordedWord } from '../../recording/Recording.ts';
import type { key_serial_t, size_t } from '@linux-syscalls/types';
import * as argument from '../../recording/arguments.ts';
import * as is from '../is.ts';
import { syscall4, syscall5 } from '../../recording/trap.ts';
import {
  iovecShape,
  keyctl_dh_paramsShape,
  keyctl_kdf_paramsShape,
  keyctl_pkey_paramsShape,
  keyctl_pkey_queryShape,
} from '../shapes.ts';

export function add_key(
  type: Path | Deferred,
  description: Path | null | Deferred,
  payload: Memory | Deferred,
  plen: size_t | Integer | Deferred | undefined,
  ringid: key_serial_t | Deferred,
): number {
  const $payload = argument.counted('add_key', 'payload', payload);
  const $ringid = argument.int32('add_key', 'ringid', ringid);
  const $plen = argument.countOfBytes(
    'add_key',
    'plen',
    plen,
    'payload',
    $payload,
    argument.mostNumber,
  );
  const $type = argument.string('add_key', 'type', type, 0);
  const $description = argument.nullableString('add_key', 'description', description, 1);
  return syscall5(
    is.x86_64
      ? 248
      : is.x86
        ? 286
        : is.arm
          ? 309
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 217
            : is.s390x
              ? 278
              : 269,
    $type,
    $description,
    $payload,
    $plen,
    $ringid,
  );
}

export function keyctl(
  option: Flags<'KEYCTL_'>,
  arg2?: unknown,
  arg3?: unknown,
  arg4?: unknown,
  arg5?: unknown,
): number {
  const $option = argument.flags32('keyctl', 'option', option);
  let $arg2: RecordedWord;
  let $arg3: RecordedWord;
  let $arg4: RecordedWord;
  let $arg5: RecordedWord;
  switch ($option) {
    case 0 /* KEYCTL_GET_KEYRING_ID */:
      $arg2 = argument.int32('keyctl', 'arg2', arg2 as never);
      $arg3 = argument.int32('keyctl', 'arg3', (arg3 === undefined ? 0 : arg3) as never);
      $arg4 = argument.unused('keyctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('keyctl', 'arg5', arg5 as never);
      break;
    case 1 /* KEYCTL_JOIN_SESSION_KEYRING */:
      $arg3 = argument.unused('keyctl', 'arg3', arg3 as never);
      $arg4 = argument.unused('keyctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('keyctl', 'arg5', arg5 as never);
      $arg2 = argument.nullableString('keyctl', 'arg2', arg2 as never, 0);
      break;
    case 2 /* KEYCTL_UPDATE */:
      $arg2 = argument.int32('keyctl', 'arg2', arg2 as never);
      $arg3 = argument.counted('keyctl', 'arg3', arg3 as never);
      $arg5 = argument.unused('keyctl', 'arg5', arg5 as never);
      $arg4 = argument.countOfBytes(
        'keyctl',
        'arg4',
        arg4 as never,
        'arg3',
        $arg3,
        argument.mostNumber,
      );
      break;
    case 3 /* KEYCTL_REVOKE */:
    case 7 /* KEYCTL_CLEAR */:
    case 16 /* KEYCTL_ASSUME_AUTHORITY */:
    case 21 /* KEYCTL_INVALIDATE */:
      $arg2 = argument.int32('keyctl', 'arg2', arg2 as never);
      $arg3 = argument.unused('keyctl', 'arg3', arg3 as never);
      $arg4 = argument.unused('keyctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('keyctl', 'arg5', arg5 as never);
      break;
    case 4 /* KEYCTL_CHOWN */:
      $arg2 = argument.int32('keyctl', 'arg2', arg2 as never);
      $arg3 = argument.id32('keyctl', 'arg3', arg3 as never);
      $arg4 = argument.id32('keyctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('keyctl', 'arg5', arg5 as never);
      break;
    case 5 /* KEYCTL_SETPERM */:
      $arg2 = argument.int32('keyctl', 'arg2', arg2 as never);
      $arg3 = argument.flags32('keyctl', 'arg3', arg3 as never);
      $arg4 = argument.unused('keyctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('keyctl', 'arg5', arg5 as never);
      break;
    case 6 /* KEYCTL_DESCRIBE */:
    case 11 /* KEYCTL_READ */:
    case 17 /* KEYCTL_GET_SECURITY */:
      $arg2 = argument.int32('keyctl', 'arg2', arg2 as never);
      $arg3 = argument.counted('keyctl', 'arg3', (arg3 === undefined ? null : arg3) as never);
      $arg5 = argument.unused('keyctl', 'arg5', arg5 as never);
      $arg4 = argument.countOfBytes(
        'keyctl',
        'arg4',
        arg4 as never,
        'arg3',
        $arg3,
        argument.mostNumber,
      );
      break;
    case 8 /* KEYCTL_LINK */:
    case 9 /* KEYCTL_UNLINK */:
      $arg2 = argument.int32('keyctl', 'arg2', arg2 as never);
      $arg3 = argument.int32('keyctl', 'arg3', arg3 as never);
      $arg4 = argument.unused('keyctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('keyctl', 'arg5', arg5 as never);
      break;
    case 10 /* KEYCTL_SEARCH */:
      $arg2 = argument.int32('keyctl', 'arg2', arg2 as never);
      $arg5 = argument.int32('keyctl', 'arg5', (arg5 === undefined ? 0 : arg5) as never);
      $arg3 = argument.string('keyctl', 'arg3', arg3 as never, 0);
      $arg4 = argument.string('keyctl', 'arg4', arg4 as never, 1);
      break;
    case 12 /* KEYCTL_INSTANTIATE */:
      $arg2 = argument.int32('keyctl', 'arg2', arg2 as never);
      $arg3 = argument.counted('keyctl', 'arg3', arg3 as never);
      $arg5 = argument.int32('keyctl', 'arg5', arg5 as never);
      $arg4 = argument.countOfBytes(
        'keyctl',
        'arg4',
        arg4 as never,
        'arg3',
        $arg3,
        argument.mostNumber,
      );
      break;
    case 13 /* KEYCTL_NEGATE */:
      $arg2 = argument.int32('keyctl', 'arg2', arg2 as never);
      $arg3 = argument.uint32('keyctl', 'arg3', arg3 as never);
      $arg4 = argument.int32('keyctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('keyctl', 'arg5', arg5 as never);
      break;
    case 14 /* KEYCTL_SET_REQKEY_KEYRING */:
      $arg2 = argument.flags32('keyctl', 'arg2', arg2 as never);
      $arg3 = argument.unused('keyctl', 'arg3', arg3 as never);
      $arg4 = argument.unused('keyctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('keyctl', 'arg5', arg5 as never);
      break;
    case 15 /* KEYCTL_SET_TIMEOUT */:
      $arg2 = argument.int32('keyctl', 'arg2', arg2 as never);
      $arg3 = argument.uint32('keyctl', 'arg3', arg3 as never);
      $arg4 = argument.unused('keyctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('keyctl', 'arg5', arg5 as never);
      break;
    case 18 /* KEYCTL_SESSION_TO_PARENT */:
      $arg2 = argument.unused('keyctl', 'arg2', arg2 as never);
      $arg3 = argument.unused('keyctl', 'arg3', arg3 as never);
      $arg4 = argument.unused('keyctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('keyctl', 'arg5', arg5 as never);
      break;
    case 19 /* KEYCTL_REJECT */:
      $arg2 = argument.int32('keyctl', 'arg2', arg2 as never);
      $arg3 = argument.uint32('keyctl', 'arg3', arg3 as never);
      $arg4 = argument.int32('keyctl', 'arg4', arg4 as never);
      $arg5 = argument.int32('keyctl', 'arg5', arg5 as never);
      break;
    case 20 /* KEYCTL_INSTANTIATE_IOV */:
      $arg2 = argument.int32('keyctl', 'arg2', arg2 as never);
      $arg3 = argument.records('keyctl', 'arg3', arg3 as never, iovecShape, 0);
      $arg5 = argument.int32('keyctl', 'arg5', arg5 as never);
      $arg4 = argument.countOfRecords(
        'keyctl',
        'arg4',
        arg4 as never,
        'arg3',
        $arg3,
        0xffffffff,
        iovecShape,
      );
      break;
    case 22 /* KEYCTL_GET_PERSISTENT */:
      $arg2 = argument.id32('keyctl', 'arg2', arg2 as never);
      $arg3 = argument.int32('keyctl', 'arg3', arg3 as never);
      $arg4 = argument.unused('keyctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('keyctl', 'arg5', arg5 as never);
      break;
    case 23 /* KEYCTL_DH_COMPUTE */:
      $arg2 = argument.record('keyctl', 'arg2', arg2 as never, keyctl_dh_paramsShape);
      $arg3 = argument.counted('keyctl', 'arg3', (arg3 === undefined ? null : arg3) as never);
      $arg5 = argument.record(
        'keyctl',
        'arg5',
        (arg5 === undefined ? null : arg5) as never,
        keyctl_kdf_paramsShape,
      );
      $arg4 = argument.countOfBytes(
        'keyctl',
        'arg4',
        arg4 as never,
        'arg3',
        $arg3,
        argument.mostNumber,
      );
      break;
    case 24 /* KEYCTL_PKEY_QUERY */:
      $arg2 = argument.int32('keyctl', 'arg2', arg2 as never);
      $arg3 = argument.word('keyctl', 'arg3', (arg3 === undefined ? 0 : arg3) as never);
      $arg5 = argument.record('keyctl', 'arg5', arg5 as never, keyctl_pkey_queryShape);
      $arg4 = argument.string('keyctl', 'arg4', arg4 as never, 0);
      break;
    case 25 /* KEYCTL_PKEY_ENCRYPT */:
    case 26 /* KEYCTL_PKEY_DECRYPT */:
    case 27 /* KEYCTL_PKEY_SIGN */:
    case 28 /* KEYCTL_PKEY_VERIFY */:
      $arg2 = argument.record('keyctl', 'arg2', arg2 as never, keyctl_pkey_paramsShape);
      $arg4 = argument.memory('keyctl', 'arg4', arg4 as never);
      $arg5 = argument.memory('keyctl', 'arg5', arg5 as never);
      $arg3 = argument.string('keyctl', 'arg3', arg3 as never, 0);
      break;
    case 29 /* KEYCTL_RESTRICT_KEYRING */:
      $arg2 = argument.int32('keyctl', 'arg2', arg2 as never);
      $arg5 = argument.unused('keyctl', 'arg5', arg5 as never);
      $arg3 = argument.nullableString('keyctl', 'arg3', arg3 as never, 0);
      $arg4 = argument.nullableString('keyctl', 'arg4', arg4 as never, 1);
      break;
    case 30 /* KEYCTL_MOVE */:
      $arg2 = argument.int32('keyctl', 'arg2', arg2 as never);
      $arg3 = argument.int32('keyctl', 'arg3', arg3 as never);
      $arg4 = argument.int32('keyctl', 'arg4', arg4 as never);
      $arg5 = argument.flags32('keyctl', 'arg5', (arg5 === undefined ? 0 : arg5) as never);
      break;
    case 31 /* KEYCTL_CAPABILITIES */:
      $arg2 = argument.counted('keyctl', 'arg2', arg2 as never);
      $arg4 = argument.unused('keyctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('keyctl', 'arg5', arg5 as never);
      $arg3 = argument.countOfBytes(
        'keyctl',
        'arg3',
        arg3 as never,
        'arg2',
        $arg2,
        argument.mostNumber,
      );
      break;
    case 32 /* KEYCTL_WATCH_KEY */:
      $arg2 = argument.int32('keyctl', 'arg2', arg2 as never);
      $arg3 = argument.int32('keyctl', 'arg3', arg3 as never);
      $arg4 = argument.int32('keyctl', 'arg4', arg4 as never);
      $arg5 = argument.unused('keyctl', 'arg5', arg5 as never);
      break;
    default:
      $arg2 = argument.operand('keyctl', 'arg2', arg2 as never);
      $arg3 = argument.operand('keyctl', 'arg3', arg3 as never);
      $arg4 = argument.operand('keyctl', 'arg4', arg4 as never);
      $arg5 = argument.operand('keyctl', 'arg5', arg5 as never);
  }
  return syscall5(
    is.x86_64
      ? 250
      : is.x86
        ? 288
        : is.arm
          ? 311
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 219
            : is.s390x
              ? 280
              : 271,
    $option,
    $arg2,
    $arg3,
    $arg4,
    $arg5,
  );
}

export function request_key(
  type: Path | Deferred,
  description: Path | Deferred,
  callout_info: Path | null | Deferred,
  destringid: key_serial_t | Deferred = 0,
): number {
  const $destringid = argument.int32('request_key', 'destringid', destringid);
  const $type = argument.string('request_key', 'type', type, 0);
  const $description = argument.string('request_key', 'description', description, 1);
  const $callout_info = argument.nullableString('request_key', 'callout_info', callout_info, 2);
  return syscall4(
    is.x86_64
      ? 249
      : is.x86
        ? 287
        : is.arm
          ? 310
          : is.riscv64 || is.aarch64 || is.loongarch64
            ? 218
            : is.s390x
              ? 279
              : 270,
    $type,
    $description,
    $callout_info,
    $destringid,
  );
}
