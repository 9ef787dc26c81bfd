/** The architecture whose kernel this package calls. */
export const arch = 'riscv64';

export { errno, errnoMessage, errnoName } from './errno.ts';
export { SYS } from './numbers.ts';
