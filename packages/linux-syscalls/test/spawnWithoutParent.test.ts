import { createRequire } from 'node:module';
import * as program from '@linux-syscalls/native/programLayout';
import * as layout from '@linux-syscalls/native/spawnLayout';
import { packageFolder, raw } from '@linux-syscalls/native/testing';
import { bytesOf } from '@linux-syscalls/types';
import {
  __WALL,
  CLONE_CLEAR_SIGHAND,
  CLONE_VFORK,
  CLONE_VM,
  PR_SET_PDEATHSIG,
  SIGKILL,
  struct,
  wait4,
} from 'linux-syscalls';
import { expect, test } from 'vitest';

// A parent that ends between `clone3` and the child’s first call can’t be had at will. So the child is
// asked to find another parent than it has.

const { spawnProgram } = createRequire(import.meta.url)(
  `${packageFolder(raw.arch)}/dist/program.js`,
) as typeof import('@linux-syscalls/native/program');

const { addressOf, SYS } = raw;

/** No kernel has a call of this number; what lies above, arm's kernel answers by SIGILL. */
const none = 0xeffff;

/** One call, `getppid`, and its state after the child is gone. */
function stateWhere(parentIs: number, asked: readonly number[]): [state: number, exited: number] {
  const stack = raw.allocate(16384);
  const args = struct.clone_args.from({
    flags: BigInt(CLONE_VM + CLONE_VFORK + CLONE_CLEAR_SIGHAND),
    stack: addressOf(stack),
    stack_size: stack.length,
  });
  const steps = new BigInt64Array(program.STEPS + program.STEP);
  steps[program.COUNT] = 1n;
  steps[program.STEPS + program.OPERATION] = BigInt(program.operations.call);
  steps[program.STEPS + program.NUMBER] = BigInt(SYS.getppid);
  const spawn = new BigInt64Array(layout.SPAWN);
  const store = (at: number, words: readonly (number | bigint)[]) =>
    words.forEach((word, i) => {
      spawn[at + i] = BigInt(word);
    });
  store(layout.CLONE, [SYS.clone3, addressOf(bytesOf(args)), struct.clone_args.size]);
  store(layout.EXIT, [SYS.exit]);
  // The child neither blocks signals nor waits.
  for (const at of [layout.BLOCK, layout.UNBLOCK, layout.WAIT]) store(at, [none]);
  store(layout.GUARD, [SYS.prctl, PR_SET_PDEATHSIG, SIGKILL]);
  store(layout.PARENT, asked);
  store(layout.PARENT_IS, [parentIs]);
  const pid = spawnProgram(steps.buffer, spawn.buffer);
  const status = new Int32Array(1);
  expect(wait4(pid, status, __WALL, null)).toBe(pid);
  return [Number(steps[program.STEPS + program.STATE]), status[0]! >> 8];
}

const { returned, notMade } = program.states;

test.for<[what: string, parentIs: number, asked: readonly number[], state: number]>([
  ['its parent lives makes its calls', process.pid, [SYS.getppid], returned],
  ['another process is its parent makes none', process.pid + 1, [SYS.getppid], notMade],
  // As a poll of a descriptor answers.
  ['nothing has happened to its parent makes its calls', 0, [SYS.sched_yield], returned],
  ['something has happened to its parent makes none', 0, [SYS.getpid], notMade],
])('a child that finds that %s', ([, parentIs, asked, state], context) => {
  const supported = raw.syscall(SYS.clone3, null, 0) !== -raw.errno.ENOSYS!;
  context.skip(!supported, 'this kernel or emulator has no clone3: it needs Linux 5.3');
  expect(stateWhere(parentIs, asked)).toEqual([state, 1]);
});
