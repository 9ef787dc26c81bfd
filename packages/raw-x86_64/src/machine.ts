/** The architecture whose kernel this package calls. */
export const arch = 'x86_64';

export { errno, errnoMessage, errnoName } from './errno.ts';
export { SYS } from './numbers.ts';
