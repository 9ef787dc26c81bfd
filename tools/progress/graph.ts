import { availableParallelism } from 'node:os';
import { Listr, type ListrTask } from 'listr2';
import pLimit from 'p-limit';
import { Failure } from '../bootstrap/failure.mjs';
import { LineRenderer } from './lineRenderer.ts';

/** What became of a task: a failure is a value, because other tasks go on without it. */
export type Outcome<T> = { readonly value: T } | { readonly failure: Failure };

/** A node of the graph. Errors other than a Failure are mistakes of ours: they reject. */
export interface Task<T> {
  readonly outcome: Promise<Outcome<T>>;
}

type Values<Needs extends readonly Task<unknown>[]> = {
  [I in keyof Needs]: Needs[I] extends Task<infer T> ? T : never;
};

interface Options<T> {
  /** What must have ended before, whatever became of it. */
  readonly after?: readonly Task<unknown>[];
  /** What to add to the title when it is done. */
  readonly describe?: (value: T) => string;
  /** Whether the task did what it should; it is shown as failed otherwise. */
  readonly isGood?: (value: T) => boolean;
  /** Waits for a network, not for a processor: doesn't count among the tasks that may run at once. */
  readonly isDownload?: boolean;
}

/** Tasks, what each needs, and their progress. As many run at once as there are processors. */
export class Graph {
  readonly #limit = pLimit(availableParallelism());
  readonly #tasks: Task<unknown>[] = [];
  readonly #shown: ListrTask[] = [];

  /**
   * Adds a task, which runs once all that it `needs` is done, and gets their values. The failure of a
   * need becomes its own.
   */
  task<const Needs extends readonly Task<unknown>[], T>(
    title: string,
    needs: Needs,
    work: (...values: Values<Needs>) => Promise<T>,
    options: Options<T> = {},
  ): Task<T> {
    const { after = [], describe = () => '', isGood = () => true, isDownload = false } = options;
    let isShown = false;
    let ending = '';

    const execute = async (values: Values<Needs>): Promise<Outcome<T>> => {
      isShown = true;
      const started = performance.now();
      const outcome = await outcomeOf(work(...values));
      const detail = 'value' in outcome ? describe(outcome.value) : '';
      ending = `${detail} ${((performance.now() - started) / 1000).toFixed(1)} s`;
      return outcome;
    };
    const settle = async (): Promise<Outcome<T>> => {
      const outcomes = await Promise.all(needs.map((need) => need.outcome));
      await Promise.all(after.map((other) => other.outcome));
      const values: unknown[] = [];
      for (const outcome of outcomes) {
        if ('failure' in outcome) return outcome;
        values.push(outcome.value);
      }
      const run = () => execute(values as Values<Needs>);
      return isDownload ? run() : this.#limit(run);
    };

    const task = { outcome: settle() };
    this.#tasks.push(task);
    this.#shown.push({
      title,
      task: async (_, shown) => {
        const outcome = await task.outcome;
        if (!isShown) return shown.skip();
        shown.title = `${title}${ending}`;
        if ('failure' in outcome || !isGood(outcome.value)) throw new Error(shown.title);
      },
    });
    return task;
  }

  /** Runs all of it, and shows how. */
  async run(): Promise<void> {
    const shown = new Listr(this.#shown, {
      concurrent: true,
      exitOnError: false,
      fallbackRenderer: LineRenderer,
      rendererOptions: { showErrorMessage: false, collapseSkips: true },
    });
    await shown.run();
    await Promise.all(this.#tasks.map(({ outcome }) => outcome));
  }
}

async function outcomeOf<T>(work: Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await work };
  } catch (failure) {
    if (failure instanceof Failure) return { failure };
    throw failure;
  }
}

/** A task that can't be done here. */
export function failed(message: string): Task<never> {
  return { outcome: Promise.resolve({ failure: new Failure(message) }) };
}

/** The value of a task; throws its failure. */
export async function resultOf<T>(task: Task<T>): Promise<T> {
  const outcome = await task.outcome;
  if ('failure' in outcome) throw outcome.failure;
  return outcome.value;
}

/** Runs one task, where others can only follow. */
export async function step<T>(
  title: string,
  work: () => Promise<T>,
  options?: Options<T>,
): Promise<T> {
  const graph = new Graph();
  const task = graph.task(title, [], work, options);
  await graph.run();
  return resultOf(task);
}
