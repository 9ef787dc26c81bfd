import { isSlow } from '@linux-syscalls/native/testing';
import fc from 'fast-check';
import { Batch } from 'linux-syscalls/batch';
import { expect, test } from 'vitest';

// Memory with a length that is copied before the run is refused to other calls. Here calls take memory
// at random, hundreds of them in one batch, and a list of what they have decides in the plainest way.

const parameters = { seed: 20_261_129, numRuns: isSlow ? 5 : 60 };

/** What one call does with a part of memory. */
interface Use {
  readonly how: 'filled' | 'length';
  readonly start: number;
  readonly end: number;
}

/** Calls, or a body of such calls that throws in the end. */
type Action = Use | { readonly dropped: readonly Use[] };

const size = 8192;

const use: fc.Arbitrary<Use> = fc.oneof(
  { weight: 3, arbitrary: part('filled', 1, 40) },
  { weight: 2, arbitrary: part('length', 4, 1) },
);

function part(how: Use['how'], unit: number, most: number): fc.Arbitrary<Use> {
  return fc
    .tuple(fc.nat({ max: size / unit - most }), fc.integer({ min: 1, max: most }))
    .map(([start, length]) => ({ how, start: start * unit, end: (start + length) * unit }));
}

const actions: fc.Arbitrary<readonly Action[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: use },
    { weight: 1, arbitrary: fc.record({ dropped: fc.array(use, { maxLength: 60 }) }) },
  ),
  { minLength: 100, maxLength: 300, size: 'max' },
);

function overlap(a: Use, b: Use): boolean {
  const clash = a.how === 'length' || b.how === 'length';
  return clash && a.start < b.end && b.start < a.end;
}

function record(batch: Batch, memory: ArrayBuffer, { how, start, end }: Use): boolean {
  try {
    if (how === 'filled') batch.read(0, new Uint8Array(memory, start, end - start));
    else batch.getsockname(0, null, new Int32Array(memory, start, 1));
    return true;
  } catch (error) {
    expect(error).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' });
    return false;
  }
}

test('memory with a length in it is taken by one call, whatever others have', () => {
  const taken = { yes: 0, no: 0 };
  fc.assert(
    fc.property(actions, (all) => {
      const batch = new Batch();
      const memory = new ArrayBuffer(size);
      const uses: Use[] = [];
      const expectSame = (it: Use) => {
        const free = !uses.some((other) => overlap(it, other));
        expect(record(batch, memory, it)).toBe(free);
        if (free) uses.push(it);
        taken[free ? 'yes' : 'no']++;
      };
      for (const action of all) {
        if (!('dropped' in action)) {
          expectSame(action);
          continue;
        }
        const { length } = uses;
        const body = () => {
          for (const it of action.dropped) expectSame(it);
          throw new Error('changed my mind');
        };
        const pid = batch.getpid();
        expect(() => batch.skipIfZero(pid, body)).toThrow('changed my mind');
        uses.length = length;
      }
    }),
    parameters,
  );
  // Both answers are common enough that one given always would be seen.
  expect(Math.min(taken.yes, taken.no)).toBeGreaterThan(100);
});
