import { Driver } from '../ring/Driver.ts';
import { noRing, ringMissing } from '../ring/missing.ts';
import { defaultSizes } from '../ring/sizes.ts';
import { supported } from '../ring/supported.ts';
import { SyscallError } from '../trap.ts';

/** The variable that, set to 0, switches rings off for a process and its children. */
const variable = 'LINUX_SYSCALLS_RING';

/** Why the ring of a kernel that has one makes no calls. */
const unfit =
  'this kernel is older than Linux 6.1, or so new that it tells a ring late of what it waited for';

/** The ring of this thread, or the reason why there is none. */
let ring: Driver | Error | undefined;

/** Rings that were lost, kept alive: the kernel may still write to the memory of their operations. */
const lost: Driver[] = [];

/** The ring that makes calls, which is made when it is first needed; or the reason why there is none. */
export function ringForCalls(): Driver | Error {
  ring = whyNoRing() ?? ring ?? make();
  return ring;
}

/** Why a ring can't make calls, as far as is known without making one. */
export function whyNoRing(): Error | undefined {
  if (ring instanceof Error) return ring;
  if (ring !== undefined) return whyLost(ring);
  if (isSwitchedOff()) return ringMissing(`${variable} is 0`);
  const { missing, defers } = supported();
  return missing ?? (defers ? undefined : ringMissing(unfit));
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
