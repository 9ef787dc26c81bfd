import { rangeError } from '@linux-syscalls/errors';
import { programStub } from './programStub.ts';
import { doubles, RESULT, VIEW_STATE, VIEW_USED } from './registers.ts';

/**
 * runProgram(program) runs a program of calls; programLayout.ts has its layout.
 *
 * The stub checks it before the first run and whenever `CHECKED` is 0; nothing else may write there.
 *
 * @throws {RangeError} if an index is out of range or a loop has no bound; nothing was run.
 */
export function runProgram(program: ArrayBuffer): void {
  programStub().run(program);
  requireValid();
}

/**
 * spawnProgram(program, spawn) runs a program in a child process that shares this memory; `spawn` has the
 * layout of spawnLayout.ts. It returns when the child has executed another program or ended.
 *
 * @returns the id of the child, or −errno of clone3.
 * @throws {RangeError} as `runProgram`, or if `spawn` is too short.
 */
export function spawnProgram(program: ArrayBuffer, spawn: ArrayBuffer): number {
  programStub().runInChild(program, spawn);
  requireValid();
  return doubles[RESULT]!;
}

function requireValid(): void {
  if (doubles[VIEW_STATE] !== VIEW_USED) throw rangeError('The program of calls is malformed');
}
