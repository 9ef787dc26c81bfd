import { withCode } from '@linux-syscalls/errors';
import { recording } from '../recording.ts';

/** Stands where a wrapper has a function that works around its calls, which the stub can’t do. */
export function refuseAdapter(..._words: readonly unknown[]): never {
  const { name } = recording();
  const message = `${name} cannot be recorded on this architecture, where it is more than a call`;
  throw withCode(new TypeError(message), 'ERR_LINUX_SYSCALLS_NOT_RECORDABLE');
}
