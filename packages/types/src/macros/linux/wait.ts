import type { Integer } from '../../engine.ts';
import { integerIn } from '../check.ts';

// A status holds the signal that ended the child in its low seven bits: none of them set if it
// exited, all if it was stopped. The bit above tells of a core; the byte above has the details.
const signalBits = 0x7f;
const coreBit = 0x80;
const continued = 0xffff;

/**
 * WIFEXITED(status) tells whether a child ended by itself, of the status that `wait4` stored.
 *
 * @see man 2 wait
 */
export function WIFEXITED(status: Integer): boolean {
  return signalIn(int('WIFEXITED', status)) === 0;
}

/** WEXITSTATUS(status) gives what the child passed to `exit`, if {@link WIFEXITED}. */
export function WEXITSTATUS(status: Integer): number {
  return detailIn(int('WEXITSTATUS', status));
}

/** WIFSIGNALED(status) tells whether a signal ended the child. */
export function WIFSIGNALED(status: Integer): boolean {
  const signal = signalIn(int('WIFSIGNALED', status));
  return signal !== 0 && signal !== signalBits;
}

/** WTERMSIG(status) gives the signal that ended the child, if {@link WIFSIGNALED}. */
export function WTERMSIG(status: Integer): number {
  return signalIn(int('WTERMSIG', status));
}

/** WCOREDUMP(status) tells whether the child left a core behind, if {@link WIFSIGNALED}. */
export function WCOREDUMP(status: Integer): boolean {
  return (int('WCOREDUMP', status) & coreBit) !== 0;
}

/** WIFSTOPPED(status) tells whether the child was stopped, of which WUNTRACED and ptrace tell. */
export function WIFSTOPPED(status: Integer): boolean {
  return (int('WIFSTOPPED', status) & 0xff) === signalBits;
}

/** WSTOPSIG(status) gives the signal that stopped the child, if {@link WIFSTOPPED}. */
export function WSTOPSIG(status: Integer): number {
  return detailIn(int('WSTOPSIG', status));
}

/** WIFCONTINUED(status) tells whether the child was continued, of which WCONTINUED tells. */
export function WIFCONTINUED(status: Integer): boolean {
  return int('WIFCONTINUED', status) === continued;
}

function int(call: string, status: Integer): number {
  return integerIn(`${call}: status`, status, -0x8000_0000, 0x7fff_ffff);
}

function signalIn(status: number): number {
  return status & signalBits;
}

function detailIn(status: number): number {
  return (status >> 8) & 0xff;
}
