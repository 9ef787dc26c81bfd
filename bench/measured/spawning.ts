// What starting a program costs, beside spawnSync, in a small process and in one with much memory.

import { spawnSync } from 'node:child_process';
import {
  MADV_NOHUGEPAGE,
  MADV_POPULATE_WRITE,
  MAP_ANONYMOUS,
  MAP_PRIVATE,
  madvise,
  mmap,
  munmap,
  PROT_READ,
  PROT_WRITE,
  wait4,
} from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { spawn } from 'linux-syscalls/spawn';
import { interleaved, perCall } from './measure.ts';
import { shownRatio, shownTime } from './shown.ts';

/** How many times as long as spawnSync `spawn` may take, in a process of 800 MB. */
const spawnLimit = 2;

const runs = 7;
const nothing = new Batch();
nothing.execve('/bin/true', ['true'], []);

const paths = [
  {
    path: 'spawnSync',
    measure: perCall(() => spawnSync('/bin/true', { env: {}, stdio: 'ignore' })),
  },
  { path: 'spawn', measure: perCall(() => wait4(spawn(nothing).pid, null, 0, null)) },
];
await compare('a small process');
const [, ours] = await withResident(800e6, () => compare('800 MB resident'));
if (ours!.ratio > spawnLimit)
  console.log(`spawn falls short: the goal is ${spawnLimit} × spawnSync`);

async function compare(title: string) {
  const rows = await interleaved(paths, runs);
  for (const { path, median, ratio } of rows) {
    console.log(
      `${title}: ${path.padEnd(10)} ${shownTime(median).padStart(9)}  ${shownRatio(ratio)} ×`,
    );
  }
  return rows;
}

/** Does an action with so much more memory resident, in small pages as a heap of JavaScript's has them. */
async function withResident<T>(bytes: number, action: () => Promise<T>): Promise<T> {
  const memory = mmap(null, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  madvise(memory, bytes, MADV_NOHUGEPAGE);
  madvise(memory, bytes, MADV_POPULATE_WRITE);
  try {
    return await action();
  } finally {
    munmap(memory, bytes);
  }
}
