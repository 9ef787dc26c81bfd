import { wrongType } from '@linux-syscalls/errors';

/** The part of an AbortSignal that is used: not every program’s `lib` has its type. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** What every asynchronous call takes as its last argument. */
export interface AsyncOptions {
  /**
   * Cancels the call: the promise is rejected with `signal.reason` once the kernel has let go of the memory.
   * A call that succeeds all the same fulfils its promise.
   */
  readonly signal?: AbortSignalLike | undefined;
}

/** The arguments of a call, and the signal that cancels it. */
export interface Given {
  readonly args: readonly unknown[];
  readonly signal: AbortSignalLike | undefined;
}

/**
 * Takes the options off the end of a call's arguments. No argument is a plain object, so options are recognised as
 * an object with nothing but a signal.
 */
export function separate(call: string, given: readonly unknown[]): Given {
  const last = given.length - 1;
  const options = given[last];
  if (typeof options !== 'object' || options === null || !isOptions(options)) {
    return { args: given, signal: undefined };
  }
  return { args: given.slice(0, last), signal: signalOf(call, options) };
}

function isOptions(value: object): value is AsyncOptions {
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.keys(value).every((key) => key === 'signal');
}

/**
 * The signal of options, read once; throws if it is no signal.
 *
 * @param parameter what the caller knows the options by.
 */
export function signalOf(
  call: string,
  options: unknown,
  parameter = 'options',
): AbortSignalLike | undefined {
  if (options === undefined) return undefined;
  if (typeof options !== 'object' || options === null) {
    throw wrongType(`${call}: ${parameter}`, 'an object', options);
  }
  const { signal } = options as AsyncOptions;
  if (signal === undefined || signal instanceof AbortSignal) return signal;
  throw wrongType(`${call}: ${parameter}.signal`, 'an AbortSignal', signal);
}
