export * from '@linux-syscalls/native';
export { errno, errnoMessage, errnoName } from './errno.ts';
export { arch } from './machine.ts';
export { SYS } from './numbers.ts';
