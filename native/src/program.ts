import { rangeError } from './errors.ts';
import { doubles, VIEW_STATE, VIEW_USED } from './registers.ts';
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
  if (doubles[VIEW_STATE] !== VIEW_USED) throw rangeError('The program of calls is malformed');
}
