import type * as programs from '@linux-syscalls/native/program';
import type * as threads from '@linux-syscalls/native/threads';
import { requireProgram } from '../generated/packages.ts';
import { arch } from './arch.ts';
import { findMismatch } from './mismatch.ts';
import { missingPackage, unsupportedMachine } from './missing.ts';

type Program = typeof programs & typeof threads;

let loaded: Program | undefined;

/** The functions of the stub that run programs, here and in helper threads; throws if this machine has no stub. */
export function program(): Program {
  loaded ??= load();
  return loaded;
}

function load(): Program {
  if (arch === undefined) throw unsupportedMachine();
  const mismatch = findMismatch(arch);
  if (mismatch !== undefined) throw mismatch();
  try {
    return requireProgram[arch]() as Program;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== 'MODULE_NOT_FOUND' && code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw missingPackage(arch, cause);
  }
}
