import { Driver } from '../ring/Driver.ts';
import { noRing, ringMissing } from '../ring/missing.ts';
import { defaultSizes } from '../ring/sizes.ts';
import { supported } from '../ring/supported.ts';
import { SyscallError } from '../trap.ts';

/** What switches rings off for a process and its children, where it is 0. */
const variable = 'LINUX_SYSCALLS_RING';

/** The ring of this thread, or why it can't be had. */
let ring: Driver | Error | undefined;

/** Rings that were lost: the kernel may have memory of their operations. */
const lost: Driver[] = [];

/** The ring that makes calls, made when it is first asked for, or why it can't be had. */
export function ringForCalls(): Driver | Error {
  ring = whyNoRing() ?? ring ?? make();
  return ring;
}

/** Why calls can't be made by a ring, as far as that is known without making one. */
export function whyNoRing(): Error | undefined {
  if (ring instanceof Error) return ring;
  if (ring !== undefined) return whyLost(ring);
  if (isSwitchedOff()) return ringMissing(`${variable} is 0`);
  const { missing, defers } = supported();
  return missing ?? (defers ? undefined : ringMissing('calls are made by one from Linux 6.1 on'));
}

function whyLost(made: Driver): Error | undefined {
  if (made.lost === undefined) return undefined;
  lost.push(made);
  ring = noRing(new SyscallError(made.lost, 'io_uring_enter'));
  return ring;
}

function make(): Driver | Error {
  try {
    const { entries, completions, turn } = defaultSizes;
    return new Driver(entries, completions, turn);
  } catch (error) {
    return error as Error;
  }
}

function isSwitchedOff(): boolean {
  try {
    return process.env[variable] === '0';
  } catch {
    return false; // Deno may forbid to look
  }
}
