// What the form that records has for `arguments/storedResult.ts`: the kernel stores into the program.
import { Deferred } from '../Deferred.ts';

export function storedResultAddress(): Deferred {
  return new Deferred(undefined, 'ownResult');
}

export function storedNumber(_call: string, returned: number): number {
  return returned;
}
