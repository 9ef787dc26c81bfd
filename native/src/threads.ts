import type { ThreadFunctions } from './openStub.ts';
import { programStub } from './programStub.ts';

export type { ThreadFunctions } from './openStub.ts';

/**
 * openThreads(area, wake) opens the pool whose head lies in `area`; threadsLayout.ts has its layout. The area
 * must lie still, and be filled.
 *
 * @param wake is called in this thread when a job has ended while `SLEEPING` was 1.
 * @returns `undefined` if `area` is too short, or no signal is free to interrupt calls.
 */
export function openThreads(area: Uint8Array, wake: () => void): ThreadFunctions | undefined {
  return programStub().openThreads(area, wake);
}
