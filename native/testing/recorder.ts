/** One call as the recording stub was asked for it: words as the register holds them, unsigned. */
export interface RecordedCall {
  readonly number: number;
  readonly words: readonly bigint[];
}

/** What a recording stub offers beside the functions of every stub. */
interface RecordingStub {
  record(buffer: ArrayBuffer, answer: () => void): void;
  bytesAt(address: bigint, length: number): Uint8Array;
  writeBytesAt(address: bigint, bytes: Uint8Array): void;
  callDoubles(...args: readonly (number | BigInt64Array)[]): number;
}

/** Every call of this thread is recorded here instead of reaching the kernel. */
export interface Recorder {
  /** The calls since the last `clear`. */
  readonly calls: RecordedCall[];
  clear(): void;
  /** What a call returns, as a register; it may also do what the kernel would have done to memory. */
  answer: (call: RecordedCall) => number | bigint;
  /** Copies the memory that a word points at. */
  bytesAt(address: bigint, length: number): Uint8Array;
  writeBytesAt(address: bigint, bytes: Uint8Array): void;
  /** Calls through the symbols for foreign function interfaces: seven doubles, and room for 64 bits. */
  callDoubles(...args: readonly (number | BigInt64Array)[]): number;
}

// Indices in units of eight bytes; native/glue/recording.cc has the same layout.
const NUMBER = 1;
const WORDS = 2;
const RESULT = 8;

let started: Recorder | undefined;

/**
 * Starts recording; needs LINUX_SYSCALLS_NATIVE to name a recording stub. A thread has one recorder,
 * whichever of its test files asks: a second would leave the first without calls.
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
