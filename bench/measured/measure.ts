// How the paths of a work are measured: interleaved runs in one process, medians and their spread.

/** Makes so many rounds, and returns nanoseconds for each. */
export type Measure = (rounds: number) => number | Promise<number>;

export interface Measurable {
  readonly measure: Measure;
  /** How many calls a round makes. */
  readonly calls?: number;
  /** The most rounds of a slice. */
  readonly most?: number;
  /** What to do when the clock has stopped. */
  readonly after?: () => void;
}

/** The median of values, and their tenth and ninetieth percentile. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** A slice of one path is long enough for the clock, and short enough that others see the same machine. */
const slice = 1.5e6;

/** How long a path runs before it is measured, in nanoseconds. */
const usualWarmth = 40e6;

/** The same for promises and callbacks: so many functions make one that engines compile the last of them late. */
export const asynchronousWarmth = 400e6;

/**
 * Measures an action, and what it makes `calls` of.
 *
 * The loop is made from text, so that the engine compiles it for this action alone.
 */
export function perCall(action: () => unknown, calls = 1): Measure {
  return fromText('', 'action()', calls)(action, process);
}

/** The same with an action that returns a promise: the next begins when it is fulfilled. */
export function perPromise(action: () => Promise<unknown>, calls = 1): Measure {
  return fromText('async', 'await action()', calls)(action, process);
}

/** The same with an action that takes a callback. */
export function perCallback(action: (done: () => void) => void, calls = 1): Measure {
  return (rounds) =>
    new Promise((resolve) => {
      const start = process.hrtime.bigint();
      let left = rounds;
      const next = () => {
        if (left-- > 0) action(next);
        else resolve(Number(process.hrtime.bigint() - start) / (rounds * calls));
      };
      next();
    });
}

function fromText(kind: string, statement: string, calls: number) {
  const body = `const start = process.hrtime.bigint();
for (let i = 0; i < rounds; i++) ${statement};
return Number(process.hrtime.bigint() - start) / (rounds * ${calls});`;
  return functionOfText<(action: () => unknown, process: NodeJS.Process) => Measure>(
    ['action', 'process'],
    `return ${kind} (rounds) => {${body}};`,
  );
}

let made = 0;

/** Makes a function from text; of two with the same text engines would make one, whose code is for both. */
export function functionOfText<F>(parameters: readonly string[], body: string): F {
  return new Function(...parameters, `// ${++made}\n${body}`) as F;
}

/**
 * Measures each path in turn, again and again.
 *
 * @param warmth how long each runs before.
 * @returns each with its median, within what eight tenths of its runs lie, and how many times as long it
 *   takes as the first path: the median of ratios within a run, since a run sees the same machine.
 */
export async function interleaved<P extends Measurable>(
  paths: readonly P[],
  runs: number,
  warmth = usualWarmth,
): Promise<(P & Spread & { readonly ratio: number })[]> {
  const taken: { path: P; rounds: number; values: number[] }[] = [];
  for (const path of paths) taken.push({ path, rounds: await warmUp(path, warmth), values: [] });
  for (let run = 0; run < runs; run++) {
    for (const { path, rounds, values } of taken) values.push(await sliceOf(path, rounds));
  }
  const first = taken[0]!.values;
  return taken.map(({ path, values }) => {
    const { median: ratio } = spreadOf(values.map((value, run) => value / first[run]!));
    return { ...path, ...spreadOf(values), ratio };
  });
}

/** Runs a path until its engine has compiled it for good; how many rounds make a slice. */
async function warmUp(path: Measurable, warmth: number): Promise<number> {
  const { most = 1e6, calls = 1 } = path;
  const roundsFor = (value: number) =>
    Math.min(most, Math.max(1, Math.round(slice / (value * calls))));
  let rounds = 1;
  let value = 0;
  // Engines compile in another thread, which on a busy machine takes its time.
  for (let spent = 0; spent < warmth; spent += value * calls * rounds) {
    if (value > 0) rounds = Math.min(roundsFor(value), rounds * 10);
    value = await sliceOf(path, rounds);
  }
  return roundsFor(value);
}

async function sliceOf({ measure, after }: Measurable, rounds: number): Promise<number> {
  const value = await measure(rounds);
  after?.();
  return value;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)]!;
  return { median: at(0.5), low: at(0.1), high: at(0.9) };
}
