// Generated from Linux 7.3.4 and abi/src/calls/keys.ts by "pnpm generate". Do not edit.

import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Operand, OperandsOf, WithOperands } from '../../arguments/operands.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory, Pointer } from '../../arguments/views.ts';
import type {
  KEYCTL_ASSUME_AUTHORITY,
  KEYCTL_CAPABILITIES,
  KEYCTL_CHOWN,
  KEYCTL_CLEAR,
  KEYCTL_DESCRIBE,
  KEYCTL_DH_COMPUTE,
  KEYCTL_GET_KEYRING_ID,
  KEYCTL_GET_PERSISTENT,
  KEYCTL_GET_SECURITY,
  KEYCTL_INSTANTIATE,
  KEYCTL_INSTANTIATE_IOV,
  KEYCTL_INVALIDATE,
  KEYCTL_JOIN_SESSION_KEYRING,
  KEYCTL_LINK,
  KEYCTL_MOVE,
  KEYCTL_NEGATE,
  KEYCTL_PKEY_DECRYPT,
  KEYCTL_PKEY_ENCRYPT,
  KEYCTL_PKEY_QUERY,
  KEYCTL_PKEY_SIGN,
  KEYCTL_PKEY_VERIFY,
  KEYCTL_READ,
  KEYCTL_REJECT,
  KEYCTL_RESTRICT_KEYRING,
  KEYCTL_REVOKE,
  KEYCTL_SEARCH,
  KEYCTL_SESSION_TO_PARENT,
  KEYCTL_SETPERM,
  KEYCTL_SET_REQKEY_KEYRING,
  KEYCTL_SET_TIMEOUT,
  KEYCTL_UNLINK,
  KEYCTL_UPDATE,
  KEYCTL_WATCH_KEY,
} from '../constants.ts';
import type { KeyctlOperands } from '../signatures/operands.ts';
import type {
  RecordArray,
  fd,
  gid_t,
  int,
  key_serial_t,
  size_t,
  struct,
  u32,
  uid_t,
  uint,
  ulong,
} from '@linux-syscalls/types';
import * as argument from '../../arguments/index.ts';
import * as is from '../is.ts';
import { syscall4, syscall5 } from '../../trap.ts';
import {
  iovecShape,
  keyctl_dh_paramsShape,
  keyctl_kdf_paramsShape,
  keyctl_pkey_paramsShape,
  keyctl_pkey_queryShape,
} from '../shapes.ts';

/**
 * add_key(type, description, payload, plen, ringid) as `linux-syscalls` has it, returning −errno.
 *
 * @param type what it is: `user`, `logon`, `keyring`, `big_key` ….
 * @param description its name; `null` where the type makes one up.
 * @param payload what it holds; `null` for a keyring.
 * @param plen the length of `payload`, at most 1 MiB − 1.
 * @param ringid the keyring, or a sentinel `KEY_SPEC_*`.
 * @returns −errno, or the serial number of the key.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.10
 * @see man 2 add_key, <linux/keyctl.h>
 */
export function add_key(
  type: Path,
  description: Path | null,
  payload: Memory,
  plen: size_t | Integer | undefined,
  ringid: key_serial_t,
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

/**
 * keyctl(KEYCTL_GET_KEYRING_ID, arg2, arg3) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the sentinel `KEY_SPEC_*`, or a key.
 * @param arg3 1 makes the keyring if there is none.
 * @returns −errno, or the serial number of the key.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_GET_KEYRING_ID,
  arg2: key_serial_t,
  arg3?: int,
): number;
/**
 * keyctl(KEYCTL_JOIN_SESSION_KEYRING, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 its name; `null` makes one without.
 * @returns −errno, or the serial number of the key.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(option: typeof KEYCTL_JOIN_SESSION_KEYRING, arg2: Path | null): number;
/**
 * keyctl(KEYCTL_UPDATE, arg2, arg3, arg4) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the key.
 * @param arg3 what it holds then.
 * @param arg4 the length of it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_UPDATE,
  arg2: key_serial_t,
  arg3: Memory,
  arg4?: size_t | Integer,
): number;
/**
 * keyctl(KEYCTL_REVOKE, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the key.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(option: typeof KEYCTL_REVOKE, arg2: key_serial_t): number;
/**
 * keyctl(KEYCTL_CHOWN, arg2, arg3, arg4) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the key.
 * @param arg3 the user; −1 leaves it.
 * @param arg4 the group; −1 leaves it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_CHOWN,
  arg2: key_serial_t,
  arg3: uid_t,
  arg4: gid_t,
): number;
/**
 * keyctl(KEYCTL_SETPERM, arg2, arg3) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the key.
 * @param arg3 a byte each for possessor, user, group and others.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(option: typeof KEYCTL_SETPERM, arg2: key_serial_t, arg3: u32): number;
/**
 * keyctl(KEYCTL_DESCRIBE, arg2, arg3, arg4) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the key.
 * @param arg3 receives `type;uid;gid;perm;description`, with a NUL at its end; `null` only to learn the length.
 * @param arg4 the length of the buffer.
 * @returns −errno, or how long all of it is, which may be more than was stored.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_DESCRIBE,
  arg2: key_serial_t,
  arg3?: Memory,
  arg4?: size_t | Integer,
): number;
/**
 * keyctl(KEYCTL_CLEAR, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the keyring.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(option: typeof KEYCTL_CLEAR, arg2: key_serial_t): number;
/**
 * keyctl(KEYCTL_LINK, arg2, arg3) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the key.
 * @param arg3 the keyring.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(option: typeof KEYCTL_LINK, arg2: key_serial_t, arg3: key_serial_t): number;
/**
 * keyctl(KEYCTL_UNLINK, arg2, arg3) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the key.
 * @param arg3 the keyring.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_UNLINK,
  arg2: key_serial_t,
  arg3: key_serial_t,
): number;
/**
 * keyctl(KEYCTL_SEARCH, arg2, arg3, arg4, arg5) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 where to start.
 * @param arg3 the type.
 * @param arg4 the description.
 * @param arg5 a keyring to link it to; 0 for none.
 * @returns −errno, or the serial number of the key.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_SEARCH,
  arg2: key_serial_t,
  arg3: Path,
  arg4: Path,
  arg5?: key_serial_t,
): number;
/**
 * keyctl(KEYCTL_READ, arg2, arg3, arg4) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the key.
 * @param arg3 receives it; `null` only to learn the length.
 * @param arg4 the length of the buffer.
 * @returns −errno, or how long all of it is, which may be more than was stored.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_READ,
  arg2: key_serial_t,
  arg3?: Memory,
  arg4?: size_t | Integer,
): number;
/**
 * keyctl(KEYCTL_INSTANTIATE, arg2, arg3, arg4, arg5) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the key.
 * @param arg3 what it holds.
 * @param arg4 the length of it.
 * @param arg5 a keyring to link it to; 0 for none.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_INSTANTIATE,
  arg2: key_serial_t,
  arg3: Memory,
  arg4: size_t | Integer | undefined,
  arg5: key_serial_t,
): number;
/**
 * keyctl(KEYCTL_NEGATE, arg2, arg3, arg4) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the key.
 * @param arg3 for how many seconds.
 * @param arg4 a keyring to link it to; 0 for none.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_NEGATE,
  arg2: key_serial_t,
  arg3: uint,
  arg4: key_serial_t,
): number;
/**
 * keyctl(KEYCTL_SET_REQKEY_KEYRING, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 `KEY_REQKEY_DEFL_*`.
 * @returns −errno, or what it was before.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(option: typeof KEYCTL_SET_REQKEY_KEYRING, arg2: Flags<'KEY_'>): number;
/**
 * keyctl(KEYCTL_SET_TIMEOUT, arg2, arg3) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the key.
 * @param arg3 in how many seconds; 0 is never.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(option: typeof KEYCTL_SET_TIMEOUT, arg2: key_serial_t, arg3: uint): number;
/**
 * keyctl(KEYCTL_ASSUME_AUTHORITY, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the key; 0 gives the authority back.
 * @returns −errno, or the serial number of the key.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(option: typeof KEYCTL_ASSUME_AUTHORITY, arg2: key_serial_t): number;
/**
 * keyctl(KEYCTL_GET_SECURITY, arg2, arg3, arg4) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the key.
 * @param arg3 receives it, with a NUL at its end; `null` only to learn the length.
 * @param arg4 the length of the buffer.
 * @returns −errno, or how long all of it is, which may be more than was stored.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.26
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_GET_SECURITY,
  arg2: key_serial_t,
  arg3?: Memory,
  arg4?: size_t | Integer,
): number;
/**
 * keyctl(KEYCTL_SESSION_TO_PARENT) as `linux-syscalls` has it, returning −errno.
 *
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.32
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(option: typeof KEYCTL_SESSION_TO_PARENT): number;
/**
 * keyctl(KEYCTL_REJECT, arg2, arg3, arg4, arg5) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the key.
 * @param arg3 for how many seconds.
 * @param arg4 the errno.
 * @param arg5 a keyring to link it to; 0 for none.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.39
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_REJECT,
  arg2: key_serial_t,
  arg3: uint,
  arg4: int,
  arg5: key_serial_t,
): number;
/**
 * keyctl(KEYCTL_INSTANTIATE_IOV, arg2, arg3, arg4, arg5) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the key.
 * @param arg3 addresses and lengths of the pieces.
 * @param arg4 how many of them.
 * @param arg5 a keyring to link it to; 0 for none.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.39
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_INSTANTIATE_IOV,
  arg2: key_serial_t,
  arg3: struct.iovec | RecordArray<struct.iovec> | Address | null,
  arg4: uint | Integer | undefined,
  arg5: key_serial_t,
): number;
/**
 * keyctl(KEYCTL_INVALIDATE, arg2) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the key.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.5
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(option: typeof KEYCTL_INVALIDATE, arg2: key_serial_t): number;
/**
 * keyctl(KEYCTL_GET_PERSISTENT, arg2, arg3) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the user; −1 is this one.
 * @param arg3 the keyring.
 * @returns −errno, or the serial number of the key.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 3.13
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_GET_PERSISTENT,
  arg2: uid_t,
  arg3: key_serial_t,
): number;
/**
 * keyctl(KEYCTL_DH_COMPUTE, arg2, arg3, arg4, arg5) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the keys that hold private, prime and base.
 * @param arg3 receives it; `null` only to learn the length.
 * @param arg4 the length of the buffer.
 * @param arg5 how to derive; `null` not to.
 * @returns −errno, or how long all of it is, which may be more than was stored.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.7
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_DH_COMPUTE,
  arg2: struct.keyctl_dh_params | Address | null,
  arg3?: Memory,
  arg4?: size_t | Integer,
  arg5?: struct.keyctl_kdf_params | Address | null,
): number;
/**
 * keyctl(KEYCTL_PKEY_QUERY, arg2, arg3, arg4, arg5) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the key.
 * @param arg3 0.
 * @param arg4 the scheme: `enc=pkcs1 hash=sha256`, for instance.
 * @param arg5 receives it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.20
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_PKEY_QUERY,
  arg2: key_serial_t,
  arg3: ulong | Integer | undefined,
  arg4: Path,
  arg5: struct.keyctl_pkey_query | Address | null,
): number;
/**
 * keyctl(KEYCTL_PKEY_ENCRYPT, arg2, arg3, arg4, arg5) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the key, and the lengths of both buffers.
 * @param arg3 the scheme: `enc=pkcs1 hash=sha256`, for instance.
 * @param arg4 what goes in.
 * @param arg5 receives what comes out.
 * @returns −errno, or how many bytes came out.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.20
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_PKEY_ENCRYPT,
  arg2: struct.keyctl_pkey_params | Address | null,
  arg3: Path,
  arg4: Memory,
  arg5: Memory,
): number;
/**
 * keyctl(KEYCTL_PKEY_DECRYPT, arg2, arg3, arg4, arg5) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the key, and the lengths of both buffers.
 * @param arg3 the scheme: `enc=pkcs1 hash=sha256`, for instance.
 * @param arg4 what goes in.
 * @param arg5 receives what comes out.
 * @returns −errno, or how many bytes came out.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.20
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_PKEY_DECRYPT,
  arg2: struct.keyctl_pkey_params | Address | null,
  arg3: Path,
  arg4: Memory,
  arg5: Memory,
): number;
/**
 * keyctl(KEYCTL_PKEY_SIGN, arg2, arg3, arg4, arg5) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the key, and the lengths of both buffers.
 * @param arg3 the scheme: `enc=pkcs1 hash=sha256`, for instance.
 * @param arg4 what goes in.
 * @param arg5 receives what comes out.
 * @returns −errno, or how many bytes came out.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.20
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_PKEY_SIGN,
  arg2: struct.keyctl_pkey_params | Address | null,
  arg3: Path,
  arg4: Memory,
  arg5: Memory,
): number;
/**
 * keyctl(KEYCTL_PKEY_VERIFY, arg2, arg3, arg4, arg5) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the key, and the lengths of both buffers.
 * @param arg3 the scheme: `enc=pkcs1 hash=sha256`, for instance.
 * @param arg4 what goes in.
 * @param arg5 the signature, `in2_len` bytes.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.20
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_PKEY_VERIFY,
  arg2: struct.keyctl_pkey_params | Address | null,
  arg3: Path,
  arg4: Memory,
  arg5: Memory,
): number;
/**
 * keyctl(KEYCTL_RESTRICT_KEYRING, arg2, arg3, arg4) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the keyring.
 * @param arg3 the type whose rules apply; `null` takes no more keys.
 * @param arg4 the rule of that type; `null` for none.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 4.12
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_RESTRICT_KEYRING,
  arg2: key_serial_t,
  arg3: Path | null,
  arg4: Path | null,
): number;
/**
 * keyctl(KEYCTL_MOVE, arg2, arg3, arg4, arg5) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the key.
 * @param arg3 where it is.
 * @param arg4 where it goes.
 * @param arg5 `KEYCTL_MOVE_EXCL` spares one of that name there; or 0.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.3
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_MOVE,
  arg2: key_serial_t,
  arg3: key_serial_t,
  arg4: key_serial_t,
  arg5?: Flags<'KEYCTL_'>,
): number;
/**
 * keyctl(KEYCTL_CAPABILITIES, arg2, arg3) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 receives bytes of `KEYCTL_CAPS*`.
 * @param arg3 the length of the buffer; what is beyond is zeroed.
 * @returns −errno, or how long all of it is, which may be more than was stored.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.3
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_CAPABILITIES,
  arg2: Memory,
  arg3?: size_t | Integer,
): number;
/**
 * keyctl(KEYCTL_WATCH_KEY, arg2, arg3, arg4) as `linux-syscalls` has it, returning −errno.
 *
 * @param arg2 the key.
 * @param arg3 the pipe, made with `O_NOTIFICATION_PIPE`.
 * @param arg4 a number from 0 to 255 that comes with them; −1 ends it.
 * @returns −errno, or 0.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 5.8
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_WATCH_KEY,
  arg2: key_serial_t,
  arg3: fd,
  arg4: int,
): number;
/** Refused: it takes more or less than was given. */
export function keyctl<Operation extends number, Given extends readonly unknown[]>(
  option: WithOperands<
    Operation,
    KeyctlOperands,
    [arg2?: Operand, arg3?: Operand, arg4?: Operand, arg5?: Operand],
    Given
  >,
  ...operands: Given
): number;
/**
 * keyctl(option, arg2, arg3, arg4, arg5) as `linux-syscalls` has it, returning −errno.
 *
 * @param option the operation.
 * @param arg2 what the operation takes first.
 * @param arg3 second.
 * @param arg4 third.
 * @param arg5 and last.
 * @returns −errno, or what the operation returns.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl<Operation extends number>(
  option: Operation,
  ...operands: OperandsOf<
    Operation,
    KeyctlOperands,
    [arg2?: Operand, arg3?: Operand, arg4?: Operand, arg5?: Operand]
  >
): number;
export function keyctl(
  option: Flags<'KEYCTL_'>,
  arg2?: unknown,
  arg3?: unknown,
  arg4?: unknown,
  arg5?: unknown,
): number {
  const $option = argument.flags32('keyctl', 'option', option);
  let $arg2: Pointer;
  let $arg3: Pointer;
  let $arg4: Pointer;
  let $arg5: Pointer;
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

/**
 * request_key(type, description, callout_info, destringid) as `linux-syscalls` has it, returning −errno.
 *
 * @param type what it is.
 * @param description its name.
 * @param callout_info what the program is told; `null` not to run one.
 * @param destringid the keyring to link it to; 0 for none.
 * @returns −errno, or the serial number of the key.
 * @throws {TypeError} {RangeError} for the caller’s mistakes.
 * @since Linux 2.6.10
 * @see man 2 request_key, <linux/keyctl.h>
 */
export function request_key(
  type: Path,
  description: Path,
  callout_info: Path | null,
  destringid: key_serial_t = 0,
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
