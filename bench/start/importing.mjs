// Imports one entry point and tells what that took, as JSON: milliseconds, and bytes of memory.
//   importing.mjs ‹entry point›

import process from 'node:process';

await import('./empty.mjs'); // The first import of a program loads the loader.
const collect = globalThis.gc ?? globalThis.Bun?.gc ?? (() => {});

const memory = () => {
  collect(true);
  const { heapUsed, external, arrayBuffers, rss } = process.memoryUsage();
  return { heap: heapUsed + external + (arrayBuffers ?? 0), rss };
};

const before = memory();
const start = process.hrtime.bigint();
await import(process.argv[2]);
const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
const after = memory();
console.log(
  JSON.stringify({ milliseconds, heap: after.heap - before.heap, rss: after.rss - before.rss }),
);
