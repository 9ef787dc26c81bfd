// Generated from codegen/rawPackage/src/index.ts.template by "pnpm generate". Do not edit.

export * from '@linux-syscalls/native';
export { errno, errnoMessage, errnoName } from './errno.ts';
export { arch } from './machine.ts';
export { SYS } from './numbers.ts';
