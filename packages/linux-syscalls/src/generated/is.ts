// Generated from Linux 7.3.4 and abi/src/arch by "pnpm generate". Do not edit.

// Of what differs the last architecture's is what is left, also where there is none: there the trap's own
// error comes first.
import { arch } from '../trap.ts';

export const x86_64: boolean = arch === 'x86_64';
export const x86: boolean = arch === 'x86';
export const arm: boolean = arch === 'arm';
export const riscv64: boolean = arch === 'riscv64';
export const aarch64: boolean = arch === 'aarch64';
export const loongarch64: boolean = arch === 'loongarch64';
export const s390x: boolean = arch === 's390x';
export const ppc64le: boolean = arch === 'ppc64le';
