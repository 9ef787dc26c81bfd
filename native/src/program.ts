import { rangeError } from './errors.ts';
import { doubles, RESULT, VIEW_STATE, VIEW_USED } from './registers.ts';
import { loadStub, stub } from './stub.ts';

/**
 * runProgram(program) runs the calls that lie in this memory; programLayout.ts says how.
 *
 * Nobody else may write there: it is checked once, and again only when its head says so.
 *
 * @throws {RangeError} if an index is out of range or a way back has no bound; nothing was run.
 */
export function runProgram(program: ArrayBuffer): void {
  (stub ?? loadStub()).run(program);
  checkSound();
}

/**
 * spawnProgram(program, spawn) runs the program in a process of its own, in this memory; spawnLayout.ts
 * says how. It returns when that process has executed another program or ended.
 *
 * @returns the id of the child, or −errno of the call that makes it.
 * @throws {RangeError} as `runProgram`, or if `spawn` is too short.
 */
export function spawnProgram(program: ArrayBuffer, spawn: ArrayBuffer): number {
  (stub ?? loadStub()).runInChild(program, spawn);
  checkSound();
  return doubles[RESULT]!;
}

function checkSound(): void {
  if (doubles[VIEW_STATE] !== VIEW_USED) throw rangeError('The program of calls is malformed');
}
