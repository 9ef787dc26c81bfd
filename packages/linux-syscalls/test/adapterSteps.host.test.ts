import { calls } from 'linux-syscalls/calls';
import { expect, test } from 'vitest';
import * as clocks from '../src/adapters/clocks.ts';
import * as descriptors from '../src/adapters/descriptors.ts';
import * as fileTimes from '../src/adapters/fileTimes.ts';
import * as memory from '../src/adapters/memory.ts';
import type { Planned } from '../src/adapters/Plan.ts';
import * as polling from '../src/adapters/polling.ts';
import * as processes from '../src/adapters/processes.ts';
import * as results from '../src/adapters/results.ts';
import * as semaphores from '../src/adapters/semaphores.ts';
import * as signals from '../src/adapters/signals.ts';
import * as status from '../src/adapters/status.ts';
import * as timers from '../src/adapters/timers.ts';
import { recordables } from '../src/recording/recordables.ts';

// A call that takes inputs gets its steps before its plan is known: too few, and a plan would overwrite the
// step before. Plans of all architectures are asked here, which no machine makes.

type Adapter = (...words: readonly number[]) => Planned;

const adapters = {
  ...clocks,
  ...descriptors,
  ...fileTimes,
  ...memory,
  ...polling,
  ...processes,
  ...results,
  ...semaphores,
  ...signals,
  ...status,
  ...timers,
} as unknown as Readonly<Record<string, Adapter>>;

/** Every list of so many words of which each is 0 or 5: plans differ where one is null, or two are equal. */
function lists(length: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return lists(length - 1).flatMap((list) => [
    [...list, 0],
    [...list, 5],
  ]);
}

function stepsOf(planned: Planned): number {
  if (typeof planned === 'number' || planned.next === undefined) return 1;
  return 1 + stepsOf(planned.next);
}

test('every plan of an adapter has room in the steps of its call', () => {
  let several = 0;
  for (const [name, { routes }] of Object.entries(calls)) {
    for (const route of Object.values(routes)) {
      if (route === null || !('by' in route)) continue;
      // It makes calls to know its thread, and its plan is one step.
      if (route.by === 'onMainThread') continue;
      const numbers = route.calls.map((_, i) => i);
      for (const words of lists(route.words.length)) {
        const steps = stepsOf(adapters[route.by]!(...numbers, ...words));
        expect(steps, `${name} of ${words}`).toBeLessThanOrEqual(recordables.get(name)!.steps);
        if (steps > 1) several++;
      }
    }
  }
  expect(several).toBeGreaterThan(0);
});
