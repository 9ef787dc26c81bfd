// Generated from Linux 7.3.4 and abi/src/calls/keys.ts by "pnpm generate". Do not edit.

import * as nothrow from '../../nothrow.ts';
import type { Address } from '../../arguments/address.ts';
import type { Flags } from '../../arguments/flags.ts';
import type { Integer } from '../../arguments/integers.ts';
import type { Operand, OperandsOf, WithOperands } from '../../arguments/operands.ts';
import type { Path } from '../../arguments/paths.ts';
import type { Memory } from '../../arguments/views.ts';
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
import { unwrap } from '../../errors/unwrap.ts';

/**
 * add_key(type, description, payload, plen, ringid) makes a key, or gives an existing one a new payload, and links it to a keyring.
 *
 * `KEY_SPEC_THREAD_KEYRING` is the calling thread’s own; `KEY_SPEC_PROCESS_KEYRING` and `KEY_SPEC_SESSION_KEYRING` belong to credentials, which each thread has too.
 *
 * @param type what it is: `user`, `logon`, `keyring`, `big_key` ….
 * @param description its name; `null` where the type makes one up.
 * @param payload what it holds; `null` for a keyring.
 * @param plen the length of `payload`, at most 1 MiB − 1.
 * @param ringid the keyring, or a sentinel `KEY_SPEC_*`.
 * @returns the serial number of the key.
 * @throws {SyscallError} ENOSYS: this kernel, or the sandbox around, has no keys; EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key; EDQUOT: the user has as many keys, or as many bytes in them, as allowed; EINVAL: a payload that the type refuses, or a description it does not take; ENODEV: no such type.
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
  return unwrap(nothrow.add_key(type, description, payload, plen, ringid), 'add_key');
}

/**
 * keyctl(KEYCTL_GET_KEYRING_ID, arg2, arg3) tells the serial number that a sentinel stands for.
 *
 * @param arg2 the sentinel `KEY_SPEC_*`, or a key.
 * @param arg3 1 makes the keyring if there is none.
 * @returns the serial number of the key.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_GET_KEYRING_ID,
  arg2: key_serial_t,
  arg3?: int,
): number;
/**
 * keyctl(KEYCTL_JOIN_SESSION_KEYRING, arg2) gives the thread another session keyring.
 *
 * It counts for the calling thread, not for others of the process.
 *
 * @param arg2 its name; `null` makes one without.
 * @returns the serial number of the key.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(option: typeof KEYCTL_JOIN_SESSION_KEYRING, arg2: Path | null): number;
/**
 * keyctl(KEYCTL_UPDATE, arg2, arg3, arg4) gives a key another payload.
 *
 * @param arg2 the key.
 * @param arg3 what it holds then.
 * @param arg4 the length of it.
 * @returns 0.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
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
 * keyctl(KEYCTL_REVOKE, arg2) makes a key unusable.
 *
 * @param arg2 the key.
 * @returns 0.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(option: typeof KEYCTL_REVOKE, arg2: key_serial_t): number;
/**
 * keyctl(KEYCTL_CHOWN, arg2, arg3, arg4) gives a key to another user or group.
 *
 * @param arg2 the key.
 * @param arg3 the user; −1 leaves it.
 * @param arg4 the group; −1 leaves it.
 * @returns 0.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
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
 * keyctl(KEYCTL_SETPERM, arg2, arg3) changes who may do what with a key.
 *
 * @param arg2 the key.
 * @param arg3 a byte each for possessor, user, group and others.
 * @returns 0.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(option: typeof KEYCTL_SETPERM, arg2: key_serial_t, arg3: u32): number;
/**
 * keyctl(KEYCTL_DESCRIBE, arg2, arg3, arg4) tells type, owner, permissions and name of a key.
 *
 * @param arg2 the key.
 * @param arg3 receives `type;uid;gid;perm;description`, with a NUL at its end; `null` only to learn the length.
 * @param arg4 the length of the buffer.
 * @returns how long all of it is, which may be more than was stored.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
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
 * keyctl(KEYCTL_CLEAR, arg2) empties a keyring.
 *
 * @param arg2 the keyring.
 * @returns 0.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(option: typeof KEYCTL_CLEAR, arg2: key_serial_t): number;
/**
 * keyctl(KEYCTL_LINK, arg2, arg3) links a key to a keyring.
 *
 * @param arg2 the key.
 * @param arg3 the keyring.
 * @returns 0.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key; EDEADLK: a keyring would hold itself; ENFILE: the keyring is full.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(option: typeof KEYCTL_LINK, arg2: key_serial_t, arg3: key_serial_t): number;
/**
 * keyctl(KEYCTL_UNLINK, arg2, arg3) takes a key out of a keyring.
 *
 * @param arg2 the key.
 * @param arg3 the keyring.
 * @returns 0.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key; ENOENT: the keyring doesn’t hold it.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_UNLINK,
  arg2: key_serial_t,
  arg3: key_serial_t,
): number;
/**
 * keyctl(KEYCTL_SEARCH, arg2, arg3, arg4, arg5) finds a key in a keyring and those in it.
 *
 * @param arg2 where to start.
 * @param arg3 the type.
 * @param arg4 the description.
 * @param arg5 a keyring to link it to; 0 for none.
 * @returns the serial number of the key.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
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
 * keyctl(KEYCTL_READ, arg2, arg3, arg4) reads what a key holds, or the serial numbers in a keyring.
 *
 * @param arg2 the key.
 * @param arg3 receives it; `null` only to learn the length.
 * @param arg4 the length of the buffer.
 * @returns how long all of it is, which may be more than was stored.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key; EOPNOTSUPP: the type can’t be read.
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
 * keyctl(KEYCTL_INSTANTIATE, arg2, arg3, arg4, arg5) gives a key that was requested its payload.
 *
 * Only the program that `request_key` ran may, with the authority it was given.
 *
 * @param arg2 the key.
 * @param arg3 what it holds.
 * @param arg4 the length of it.
 * @param arg5 a keyring to link it to; 0 for none.
 * @returns 0.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
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
 * keyctl(KEYCTL_NEGATE, arg2, arg3, arg4) lets the search for a key that was requested fail for a while.
 *
 * Only the program that `request_key` ran may, with the authority it was given.
 *
 * @param arg2 the key.
 * @param arg3 for how many seconds.
 * @param arg4 a keyring to link it to; 0 for none.
 * @returns 0.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
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
 * keyctl(KEYCTL_SET_REQKEY_KEYRING, arg2) tells where keys go that are requested.
 *
 * @param arg2 `KEY_REQKEY_DEFL_*`.
 * @returns what it was before.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(option: typeof KEYCTL_SET_REQKEY_KEYRING, arg2: Flags<'KEY_'>): number;
/**
 * keyctl(KEYCTL_SET_TIMEOUT, arg2, arg3) lets a key expire.
 *
 * @param arg2 the key.
 * @param arg3 in how many seconds; 0 is never.
 * @returns 0.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(option: typeof KEYCTL_SET_TIMEOUT, arg2: key_serial_t, arg3: uint): number;
/**
 * keyctl(KEYCTL_ASSUME_AUTHORITY, arg2) takes the authority to make a key that was requested.
 *
 * @param arg2 the key; 0 gives the authority back.
 * @returns the serial number of the key.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
 * @since Linux 2.6.10
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(option: typeof KEYCTL_ASSUME_AUTHORITY, arg2: key_serial_t): number;
/**
 * keyctl(KEYCTL_GET_SECURITY, arg2, arg3, arg4) tells the label that a security module gave a key.
 *
 * @param arg2 the key.
 * @param arg3 receives it, with a NUL at its end; `null` only to learn the length.
 * @param arg4 the length of the buffer.
 * @returns how long all of it is, which may be more than was stored.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
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
 * keyctl(KEYCTL_SESSION_TO_PARENT) gives the parent process this session keyring.
 *
 * @returns 0.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
 * @since Linux 2.6.32
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(option: typeof KEYCTL_SESSION_TO_PARENT): number;
/**
 * keyctl(KEYCTL_REJECT, arg2, arg3, arg4, arg5) lets the search for a key that was requested fail with an error of choice.
 *
 * Only the program that `request_key` ran may, with the authority it was given.
 *
 * @param arg2 the key.
 * @param arg3 for how many seconds.
 * @param arg4 the errno.
 * @param arg5 a keyring to link it to; 0 for none.
 * @returns 0.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
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
 * keyctl(KEYCTL_INSTANTIATE_IOV, arg2, arg3, arg4, arg5) gives a key that was requested a payload of several pieces.
 *
 * Only the program that `request_key` ran may, with the authority it was given.
 *
 * The lengths inside the records are not checked: the kernel reads `iov_len` bytes wherever `iov_base` points.
 *
 * @param arg2 the key.
 * @param arg3 addresses and lengths of the pieces.
 * @param arg4 how many of them.
 * @param arg5 a keyring to link it to; 0 for none.
 * @returns 0.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
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
 * keyctl(KEYCTL_INVALIDATE, arg2) makes a key unusable and has it swept away.
 *
 * @param arg2 the key.
 * @returns 0.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
 * @since Linux 3.5
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(option: typeof KEYCTL_INVALIDATE, arg2: key_serial_t): number;
/**
 * keyctl(KEYCTL_GET_PERSISTENT, arg2, arg3) finds the keyring that outlives a user’s sessions, and links it.
 *
 * @param arg2 the user; −1 is this one.
 * @param arg3 the keyring.
 * @returns the serial number of the key.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
 * @since Linux 3.13
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_GET_PERSISTENT,
  arg2: uid_t,
  arg3: key_serial_t,
): number;
/**
 * keyctl(KEYCTL_DH_COMPUTE, arg2, arg3, arg4, arg5) computes a Diffie-Hellman secret, or a key derived from it.
 *
 * What `hashname` and `otherinfo` point at is not checked.
 *
 * @param arg2 the keys that hold private, prime and base.
 * @param arg3 receives it; `null` only to learn the length.
 * @param arg4 the length of the buffer.
 * @param arg5 how to derive; `null` not to.
 * @returns how long all of it is, which may be more than was stored.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
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
 * keyctl(KEYCTL_PKEY_QUERY, arg2, arg3, arg4, arg5) tells what an asymmetric key can do.
 *
 * @param arg2 the key.
 * @param arg3 0.
 * @param arg4 the scheme: `enc=pkcs1 hash=sha256`, for instance.
 * @param arg5 receives it.
 * @returns 0.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
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
 * keyctl(KEYCTL_PKEY_ENCRYPT, arg2, arg3, arg4, arg5) encrypts with an asymmetric key.
 *
 * The lengths of the buffers stand in the record, and are not checked: the kernel reads `in_len` bytes and writes up to `out_len`.
 *
 * @param arg2 the key, and the lengths of both buffers.
 * @param arg3 the scheme: `enc=pkcs1 hash=sha256`, for instance.
 * @param arg4 what goes in.
 * @param arg5 receives what comes out.
 * @returns how many bytes came out.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
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
 * keyctl(KEYCTL_PKEY_DECRYPT, arg2, arg3, arg4, arg5) decrypts with an asymmetric key.
 *
 * The lengths of the buffers stand in the record, and are not checked: the kernel reads `in_len` bytes and writes up to `out_len`.
 *
 * @param arg2 the key, and the lengths of both buffers.
 * @param arg3 the scheme: `enc=pkcs1 hash=sha256`, for instance.
 * @param arg4 what goes in.
 * @param arg5 receives what comes out.
 * @returns how many bytes came out.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
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
 * keyctl(KEYCTL_PKEY_SIGN, arg2, arg3, arg4, arg5) signs with an asymmetric key.
 *
 * The lengths of the buffers stand in the record, and are not checked: the kernel reads `in_len` bytes and writes up to `out_len`.
 *
 * @param arg2 the key, and the lengths of both buffers.
 * @param arg3 the scheme: `enc=pkcs1 hash=sha256`, for instance.
 * @param arg4 what goes in.
 * @param arg5 receives what comes out.
 * @returns how many bytes came out.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
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
 * keyctl(KEYCTL_PKEY_VERIFY, arg2, arg3, arg4, arg5) looks whether a signature was made by an asymmetric key.
 *
 * The lengths of the buffers stand in the record, and are not checked: the kernel reads `in_len` bytes and writes up to `out_len`.
 *
 * @param arg2 the key, and the lengths of both buffers.
 * @param arg3 the scheme: `enc=pkcs1 hash=sha256`, for instance.
 * @param arg4 what goes in.
 * @param arg5 the signature, `in2_len` bytes.
 * @returns 0.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
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
 * keyctl(KEYCTL_RESTRICT_KEYRING, arg2, arg3, arg4) lets a keyring take certain keys only, for good.
 *
 * @param arg2 the keyring.
 * @param arg3 the type whose rules apply; `null` takes no more keys.
 * @param arg4 the rule of that type; `null` for none.
 * @returns 0.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
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
 * keyctl(KEYCTL_MOVE, arg2, arg3, arg4, arg5) moves a key from one keyring to another.
 *
 * @param arg2 the key.
 * @param arg3 where it is.
 * @param arg4 where it goes.
 * @param arg5 `KEYCTL_MOVE_EXCL` spares one of that name there; or 0.
 * @returns 0.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
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
 * keyctl(KEYCTL_CAPABILITIES, arg2, arg3) tells what this kernel can do with keys.
 *
 * @param arg2 receives bytes of `KEYCTL_CAPS*`.
 * @param arg3 the length of the buffer; what is beyond is zeroed.
 * @returns how long all of it is, which may be more than was stored.
 * @since Linux 5.3
 * @see man 2 keyctl, <linux/keyctl.h>
 */
export function keyctl(
  option: typeof KEYCTL_CAPABILITIES,
  arg2: Memory,
  arg3?: size_t | Integer,
): number;
/**
 * keyctl(KEYCTL_WATCH_KEY, arg2, arg3, arg4) sends notices of changes to a key into a pipe of notices.
 *
 * @param arg2 the key.
 * @param arg3 the pipe, made with `O_NOTIFICATION_PIPE`.
 * @param arg4 a number from 0 to 255 that comes with them; −1 ends it.
 * @returns 0.
 * @throws {SyscallError} EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key.
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
 * keyctl(option, arg2, arg3, arg4, arg5) does something with a key or a keyring.
 *
 * - `KEYCTL_GET_KEYRING_ID` tells the serial number that a sentinel stands for; `arg2`: the sentinel `KEY_SPEC_*`, or a key; `arg3`: 1 makes the keyring if there is none.
 * - `KEYCTL_JOIN_SESSION_KEYRING` gives the thread another session keyring; `arg2`: its name; `null` makes one without.
 * - `KEYCTL_UPDATE` gives a key another payload; `arg2`: the key; `arg3`: what it holds then; `arg4`: the length of it.
 * - `KEYCTL_REVOKE` makes a key unusable; `arg2`: the key.
 * - `KEYCTL_CHOWN` gives a key to another user or group; `arg2`: the key; `arg3`: the user; −1 leaves it; `arg4`: the group; −1 leaves it.
 * - `KEYCTL_SETPERM` changes who may do what with a key; `arg2`: the key; `arg3`: a byte each for possessor, user, group and others.
 * - `KEYCTL_DESCRIBE` tells type, owner, permissions and name of a key; `arg2`: the key; `arg3`: receives `type;uid;gid;perm;description`, with a NUL at its end; `null` only to learn the length; `arg4`: the length of the buffer.
 * - `KEYCTL_CLEAR` empties a keyring; `arg2`: the keyring.
 * - `KEYCTL_LINK` links a key to a keyring; `arg2`: the key; `arg3`: the keyring.
 * - `KEYCTL_UNLINK` takes a key out of a keyring; `arg2`: the key; `arg3`: the keyring.
 * - `KEYCTL_SEARCH` finds a key in a keyring and those in it; `arg2`: where to start; `arg3`: the type; `arg4`: the description; `arg5`: a keyring to link it to; 0 for none.
 * - `KEYCTL_READ` reads what a key holds, or the serial numbers in a keyring; `arg2`: the key; `arg3`: receives it; `null` only to learn the length; `arg4`: the length of the buffer.
 * - `KEYCTL_INSTANTIATE` gives a key that was requested its payload; `arg2`: the key; `arg3`: what it holds; `arg4`: the length of it; `arg5`: a keyring to link it to; 0 for none.
 * - `KEYCTL_NEGATE` lets the search for a key that was requested fail for a while; `arg2`: the key; `arg3`: for how many seconds; `arg4`: a keyring to link it to; 0 for none.
 * - `KEYCTL_SET_REQKEY_KEYRING` tells where keys go that are requested; `arg2`: `KEY_REQKEY_DEFL_*`.
 * - `KEYCTL_SET_TIMEOUT` lets a key expire; `arg2`: the key; `arg3`: in how many seconds; 0 is never.
 * - `KEYCTL_ASSUME_AUTHORITY` takes the authority to make a key that was requested; `arg2`: the key; 0 gives the authority back.
 * - `KEYCTL_GET_SECURITY` tells the label that a security module gave a key; `arg2`: the key; `arg3`: receives it, with a NUL at its end; `null` only to learn the length; `arg4`: the length of the buffer.
 * - `KEYCTL_SESSION_TO_PARENT` gives the parent process this session keyring.
 * - `KEYCTL_REJECT` lets the search for a key that was requested fail with an error of choice; `arg2`: the key; `arg3`: for how many seconds; `arg4`: the errno; `arg5`: a keyring to link it to; 0 for none.
 * - `KEYCTL_INSTANTIATE_IOV` gives a key that was requested a payload of several pieces; `arg2`: the key; `arg3`: addresses and lengths of the pieces; `arg4`: how many of them; `arg5`: a keyring to link it to; 0 for none.
 * - `KEYCTL_INVALIDATE` makes a key unusable and has it swept away; `arg2`: the key.
 * - `KEYCTL_GET_PERSISTENT` finds the keyring that outlives a user’s sessions, and links it; `arg2`: the user; −1 is this one; `arg3`: the keyring.
 * - `KEYCTL_DH_COMPUTE` computes a Diffie-Hellman secret, or a key derived from it; `arg2`: the keys that hold private, prime and base; `arg3`: receives it; `null` only to learn the length; `arg4`: the length of the buffer; `arg5`: how to derive; `null` not to.
 * - `KEYCTL_PKEY_QUERY` tells what an asymmetric key can do; `arg2`: the key; `arg3`: 0; `arg4`: the scheme: `enc=pkcs1 hash=sha256`, for instance; `arg5`: receives it.
 * - `KEYCTL_PKEY_ENCRYPT` encrypts with an asymmetric key; `arg2`: the key, and the lengths of both buffers; `arg3`: the scheme: `enc=pkcs1 hash=sha256`, for instance; `arg4`: what goes in; `arg5`: receives what comes out.
 * - `KEYCTL_PKEY_DECRYPT` decrypts with an asymmetric key; `arg2`: the key, and the lengths of both buffers; `arg3`: the scheme: `enc=pkcs1 hash=sha256`, for instance; `arg4`: what goes in; `arg5`: receives what comes out.
 * - `KEYCTL_PKEY_SIGN` signs with an asymmetric key; `arg2`: the key, and the lengths of both buffers; `arg3`: the scheme: `enc=pkcs1 hash=sha256`, for instance; `arg4`: what goes in; `arg5`: receives what comes out.
 * - `KEYCTL_PKEY_VERIFY` looks whether a signature was made by an asymmetric key; `arg2`: the key, and the lengths of both buffers; `arg3`: the scheme: `enc=pkcs1 hash=sha256`, for instance; `arg4`: what goes in; `arg5`: the signature, `in2_len` bytes.
 * - `KEYCTL_RESTRICT_KEYRING` lets a keyring take certain keys only, for good; `arg2`: the keyring; `arg3`: the type whose rules apply; `null` takes no more keys; `arg4`: the rule of that type; `null` for none.
 * - `KEYCTL_MOVE` moves a key from one keyring to another; `arg2`: the key; `arg3`: where it is; `arg4`: where it goes; `arg5`: `KEYCTL_MOVE_EXCL` spares one of that name there; or 0.
 * - `KEYCTL_CAPABILITIES` tells what this kernel can do with keys; `arg2`: receives bytes of `KEYCTL_CAPS*`; `arg3`: the length of the buffer; what is beyond is zeroed.
 * - `KEYCTL_WATCH_KEY` sends notices of changes to a key into a pipe of notices; `arg2`: the key; `arg3`: the pipe, made with `O_NOTIFICATION_PIPE`; `arg4`: a number from 0 to 255 that comes with them; −1 ends it.
 *
 * Operands that one of these does not take are left out, and passed as 0. Any other operation goes through with operands as they are, views of whatever length: which arguments are memory depends on it.
 *
 * @param option the operation.
 * @param arg2 what the operation takes first.
 * @param arg3 second.
 * @param arg4 third.
 * @param arg5 and last.
 * @returns what the operation returns.
 * @throws {SyscallError} ENOSYS: this kernel, or the sandbox around, has no keys; EOPNOTSUPP: this kernel doesn’t know the operation.
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
  return unwrap(
    nothrow.keyctl(option, arg2 as Operand, arg3 as Operand, arg4 as Operand, arg5 as Operand),
    'keyctl',
  );
}

/**
 * request_key(type, description, callout_info, destringid) finds a key, or has a program make it.
 *
 * With `callout_info` it waits until the program has made the key: the thread that makes it runs no event loop meanwhile.
 *
 * @param type what it is.
 * @param description its name.
 * @param callout_info what the program is told; `null` not to run one.
 * @param destringid the keyring to link it to; 0 for none.
 * @returns the serial number of the key.
 * @throws {SyscallError} ENOSYS: this kernel, or the sandbox around, has no keys; EACCES: the key doesn’t permit it; EKEYEXPIRED: the key has expired; EKEYREVOKED: the key was revoked; ENOKEY: there is no such key; EKEYREJECTED: somebody refused to make it; EINTR: a signal came while a program made it.
 * @since Linux 2.6.10
 * @see man 2 request_key, <linux/keyctl.h>
 */
export function request_key(
  type: Path,
  description: Path,
  callout_info: Path | null,
  destringid: key_serial_t = 0,
): number {
  return unwrap(nothrow.request_key(type, description, callout_info, destringid), 'request_key');
}
