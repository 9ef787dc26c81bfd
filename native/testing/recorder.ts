/** One call that reached the recording stub; words are unsigned. */
export interface RecordedCall {
  readonly number: number;
  readonly words: readonly bigint[];
}

/** The exports that only the recording stub has. */
interface RecordingStub {
  record(buffer: ArrayBuffer, answer: () => void): void;
  bytesAt(address: bigint, length: number): Uint8Array;
  writeBytesAt(address: bigint, bytes: Uint8Array): void;
  callDoubles(...args: readonly (number | BigInt64Array)[]): number;
}

/** Records every call of this thread, in place of the kernel. */
export interface Recorder {
  /** The calls since the last `clear`. */
  readonly calls: RecordedCall[];
  clear(): void;
  /** Returns the result of a call; it may also write memory as the kernel would. */
  answer: (call: RecordedCall) => number | bigint;
  /** Copies the memory at an address. */
  bytesAt(address: bigint, length: number): Uint8Array;
  writeBytesAt(address: bigint, bytes: Uint8Array): void;
  /** Calls a symbol of native/glue/ffi.h: seven doubles, and an array for the exact result. */
  callDoubles(...args: readonly (number | BigInt64Array)[]): number;
}

// Indices in units of eight bytes; `Recorded` of native/glue/recording.cc has the same layout: change both.
const NUMBER = 1;
const WORDS = 2;
const RESULT = 8;

let started: Recorder | undefined;

/**
 * Starts recording; LINUX_SYSCALLS_NATIVE must name a recording stub. Each thread has one recorder: a
 * second would take the calls of the first.
 */
export function record(): Recorder {
  started ??= start();
  return started;
}

function start(): Recorder {
  const file = process.env.LINUX_SYSCALLS_NATIVE;
  if (file === undefined) throw new Error('LINUX_SYSCALLS_NATIVE names no recording stub');
  const module = { exports: {} as RecordingStub };
  process.dlopen(module, file);
  const { record, bytesAt, writeBytesAt, callDoubles } = module.exports;

  const memory = new BigUint64Array(9);
  const recorder: Recorder = {
    calls: [],
    clear() {
      recorder.calls.length = 0;
      recorder.answer = () => 0;
    },
    answer: () => 0,
    bytesAt,
    writeBytesAt,
    callDoubles,
  };
  record(memory.buffer, () => {
    const call = { number: Number(memory[NUMBER]), words: [...memory.subarray(WORDS, RESULT)] };
    recorder.calls.push(call);
    memory[RESULT] = BigInt(recorder.answer(call));
  });
  return recorder;
}
