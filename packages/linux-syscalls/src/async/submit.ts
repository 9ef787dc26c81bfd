import { typeError, withCode } from '@linux-syscalls/errors';
import { recordables } from '../recording.ts';
import { Call } from './Call.ts';
import type { Engine } from './Engine.ts';
import { engineFor } from './engines.ts';
import { separate } from './options.ts';

/** Makes a call by its engine. */
export function submit(name: string, given: readonly unknown[]): Promise<number> {
  return submitTo(undefined, name, given, false) as Promise<number>;
}

/** The same, with the result as a bigint. */
export function submitBigint(name: string, given: readonly unknown[]): Promise<bigint> {
  return submitTo(undefined, name, given, true) as Promise<bigint>;
}

/** Makes a call by this engine. */
export function submitTo(
  engine: Engine<Call> | undefined,
  name: string,
  given: readonly unknown[],
  exact: boolean,
): Promise<number | bigint> {
  try {
    const { args, signal } = separate(name, given);
    return Call.make(engine ?? engineFor(name), recordables.get(name)!, args, signal, exact);
  } catch (error) {
    return Promise.reject(error);
  }
}

/** Refuses a call that no helper thread can make. */
export function refuse(name: string, why: string): Promise<never> {
  return Promise.reject(
    withCode(
      typeError(`${name} cannot be made by a helper thread: ${why}`),
      'ERR_LINUX_SYSCALLS_REFUSED',
    ),
  );
}
