import type { Batch } from '../batch.ts';
import { BatchRun, type RunArguments } from './BatchRun.ts';
import { threadsForBatches } from './engines.ts';

/**
 * Runs a batch in a helper thread: one hand-over for all its calls. Until it has ended, nothing can be done with the
 * batch.
 *
 * Cancelled, it makes no further call, but for those that are marked by `always`.
 *
 * @param batch what was recorded.
 * @param given the values of inputs, for a batch that has some; then options with a signal.
 * @throws {SyscallError} of the call that stopped it; its `step` is the index of that call.
 * @throws {TypeError} {RangeError} as `batch.run`.
 */
export function run<Inputs extends object>(
  batch: Batch<Inputs>,
  ...given: RunArguments<Inputs>
): Promise<void> {
  return BatchRun.make(threadsForBatches, batch, given);
}
