// One of several threads that make calls at once: says that it is ready, waits for the start, and leaves
// when it ended.

import { workerData } from 'node:worker_threads';
import { SYS, syscall0 } from 'linux-syscalls/raw';

const { gate, ends, index, rounds } = workerData;
const run = (count: number) => {
  for (let i = 0; i < count; i++) syscall0(SYS.getppid);
};
run(300_000); // until it is compiled

Atomics.add(gate, 0, 1);
Atomics.notify(gate, 0);
Atomics.wait(gate, 1, 0);
run(rounds);
ends[index] = Number(process.hrtime.bigint());
