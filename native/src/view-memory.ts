import { outOfRange, rangeError, withCode, wrongType } from '@linux-syscalls/errors';
import { checkWord, isRegisterNumber } from './argument.ts';
import { EXACT_ARGUMENT0, int64s } from './registers.ts';
import type { Word } from './result.ts';
import { loadStub, stub } from './stub.ts';

/**
 * viewMemory(address, length) opens an ArrayBuffer over memory that JavaScript doesn't own, such as
 * a mapping.
 *
 * Nothing is checked and nothing is kept: reading or writing where no memory is, or no more is,
 * crashes the process. `readMemory` and `writeMemory` are the safe way.
 *
 * @throws an error with code ERR_LINUX_SYSCALLS_NO_EXTERNAL_BUFFERS in hosts that refuse such
 *   buffers (Electron and others with a memory cage).
 */
export function viewMemory(address: Word, length: number): ArrayBuffer {
  const word = BigInt(checkWord('viewMemory', 'address', address));
  if (typeof length !== 'number') {
    throw wrongType('viewMemory: length', 'a number', length);
  }
  if (!isRegisterNumber(length) || length < 0) {
    throw outOfRange('viewMemory: length', 'a number of bytes', length);
  }
  if (length === 0) return new ArrayBuffer(0);
  if (word === 0n) throw rangeError('viewMemory: address is 0, where no memory is');
  int64s[EXACT_ARGUMENT0] = word;
  int64s[EXACT_ARGUMENT0 + 1] = BigInt(length);
  const buffer = (stub ?? loadStub()).viewMemory();
  if (buffer === undefined) {
    throw withCode(
      new Error(
        'viewMemory: this host refuses buffers over foreign memory: use readMemory and writeMemory,' +
          ' which copy',
      ),
      'ERR_LINUX_SYSCALLS_NO_EXTERNAL_BUFFERS',
    );
  }
  return buffer;
}
