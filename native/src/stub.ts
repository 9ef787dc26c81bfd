import { foreignCalls } from './foreign.ts';
import { openStub, type Stub } from './openStub.ts';
import { doubles, RESULT, registers } from './registers.ts';

/** The stub; `undefined` until the first call loads it. */
export let stub: Stub | undefined;

/** Loads the stub for calls; throws an error that says how to fix it. */
export function loadStub(): Stub {
  const { stub: opened, file, require } = openStub();
  opened.addressOf(registers);
  const foreign = foreignCalls(file, doubles[RESULT]!, require);
  stub = foreign === undefined ? opened : { ...opened, ...foreign };
  return stub;
}
