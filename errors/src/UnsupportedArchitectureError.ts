import { brand } from './brand.ts';

/** No package makes system calls on this machine, or the one that was imported is for another. */
export class UnsupportedArchitectureError extends Error {
  override readonly name: string = 'UnsupportedArchitectureError';
  readonly code: string = 'ERR_LINUX_SYSCALLS_UNSUPPORTED_ARCH';
}

brand(UnsupportedArchitectureError, 'UnsupportedArchitectureError');
