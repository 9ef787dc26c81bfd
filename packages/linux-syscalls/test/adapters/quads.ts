import type { Recorder } from '@linux-syscalls/native/testing';

/** Numbers of 64 bits at an address that a call was given. */
export function quadsAt(recorder: Recorder, address: bigint, count: number): readonly bigint[] {
  return [...new BigInt64Array(recorder.bytesAt(address, 8 * count).slice().buffer)];
}

/** Runs an action that makes one call, and tells its six words. */
export function wordsOf(
  recorder: Recorder,
  number: number | undefined,
  action: () => unknown,
): readonly bigint[] {
  recorder.calls.length = 0;
  action();
  const [call, ...others] = recorder.calls;
  if (call === undefined || others.length > 0 || call.number !== number) {
    throw new Error(
      `expected one call ${number}, not ${JSON.stringify(recorder.calls.map((one) => one.number))}`,
    );
  }
  return call.words;
}
