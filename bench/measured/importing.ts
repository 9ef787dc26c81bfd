// Imports one entry point and tells how much memory that took, as JSON: bytes of heap, and resident.
//   importing.js ‹entry point›

import process from 'node:process';

await import('./empty.ts'); // The first import of a program loads the loader.
const { Bun: bun } = globalThis as { Bun?: { gc(synchronous: boolean): void } };
const collect = globalThis.gc ?? bun?.gc ?? (() => {});

const memory = () => {
  collect(true);
  const { heapUsed, external, arrayBuffers, rss } = process.memoryUsage();
  return { heap: heapUsed + external + (arrayBuffers ?? 0), rss };
};

const before = memory();
await import(process.argv[2]!);
const after = memory();
console.log(JSON.stringify({ heap: after.heap - before.heap, rss: after.rss - before.rss }));
