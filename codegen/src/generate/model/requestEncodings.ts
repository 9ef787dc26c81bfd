import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
import type { RequestEncoding } from '../../../../packages/types/src/requestEncoding.ts';
import type { Facts } from '../../facts/facts.ts';
import { constantValue } from './constant.ts';

export type RequestEncodings = Readonly<Record<ArchName, RequestEncoding>>;

const parts: Readonly<Record<keyof RequestEncoding, string>> = {
  directionShift: '_IOC_DIRSHIFT',
  directionMask: '_IOC_DIRMASK',
  typeShift: '_IOC_TYPESHIFT',
  typeMask: '_IOC_TYPEMASK',
  numberShift: '_IOC_NRSHIFT',
  numberMask: '_IOC_NRMASK',
  sizeShift: '_IOC_SIZESHIFT',
  sizeMask: '_IOC_SIZEMASK',
  none: '_IOC_NONE',
  read: '_IOC_READ',
  write: '_IOC_WRITE',
};

/** How the requests of ioctl hold their parts, by architecture. */
export function requestEncodings(facts: Facts): RequestEncodings {
  const encodingOn = (arch: ArchName) =>
    Object.fromEntries(
      Object.entries(parts).map(([part, name]) => [part, Number(constantValue(facts, name, arch))]),
    ) as unknown as RequestEncoding;
  return Object.fromEntries(archNames.map((arch) => [arch, encodingOn(arch)])) as RequestEncodings;
}
