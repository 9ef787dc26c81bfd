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

/** Lets other threads and the event loop go on until something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}
