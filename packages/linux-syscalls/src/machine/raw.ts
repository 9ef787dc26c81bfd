import type { ArchName } from '@linux-syscalls/abi/arch';
import type * as native from '@linux-syscalls/native';
import type { MessageOfErrno, NameOfErrno } from '@linux-syscalls/native/errno';
import type { ErrnoName, ErrnoNumbers } from '../generated/errnoNames.ts';
import type { SyscallNumbers } from '../generated/numbers.ts';
import { requirePackage } from '../generated/packages.ts';
import { arch } from './arch.ts';
import { findMismatch } from './mismatch.ts';
import { missingPackage, unsupportedMachine } from './missing.ts';

/** What every raw package exports. */
export type RawPackage = typeof native & {
  readonly arch: ArchName;
  readonly SYS: SyscallNumbers;
  readonly errno: ErrnoNumbers;
  readonly errnoName: NameOfErrno<ErrnoName>;
  readonly errnoMessage: MessageOfErrno;
};

let loaded: RawPackage | undefined;

/** The raw package of this machine, or one whose functions throw an error that says why there is none. */
export function raw(): RawPackage {
  loaded ??= select();
  return loaded;
}

function select(): RawPackage {
  if (arch === undefined) return refusing(unsupportedMachine);
  try {
    const found = requirePackage[arch]() as RawPackage;
    const mismatch = findMismatch(arch);
    return mismatch === undefined ? found : refusing(mismatch);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== 'MODULE_NOT_FOUND' && code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    return refusing(() => missingPackage(arch as ArchName, cause));
  }
}

/** Importing works everywhere, for the types and the constants; a call throws. */
function refusing(explain: () => Error): RawPackage {
  const refuse = (): never => {
    throw explain();
  };
  const functions = Object.assign(refuse, { bigint: refuse });
  const tables: Readonly<Record<PropertyKey, unknown>> = { arch, SYS: {}, errno: {} };
  return new Proxy({} as RawPackage, {
    get: (_, name) => (name in tables ? tables[name] : functions),
  });
}
