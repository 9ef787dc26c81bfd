import type { Integer } from '../../engine.ts';
import { integerIn } from '../check.ts';

// The low seven bits of a status are the signal that ended the child: 0 if it exited, 0x7f if it was
// stopped. The next bit means a core dump. The next byte is the exit status or the stopping signal.
const signalBits = 0x7f;
const coreBit = 0x80;
const continued = 0xffff;

/**
 * WIFEXITED(status) tells whether a child called `exit`, by the status that `wait4` stored.
 *
 * @see man 2 wait
 */
export function WIFEXITED(status: Integer): boolean {
  return signalOf(int('WIFEXITED', status)) === 0;
}

/** WEXITSTATUS(status) gives what the child passed to `exit`, if {@link WIFEXITED}. */
export function WEXITSTATUS(status: Integer): number {
  return secondByteOf(int('WEXITSTATUS', status));
}

/** WIFSIGNALED(status) tells whether a signal ended the child. */
export function WIFSIGNALED(status: Integer): boolean {
  const signal = signalOf(int('WIFSIGNALED', status));
  return signal !== 0 && signal !== signalBits;
}

/** WTERMSIG(status) gives the signal that ended the child, if {@link WIFSIGNALED}. */
export function WTERMSIG(status: Integer): number {
  return signalOf(int('WTERMSIG', status));
}

/** WCOREDUMP(status) tells whether the child dumped core, if {@link WIFSIGNALED}. */
export function WCOREDUMP(status: Integer): boolean {
  return (int('WCOREDUMP', status) & coreBit) !== 0;
}

/** WIFSTOPPED(status) tells whether the child was stopped, which WUNTRACED and ptrace report. */
export function WIFSTOPPED(status: Integer): boolean {
  return (int('WIFSTOPPED', status) & 0xff) === signalBits;
}

/** WSTOPSIG(status) gives the signal that stopped the child, if {@link WIFSTOPPED}. */
export function WSTOPSIG(status: Integer): number {
  return secondByteOf(int('WSTOPSIG', status));
}

/** WIFCONTINUED(status) tells whether the child was continued, which WCONTINUED reports. */
export function WIFCONTINUED(status: Integer): boolean {
  return int('WIFCONTINUED', status) === continued;
}

function int(call: string, status: Integer): number {
  return integerIn(`${call}: status`, status, -0x8000_0000, 0x7fff_ffff);
}

function signalOf(status: number): number {
  return status & signalBits;
}

function secondByteOf(status: number): number {
  return (status >> 8) & 0xff;
}
