import { type RecordedCall, type Recorder, record } from '@linux-syscalls/native/testing';

export const recorder: Recorder = record();

/** What a call asked the kernel for. */
export function recorded(action: () => unknown): readonly RecordedCall[] {
  recorder.calls.length = 0;
  action();
  return recorder.calls;
}
