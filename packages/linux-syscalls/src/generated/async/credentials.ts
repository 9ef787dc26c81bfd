// Generated from Linux 7.3.4 and abi/src/calls/credentials.ts by "pnpm generate". Do not edit.

import { refuse } from '../../async/submit.ts';

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().getegid`. */
export function getegid(..._refused: never[]): Promise<never> {
  return refuse(
    'getegid',
    'what it reads or changes belongs to the thread that calls it: thread().getegid',
  );
}

/** @deprecated Use `getegid`: x86 and arm call it `getegid32`. */
export const getegid32: typeof getegid = getegid;

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().geteuid`. */
export function geteuid(..._refused: never[]): Promise<never> {
  return refuse(
    'geteuid',
    'what it reads or changes belongs to the thread that calls it: thread().geteuid',
  );
}

/** @deprecated Use `geteuid`: x86 and arm call it `geteuid32`. */
export const geteuid32: typeof geteuid = geteuid;

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().getgid`. */
export function getgid(..._refused: never[]): Promise<never> {
  return refuse(
    'getgid',
    'what it reads or changes belongs to the thread that calls it: thread().getgid',
  );
}

/** @deprecated Use `getgid`: x86 and arm call it `getgid32`. */
export const getgid32: typeof getgid = getgid;

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().getgroups`. */
export function getgroups(..._refused: never[]): Promise<never> {
  return refuse(
    'getgroups',
    'what it reads or changes belongs to the thread that calls it: thread().getgroups',
  );
}

/** @deprecated Use `getgroups`: x86 and arm call it `getgroups32`. */
export const getgroups32: typeof getgroups = getgroups;

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().getresgid`. */
export function getresgid(..._refused: never[]): Promise<never> {
  return refuse(
    'getresgid',
    'what it reads or changes belongs to the thread that calls it: thread().getresgid',
  );
}

/** @deprecated Use `getresgid`: x86 and arm call it `getresgid32`. */
export const getresgid32: typeof getresgid = getresgid;

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().getresuid`. */
export function getresuid(..._refused: never[]): Promise<never> {
  return refuse(
    'getresuid',
    'what it reads or changes belongs to the thread that calls it: thread().getresuid',
  );
}

/** @deprecated Use `getresuid`: x86 and arm call it `getresuid32`. */
export const getresuid32: typeof getresuid = getresuid;

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().getuid`. */
export function getuid(..._refused: never[]): Promise<never> {
  return refuse(
    'getuid',
    'what it reads or changes belongs to the thread that calls it: thread().getuid',
  );
}

/** @deprecated Use `getuid`: x86 and arm call it `getuid32`. */
export const getuid32: typeof getuid = getuid;

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().setfsgid`. */
export function setfsgid(..._refused: never[]): Promise<never> {
  return refuse(
    'setfsgid',
    'what it reads or changes belongs to the thread that calls it: thread().setfsgid',
  );
}

/** @deprecated Use `setfsgid`: x86 and arm call it `setfsgid32`. */
export const setfsgid32: typeof setfsgid = setfsgid;

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().setfsuid`. */
export function setfsuid(..._refused: never[]): Promise<never> {
  return refuse(
    'setfsuid',
    'what it reads or changes belongs to the thread that calls it: thread().setfsuid',
  );
}

/** @deprecated Use `setfsuid`: x86 and arm call it `setfsuid32`. */
export const setfsuid32: typeof setfsuid = setfsuid;

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().setgid`. */
export function setgid(..._refused: never[]): Promise<never> {
  return refuse(
    'setgid',
    'what it reads or changes belongs to the thread that calls it: thread().setgid',
  );
}

/** @deprecated Use `setgid`: x86 and arm call it `setgid32`. */
export const setgid32: typeof setgid = setgid;

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().setgroups`. */
export function setgroups(..._refused: never[]): Promise<never> {
  return refuse(
    'setgroups',
    'what it reads or changes belongs to the thread that calls it: thread().setgroups',
  );
}

/** @deprecated Use `setgroups`: x86 and arm call it `setgroups32`. */
export const setgroups32: typeof setgroups = setgroups;

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().setregid`. */
export function setregid(..._refused: never[]): Promise<never> {
  return refuse(
    'setregid',
    'what it reads or changes belongs to the thread that calls it: thread().setregid',
  );
}

/** @deprecated Use `setregid`: x86 and arm call it `setregid32`. */
export const setregid32: typeof setregid = setregid;

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().setresgid`. */
export function setresgid(..._refused: never[]): Promise<never> {
  return refuse(
    'setresgid',
    'what it reads or changes belongs to the thread that calls it: thread().setresgid',
  );
}

/** @deprecated Use `setresgid`: x86 and arm call it `setresgid32`. */
export const setresgid32: typeof setresgid = setresgid;

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().setresuid`. */
export function setresuid(..._refused: never[]): Promise<never> {
  return refuse(
    'setresuid',
    'what it reads or changes belongs to the thread that calls it: thread().setresuid',
  );
}

/** @deprecated Use `setresuid`: x86 and arm call it `setresuid32`. */
export const setresuid32: typeof setresuid = setresuid;

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().setreuid`. */
export function setreuid(..._refused: never[]): Promise<never> {
  return refuse(
    'setreuid',
    'what it reads or changes belongs to the thread that calls it: thread().setreuid',
  );
}

/** @deprecated Use `setreuid`: x86 and arm call it `setreuid32`. */
export const setreuid32: typeof setreuid = setreuid;

/** Refused with `ERR_LINUX_SYSCALLS_REFUSED`: what it reads or changes belongs to the thread that calls it: `thread().setuid`. */
export function setuid(..._refused: never[]): Promise<never> {
  return refuse(
    'setuid',
    'what it reads or changes belongs to the thread that calls it: thread().setuid',
  );
}

/** @deprecated Use `setuid`: x86 and arm call it `setuid32`. */
export const setuid32: typeof setuid = setuid;
