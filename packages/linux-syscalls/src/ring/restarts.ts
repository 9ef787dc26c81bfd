import { EINTR } from '../generated/errnos.ts';

/**
 * ERESTARTSYS, ERESTARTNOINTR, ERESTARTNOHAND and ERESTART_RESTARTBLOCK of <linux/errno.h>, which is no header for
 * programs: with these the kernel asks itself to make a call again.
 */
const restarts: readonly number[] = [512, 513, 514, 516];

/** The result of an operation as a call's would be seen: Linux 6.1 tells some of what it asks itself for. */
export function seenByPrograms(result: number): number {
  return result <= -restarts[0]! && restarts.includes(-result) ? -EINTR : result;
}
