// Stands where the wrappers have `arguments/storedResult.ts`: the kernel stores into the program.
import { Operand } from '../operand.ts';

export function storedResultAddress(): Operand {
  return new Operand(undefined, 'ownResult');
}

export function storedNumber(_call: string, returned: number): number {
  return returned;
}

export function storedBigint(returned: number): bigint {
  return BigInt(returned);
}
