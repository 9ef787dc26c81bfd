import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

const modules = ['index', 'raw', 'memory'].map(
  (name) => new URL(`../dist/${name}.js`, import.meta.url).href,
);

/**
 * Runs code in a thread of its own, where `calls` is `linux-syscalls`, `raw` its `raw` and `memory` its
 * `memory`, and gives what it returns; `data` is `workerData` there.
 *
 * @param first code that runs before these are loaded.
 */
export async function inWorker<Result>(
  code: string,
  data: unknown = null,
  first = '',
): Promise<Result> {
  const worker = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
    ${first}
    Promise.all(${JSON.stringify(modules)}.map((module) => import(module))).then(
      ([calls, raw, memory]) => parentPort.postMessage((() => {${code}})()),
    );`,
    { eval: true, workerData: data },
  );
  // A slow thread hears of both at once: whoever asked for the exit later would miss it.
  const [[result]] = await Promise.all([once(worker, 'message'), once(worker, 'exit')]);
  return result;
}

/**
 * A thread that runs one piece of code after another, as `inWorker` does in a thread of its own: for tests that leave
 * nothing behind in it. Starting a thread takes seconds under an emulator.
 */
export class LastingWorker {
  readonly #worker: Worker;

  constructor() {
    this.#worker = new Worker(
      `const { parentPort } = require('node:worker_threads');
      Promise.all(${JSON.stringify(modules)}.map((module) => import(module))).then((loaded) => {
        parentPort.on('message', ({ code, data }) => {
          const run = new Function('calls', 'raw', 'memory', 'workerData', code);
          parentPort.postMessage(run(...loaded, data));
        });
      });`,
      { eval: true },
    );
  }

  /** Runs code, which must have ended before the next is run. */
  async run<Result>(code: string, data: unknown = null): Promise<Result> {
    this.#worker.postMessage({ code, data });
    const [result] = await once(this.#worker, 'message');
    return result;
  }

  /** Ends the thread, whatever it runs. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/**
 * Lets other threads and the event loop go on until something is so. It sleeps in between: where there is one
 * processor, a thread that starts meanwhile would have half of it.
 */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1));
}
