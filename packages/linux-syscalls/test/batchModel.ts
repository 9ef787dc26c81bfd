// What a batch is to do, in the plainest way: a tree of calls that is walked. It knows nothing of steps,
// indices or memory.

/** A file in memory, and a counter of eventfd. */
export interface File {
  readonly bytes: Map<number, number>;
  size: number;
  offset: number;
}
export interface Counter {
  value: number;
}

/** A descriptor is known by its file, or by the call of `dup` that makes it. */
export type Descriptor = File | Call;

/** A number, or the result of a call. */
export type Word = number | Call;

export type Work =
  | { readonly name: 'getpid'; readonly pid: number }
  | { readonly name: 'dup'; readonly fd: File | undefined }
  | { readonly name: 'close'; readonly fd: Call }
  | { readonly name: 'lseek'; readonly fd: Descriptor; readonly offset: Word; readonly from: 0 | 1 }
  | Transfer
  | { readonly name: 'add'; readonly counter: Counter; readonly value: number }
  | { readonly name: 'take'; readonly counter: Counter; readonly sum: Counter };

interface Transfer {
  readonly name: 'read' | 'write' | 'pread64';
  readonly fd: Descriptor;
  readonly buffer: Uint8Array;
  readonly count: Word;
  /** Of `pread64`. */
  readonly offset: Word;
}

export class Call {
  readonly work: Work;
  mayFail = false;
  always = false;
  state: 'notMade' | 'returned' | 'failed' | 'refused' = 'notMade';
  result = 0;

  constructor(work: Work) {
    this.work = work;
  }

  get made(): boolean {
    return this.state === 'returned' || this.state === 'failed';
  }
}

export interface Skip {
  readonly skipsIf: 'skipIfZero' | 'skipIfNegative' | 'skipIfEqual';
  readonly value: number;
  readonly call: Call;
  readonly body: readonly Node[];
}
export interface Repeat {
  readonly count: number;
  readonly body: readonly Node[];
}
export type Node = Call | Skip | Repeat;

/** What `dup` returned: nobody knows which number it is. */
export const someDescriptor = -1000;

/** The calls of a program in the order in which they were recorded. */
export function callsOf(nodes: readonly Node[]): readonly Call[] {
  return nodes.flatMap((node) => (node instanceof Call ? [node] : callsOf(node.body)));
}

/** Runs a program, and tells the call that stopped it. */
export function run(program: readonly Node[]): Call | undefined {
  let stopped: Call | undefined;
  forget(program);
  walk(program);
  return stopped;

  function walk(nodes: readonly Node[]): void {
    for (const node of nodes) {
      if (node instanceof Call) {
        if (stopped === undefined || node.always) make(node);
      } else if ('count' in node) {
        for (let round = 0; round < node.count; round++) {
          if (round > 0 && stopped !== undefined) break;
          if (round > 0) forget(node.body);
          walk(node.body);
        }
      } else if (!skips(node)) walk(node.body);
    }
  }

  function make(call: Call): void {
    call.state = readiness(call.work);
    if (call.state === 'returned') {
      call.result = perform(call.work);
      if (call.result < 0 && call.result !== someDescriptor) call.state = 'failed';
    }
    const stops = call.state === 'refused' || (call.state === 'failed' && !call.mayFail);
    if (stops) stopped ??= call;
  }
}

function forget(nodes: readonly Node[]): void {
  for (const call of callsOf(nodes)) call.state = 'notMade';
}

function skips({ skipsIf, value, call }: Skip): boolean {
  if (!call.made) return true;
  if (skipsIf === 'skipIfNegative') return call.state === 'failed';
  return call.result === (skipsIf === 'skipIfZero' ? 0 : value);
}

/** Whether a call can be made: its words are looked at one after another. */
function readiness(work: Work): Call['state'] {
  const ready = (word: unknown) => !(word instanceof Call) || word.state === 'returned';
  if ('fd' in work && !ready(work.fd)) return 'notMade';
  if ('count' in work && !ready(work.count)) return 'notMade';
  if ('count' in work && numberOf(work.count) > work.buffer.length) return 'refused';
  return 'offset' in work && !ready(work.offset) ? 'notMade' : 'returned';
}

function numberOf(word: Word): number {
  return word instanceof Call ? word.result : word;
}

function fileOf(fd: Descriptor): File {
  return fd instanceof Call ? (fd.work as { fd: File }).fd : fd;
}

const [EBADF, EAGAIN, EINVAL] = [9, 11, 22];

/** What the kernel does, and what it returns. */
function perform(work: Work): number {
  switch (work.name) {
    case 'getpid':
      return work.pid;
    case 'dup':
      return work.fd === undefined ? -EBADF : someDescriptor;
    case 'close':
      return 0;
    case 'lseek': {
      const file = fileOf(work.fd);
      const offset = numberOf(work.offset) + (work.from === 0 ? 0 : file.offset);
      if (offset >= 0) file.offset = offset;
      return offset < 0 ? -EINVAL : offset;
    }
    case 'write': {
      const file = fileOf(work.fd);
      const bytes = work.buffer.subarray(0, numberOf(work.count));
      for (const byte of bytes) file.bytes.set(file.offset++, byte);
      if (bytes.length > 0) file.size = Math.max(file.size, file.offset);
      return bytes.length;
    }
    case 'read':
      return fill(work, fileOf(work.fd).offset, true);
    case 'pread64': {
      const offset = numberOf(work.offset);
      return offset < 0 ? -EINVAL : fill(work, offset, false);
    }
    case 'add':
      work.counter.value += work.value;
      return 8;
    case 'take':
      if (work.counter.value === 0) return -EAGAIN;
      work.sum.value = work.counter.value;
      work.counter.value = 0;
      return 8;
  }
}

function fill({ fd, buffer, count }: Transfer, at: number, moves: boolean): number {
  const file = fileOf(fd);
  const length = Math.max(0, Math.min(numberOf(count), file.size - at));
  for (let i = 0; i < length; i++) buffer[i] = file.bytes.get(at + i) ?? 0;
  if (moves) file.offset += length;
  return length;
}
