// Generated from codegen/rawPackage/src/machine.ts.template by "pnpm generate". Do not edit.

/** The architecture whose kernel this package calls. */
export const arch = 'x86_64';

export { x86_64 as machine } from '@linux-syscalls/native/machines';
export { errno, errnoMessage, errnoName } from './errno.ts';
export { SYS } from './numbers.ts';
