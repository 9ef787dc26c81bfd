import { wrongType } from '@linux-syscalls/errors';

/** What is used of an AbortSignal: not every program’s `lib` has its type. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

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
