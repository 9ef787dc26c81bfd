import type { Call, Same, Uring } from '@linux-syscalls/abi/language';

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

\`linux-syscalls/async\` lets a ring make a call where results and errors are those of the call, unless it is
told otherwise by \`configure({ ring: false })\`. The last column says when, or what differs.

| call | operation | use | by a ring in \`async\` |
|---|---|---|---|
${sorted.map(operationRow).join('')}`;
}

function operationRow([name, call]: Named[number]): string {
  const { uring } = call;
  if (uring === undefined) return '';
  const { operation, use, same, differs } = uring;
  const why = differs ?? 'it takes longer than a helper thread';
  const inAsync = same === undefined ? `no: ${why}` : whenSame(call, uring, same);
  return `| ${name} | ${operation} | ${use} | ${inAsync} |\n`;
}

const descriptors: Readonly<Record<NonNullable<Same['on']>, string>> = {
  stream: 'of a pipe (from Linux 6.4 on) or socket that waits, without a time limit',
  socket: 'of a socket that waits, without a time limit',
  file: 'of a file with positions',
  child: 'of a pidfd that waits, or by another id',
};

function whenSame(call: Call, { sqe = {} }: Uring, { on, given = {}, whole, most }: Same): string {
  const conditions = call.arguments.flatMap(({ kind, name }) => {
    const value = given[name] ?? (Object.values(sqe).includes(name) ? 'any' : 0);
    if (value === 'any') return [];
    if (value === 'notNegative') return [`\`${name}\` not negative`];
    if (typeof value === 'object') return [`\`${name}\` 0 or ${value.within}`];
    return [`\`${name}\` ${kind === 'record' ? 'null' : value}`];
  });
  const parts = [
    ...(on === undefined ? [] : [descriptors[on]]),
    ...(conditions.length === 0 ? [] : [`with ${conditions.join(' and ')}`]),
    ...(most === undefined ? [] : [`of at most ${most / 1024} KiB`]),
    ...(whole === undefined ? [] : ['if all is there at once']),
  ];
  return ['yes', ...parts].join(', ');
}
