import { isSlow } from '@linux-syscalls/native/testing';
import fc from 'fast-check';
import {
  close,
  EFD_NONBLOCK,
  eventfd2,
  lseek,
  memfd_create,
  pread64,
  read,
  SEEK_CUR,
  SEEK_END,
  SEEK_SET,
  write,
} from 'linux-syscalls';
import { Batch, type Result } from 'linux-syscalls/batch';
import { spawn } from 'linux-syscalls/spawn';
import { expect, test } from 'vitest';
import {
  Call,
  callsOf,
  type File,
  type Node,
  run,
  someDescriptor,
  type Word,
  type Work,
} from './batchModel.ts';

// Batches are recorded at random, with bodies that throw, tries to run what is being recorded, and calls
// that are refused; then the kernel and a model make what was recorded, and come to the same.

/** The same programs in each run, so that a failure is seen again. */
const parameters = { seed: 20_261_129, numRuns: isSlow ? 20 : 300 };

/** A number, or the result of a call that was recorded: which one, counted round and round. */
type Chosen = { readonly number: number } | { readonly result: number };

interface Modes {
  readonly mayFail: boolean;
  readonly always: boolean;
}

type Statement =
  | ({ readonly is: 'getpid' } & Modes)
  | ({ readonly is: 'failing' } & Modes)
  | ({ readonly is: 'add'; readonly value: number } & Modes)
  | ({ readonly is: 'take' } & Modes)
  | ({ readonly is: 'lseek'; file: number; offset: Chosen; from: 0 | 1 } & Modes)
  | ({
      readonly is: 'read' | 'write' | 'pread64';
      readonly file: number;
      readonly buffer: number;
      readonly count: Chosen;
      readonly offset: Chosen;
    } & Modes)
  | { readonly is: 'duplicated'; readonly file: number; readonly body: readonly Statement[] }
  | {
      readonly is: 'skipIfZero' | 'skipIfNegative' | 'skipIfEqual';
      readonly result: number;
      readonly value: number;
      readonly body: readonly Statement[];
      readonly caught: boolean;
    }
  | { readonly is: 'repeat'; count: number; body: readonly Statement[]; caught: boolean }
  | { readonly is: 'throw' }
  | { readonly is: 'refused'; readonly how: number }
  | { readonly is: 'run'; readonly how: 'run' | 'tryRun' | 'spawn' }
  | { readonly is: 'reenter'; readonly how: number };

const far = 5_000_000_000;
const chosen: fc.Arbitrary<Chosen> = fc.oneof(
  fc.record({ number: fc.nat({ max: 20 }) }),
  fc.record({ result: fc.nat() }),
);
const offset: fc.Arbitrary<Chosen> = fc.oneof(
  chosen,
  fc.record({ number: fc.constantFrom(-1, -5, far) }),
);
const modes = { mayFail: fc.boolean(), always: fc.boolean() };
const is = <Name extends string>(...names: readonly Name[]) => ({ is: fc.constantFrom(...names) });

const { statement } = fc.letrec<{ statement: Statement; body: readonly Statement[] }>((tie) => {
  const body = { body: tie('body'), caught: fc.boolean() };
  return {
    body: fc.array(tie('statement'), { maxLength: 6, depthIdentifier: 'body' }),
    statement: fc.oneof(
      { depthSize: 'medium', withCrossShrink: true, depthIdentifier: 'body' },
      { weight: 4, arbitrary: fc.record({ ...is('getpid', 'failing', 'take'), ...modes }) },
      fc.record({ ...is('add'), value: fc.nat({ max: 9 }), ...modes }),
      {
        weight: 3,
        arbitrary: fc.record({
          ...is('lseek'),
          file: fc.nat(),
          offset,
          from: fc.constantFrom(0, 1),
          ...modes,
        }),
      },
      {
        weight: 6,
        arbitrary: fc.record({
          ...is('read', 'write', 'pread64'),
          file: fc.nat(),
          buffer: fc.nat({ max: 2 }),
          count: chosen,
          offset,
          ...modes,
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({ ...is('duplicated'), file: fc.nat(), body: tie('body') }),
      },
      {
        weight: 4,
        arbitrary: fc.record({
          ...is('skipIfZero', 'skipIfNegative', 'skipIfEqual'),
          result: fc.nat(),
          value: fc.nat({ max: 16 }),
          ...body,
        }),
      },
      {
        weight: 4,
        arbitrary: fc.record({ ...is('repeat'), count: fc.nat({ max: 3 }), ...body }),
      },
      { weight: 2, arbitrary: fc.record({ ...is('throw') }) },
      fc.record({ ...is('refused'), how: fc.nat({ max: 3 }) }),
      fc.record({ ...is('run'), how: fc.constantFrom('run', 'tryRun', 'spawn') }),
      fc.record({ ...is('reenter'), how: fc.nat({ max: 3 }) }),
    ) as fc.Arbitrary<Statement>,
  };
});

const script = fc.array(statement, { minLength: 1, maxLength: 12 });

/** What a body throws. */
class Thrown extends Error {}

/** A batch and the model beside it. */
class Pair {
  readonly batch = new Batch();
  readonly program: Node[] = [];
  /** Where the model’s calls go now. */
  #nodes = this.program;
  /** Every call that was ever recorded, also those that were dropped. */
  readonly #calls: { call: Call; result: Result; dropped: boolean }[] = [];
  readonly #files: readonly File[] = [newFile(), newFile()];
  readonly #descriptors = this.#files.map(() => memfd_create('batch'));
  /** What calls can be made with: the files, and what was duplicated around. */
  readonly #usable: { real: number | Result; model: File | Call }[] = this.#files.map(
    (model, i) => ({ real: this.#descriptors[i]!, model }),
  );
  readonly #buffers = [3, 8, 16].map((length) => ({
    real: Uint8Array.from({ length }, (_, i) => i + length),
    model: Uint8Array.from({ length }, (_, i) => i + length),
  }));
  readonly #counter = { real: eventfd2(0, EFD_NONBLOCK), model: { value: 0 } };
  readonly #sum = { real: new BigUint64Array(1), model: { value: 0 } };
  #depth = 0;

  play(statements: readonly Statement[]): void {
    for (const it of statements) {
      try {
        this.#record(it);
      } catch (error) {
        if (!(error instanceof Thrown)) throw error;
      }
    }
    for (const how of ['tryRun', 'run'] as const) this.#run(how);
  }

  end(): void {
    for (const fd of [...this.#descriptors, this.#counter.real]) close(fd);
  }

  #record(it: Statement): void {
    const { batch } = this;
    switch (it.is) {
      case 'getpid':
        this.#call(it, { name: 'getpid', pid: process.pid }, () => batch.getpid());
        break;
      case 'failing':
        this.#call(it, { name: 'dup', fd: undefined }, () => batch.dup(-1));
        break;
      case 'add': {
        const work = { name: 'add', counter: this.#counter.model, value: it.value } as const;
        const added = BigUint64Array.of(BigInt(it.value));
        this.#call(it, work, () => batch.write(this.#counter.real, added));
        break;
      }
      case 'take': {
        const work = { name: 'take', counter: this.#counter.model, sum: this.#sum.model } as const;
        this.#call(it, work, () => batch.read(this.#counter.real, this.#sum.real));
        break;
      }
      case 'lseek': {
        const fd = this.#usable[it.file % this.#usable.length]!;
        const offset = this.#word(it.offset);
        const work = { name: 'lseek', fd: fd.model, offset: offset.model, from: it.from } as const;
        const from = it.from === 0 ? SEEK_SET : SEEK_CUR;
        this.#call(it, work, () => batch.lseek(fd.real, offset.real, from), offset.dropped);
        break;
      }
      case 'read':
      case 'write':
      case 'pread64':
        this.#transfer(it);
        break;
      case 'duplicated':
        this.#duplicated(this.#usable[it.file % this.#files.length]!, it.body);
        break;
      case 'skipIfZero':
      case 'skipIfNegative':
      case 'skipIfEqual':
        this.#skip(it);
        break;
      case 'repeat':
        this.#body(
          it,
          (body) => ({ count: it.count, body }),
          (body) => batch.repeat(it.count, body),
        );
        break;
      case 'throw':
        throw new Thrown();
      case 'refused':
        expectError('ERR_', () => this.#wrong(it.how));
        break;
      case 'run':
        this.#run(it.how);
        break;
      case 'reenter':
        this.#reenter(it.how);
        break;
    }
  }

  #call(
    { mayFail, always }: Modes,
    work: Work,
    record: () => Result,
    dropped: boolean = false,
  ): void {
    if (dropped) {
      expectError('ERR_INVALID_STATE', record);
      return;
    }
    const call = Object.assign(new Call(work), { mayFail, always });
    const result = record();
    if (mayFail) result.mayFail();
    if (always) result.always();
    this.#nodes.push(call);
    this.#calls.push({ call, result, dropped: false });
  }

  #word(word: Chosen): { real: number | Result; model: Word; dropped: boolean } {
    if ('number' in word) return { real: word.number, model: word.number, dropped: false };
    const chosen = this.#chosen(word.result);
    if (chosen === undefined) return { real: 0, model: 0, dropped: false };
    return { real: chosen.result, model: chosen.call, dropped: chosen.dropped };
  }

  /** A call whose result is known: which descriptor is made is not. */
  #chosen(index: number): { call: Call; result: Result; dropped: boolean } | undefined {
    const known = this.#calls.filter(({ call }) => call.work.name !== 'dup');
    return known[index % known.length];
  }

  #transfer(it: Statement & { is: 'read' | 'write' | 'pread64' }): void {
    const { batch } = this;
    const fd = this.#usable[it.file % this.#usable.length]!;
    const buffer = this.#buffers[it.buffer]!;
    const count = this.#word(it.count);
    const offset = it.is === 'pread64' ? this.#word(it.offset) : this.#word({ number: 0 });
    const record = () =>
      it.is === 'pread64'
        ? batch.pread64(fd.real, buffer.real, count.real, offset.real)
        : batch[it.is](fd.real, buffer.real, count.real);
    if (typeof count.model === 'number' && count.model > buffer.real.length) {
      expectError('ERR_', record);
      return;
    }
    const work = {
      name: it.is,
      fd: fd.model,
      buffer: buffer.model,
      count: count.model,
      offset: offset.model,
    };
    this.#call(it, work, record, count.dropped || offset.dropped);
  }

  /** A descriptor of its own for a body, after which it is closed whatever happens. */
  #duplicated(file: { real: number | Result; model: File | Call }, body: readonly Statement[]) {
    const work = { name: 'dup', fd: file.model as File } as const;
    this.#call({ mayFail: false, always: false }, work, () => this.batch.dup(file.real));
    const { call, result } = this.#calls.at(-1)!;
    this.#usable.push({ real: result, model: call });
    try {
      for (const it of body) this.#record(it);
    } finally {
      this.#usable.pop();
      const modes = { mayFail: false, always: true };
      this.#call(modes, { name: 'close', fd: call }, () => this.batch.close(result));
    }
  }

  #skip(it: Statement & { is: 'skipIfZero' | 'skipIfNegative' | 'skipIfEqual' }): void {
    const chosen = this.#chosen(it.result);
    if (chosen === undefined) return;
    const { call, result, dropped } = chosen;
    const record = (body: () => void) =>
      it.is === 'skipIfEqual'
        ? this.batch.skipIfEqual(result, it.value, body)
        : this.batch[it.is](result, body);
    if (dropped) {
      expectError('ERR_INVALID_STATE', () => record(() => {}));
      return;
    }
    this.#body(it, (body) => ({ skipsIf: it.is, value: it.value, call, body }), record);
  }

  /** Records a body into both; where it throws, neither keeps anything of it. */
  #body(
    { body, caught }: { body: readonly Statement[]; caught: boolean },
    make: (body: readonly Node[]) => Node,
    record: (body: () => void) => void,
  ): void {
    const outer = this.#nodes;
    const inner: Node[] = [];
    const calls = this.#calls.length;
    this.#nodes = inner;
    this.#depth++;
    try {
      record(() => {
        for (const it of body) this.#record(it);
      });
      outer.push(make(inner));
    } catch (error) {
      for (const it of this.#calls.slice(calls)) it.dropped = true;
      if (!caught || !(error instanceof Thrown)) throw error;
    } finally {
      this.#nodes = outer;
      this.#depth--;
    }
  }

  /** Records what the checks refuse. */
  #wrong(how: number): void {
    const { batch } = this;
    const buffer = new Uint8Array(4);
    if (how === 0) batch.read(0, buffer, 5);
    if (how === 1) batch.close('3' as never);
    if (how === 2) batch.getsockname(0, buffer, Int32Array.of(-1));
    if (how === 3) batch.execve('/bin/true', ['NUL\0'], null);
  }

  /** Comes back to the batch while it records a call. */
  #reenter(how: number): void {
    const { batch } = this;
    const actions = [
      () => batch.getpid(),
      () => batch.run(),
      () => batch.repeat(2, () => batch.getpid()),
      () => spawn(batch),
    ];
    let error: unknown;
    const argv = Object.defineProperty(['true'], 0, {
      get() {
        try {
          actions[how]!();
        } catch (thrown) {
          error = thrown;
        }
        throw new Thrown();
      },
    });
    expect(() => batch.execve('/bin/true', argv, null)).toThrow(Thrown);
    expect(error).toMatchObject({ code: 'ERR_INVALID_STATE' });
  }

  #run(how: 'run' | 'tryRun' | 'spawn'): void {
    const { batch } = this;
    if (this.#depth > 0) {
      expectError('ERR_INVALID_STATE', () => (how === 'spawn' ? spawn(batch) : batch[how]()));
      return;
    }
    if (how === 'spawn') return; // There is no execve in these.
    const stopped = run(this.program);
    const [returned, error] = outcome(() => batch[how]());
    if (stopped === undefined) expect([returned, error]).toEqual([undefined, undefined]);
    else if (stopped.state !== 'refused' && how === 'tryRun') {
      expect((returned as Result).returned).toBe(stopped.result);
    } else {
      const what =
        stopped.state === 'refused' ? { code: 'ERR_OUT_OF_RANGE' } : { errno: stopped.result };
      expect(error).toMatchObject({ ...what, step: callsOf(this.program).indexOf(stopped) });
    }
    this.#compare();
  }

  #compare(): void {
    for (const { call, result, dropped } of this.#calls) {
      if (dropped) expectError('ERR_INVALID_STATE', () => result.made);
      else if (!call.made) expect([result.made, result.returned]).toEqual([false, undefined]);
      else if (call.result === someDescriptor) expect(result.returned).toBeGreaterThan(2);
      else expect([call.work.name, result.returned]).toEqual([call.work.name, call.result]);
    }
    for (const { real, model } of this.#buffers) expect(real).toEqual(model);
    expect(Number(this.#sum.real[0])).toBe(this.#sum.model.value);
    for (const [i, file] of this.#files.entries()) expectFile(this.#descriptors[i]!, file);
    expect(countOf(this.#counter.real)).toBe(this.#counter.model.value);
  }
}

function newFile(): File {
  return { bytes: new Map(), size: 0, offset: 0 };
}

function expectFile(fd: number, file: File): void {
  expect(lseek(fd, 0, SEEK_CUR)).toBe(file.offset);
  expect(lseek(fd, 0, SEEK_END)).toBe(file.size);
  lseek(fd, file.offset, SEEK_SET);
  const start = new Uint8Array(64);
  const length = pread64(fd, start, undefined, 0);
  expect(length).toBe(Math.min(64, file.size));
  expect(start).toEqual(Uint8Array.from(start, (_, at) => file.bytes.get(at) ?? 0));
}

/** What a counter has, which stays so. */
function countOf(counter: number): number {
  const value = new BigUint64Array(1);
  write(counter, BigUint64Array.of(1n));
  read(counter, value);
  value[0]! -= 1n;
  if (value[0]! > 0n) write(counter, value);
  return Number(value[0]);
}

function outcome(action: () => unknown): [returned: unknown, error: unknown] {
  try {
    return [action(), undefined];
  } catch (error) {
    return [undefined, error];
  }
}

function expectError(code: string, action: () => unknown): void {
  const [, error] = outcome(action);
  expect((error as NodeJS.ErrnoException | undefined)?.code).toMatch(new RegExp(`^${code}`));
}

test('programs made at random do what a model does', () => {
  fc.assert(
    fc.property(script, (statements) => {
      const pair = new Pair();
      try {
        pair.play(statements);
      } finally {
        pair.end();
      }
    }),
    parameters,
  );
});
