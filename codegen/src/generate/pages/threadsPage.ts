import type { Call } from '@linux-syscalls/abi/language';

type Named = readonly (readonly [name: string, call: Call])[];

/** The page of what matters when another thread makes a call: whether it waits, and what belongs to a thread. */
export function threadsPage(kernel: string, calls: Named): string {
  const sorted = [...calls].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = (has: (call: Call) => boolean) =>
    sorted
      .filter(([, call]) => has(call))
      .map(([name]) => `\`${name}\``)
      .join(', ');
  return `<!-- Generated from Linux ${kernel} and abi/src/calls by "pnpm generate". Do not edit. -->

# Calls and threads

[The table as data](calls.md) has the same in the members \`waits\`, \`of\` and \`uring\`.

## Calls that may wait

These may wait for ever, for another process, a peer or a time, or long. Some do so only with certain flags or
descriptors: a \`read\` of a file ends soon, one of a pipe when somebody writes. \`pread64\` and \`pwrite64\` are
not here, since what can be read at an offset is a file of some kind.

${names(({ waits }) => waits === true)}

## Calls of a thread

What these read or change is the calling thread's own: its credentials, namespaces, filters, keyrings,
policy of scheduling and of memory. A thread id of 0 means the calling thread, too. Made in another thread, each
tells or changes something of that thread.

${names((call) => call.of === 'thread')}

## Calls of libc

These change what libc has set for the calling thread and relies on: where its own variables are, what becomes of
it when the thread ends, which signals reach it. \`linux-syscalls/async\` makes none of them.

${names((call) => call.of === 'libc')}

## Calls of the process

These end, replace or copy the process, or move its heap.

${names((call) => call.of === 'process')}

## Operations of io_uring

The operation that does the same as a call. With \`ring\` it ends within \`io_uring_enter\` or waits without a
thread; with \`thread\` the kernel hands it to a worker thread of its own.

| call | operation | use |
|---|---|---|
${sorted.flatMap(([name, { uring }]) => (uring === undefined ? [] : [`| ${name} | ${uring.operation} | ${uring.use} |\n`])).join('')}`;
}
