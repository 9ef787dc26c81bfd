import { wrongType } from '@linux-syscalls/errors';
import type { AbortSignalLike } from '../async/options.ts';

/** The signal among what controls an operation; throws for what is none. */
export function signalOf(name: string, control: unknown): AbortSignalLike | undefined {
  if (control === undefined) return undefined;
  if (typeof control !== 'object' || control === null) {
    throw wrongType(`${name}: control`, 'an object', control);
  }
  const { signal } = control as { readonly signal?: unknown };
  if (signal === undefined || signal instanceof AbortSignal) return signal;
  throw wrongType(`${name}: control.signal`, 'an AbortSignal', signal);
}
