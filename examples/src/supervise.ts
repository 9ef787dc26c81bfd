/**
 * supervise: runs a command, starts it again where it fails, and leaves no process behind: what the
 * command started and forgot becomes a child of this process, which ends it. Where this process is
 * killed, the command is too.
 *
 *     node examples/dist/supervise.js 3 sh -c 'sleep 1000 & exit 1'
 */
import { readFileSync } from 'node:fs';
import {
  kill,
  PR_SET_CHILD_SUBREAPER,
  PR_SET_PDEATHSIG,
  pidfd_open,
  prctl,
  SIGKILL,
} from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { execute, exitCodeOf, start, usage } from './lib/command.ts';

const [restarts = '', ...command] = process.argv.slice(2);
if (!/^\d+$/.test(restarts) || command.length === 0) {
  usage('supervise.js ‹how often to start again› ‹command›…');
}

// From now on orphans among our descendants are given to us, and not to process 1.
prctl(PR_SET_CHILD_SUBREAPER, 1);

const program = new Batch();
program.prctl(PR_SET_PDEATHSIG, SIGKILL);
execute(program, command);

for (let left = Number(restarts); ; left -= 1) {
  const code = await runOnce();
  await endOrphans();
  if (code !== 0 && left > 0) continue;
  process.exitCode = code;
  break;
}

/** @returns the exit code. */
async function runOnce(): Promise<number> {
  const { pid, pidfd } = start(program);
  console.error(`${pid} started`);
  // Unlike an id, a pidfd never comes to stand for another process.
  const code = await exitCodeOf(pidfd);
  console.error(`${pid} ended with ${code}`);
  return code;
}

/** Ends all that is still there, until no process is left that could have started another. */
async function endOrphans(): Promise<void> {
  for (let orphans = children(); orphans.length > 0; orphans = children()) {
    for (const pid of orphans) {
      const pidfd = pidfd_open(pid); // A child's id is its own until it is waited for.
      kill(pid, SIGKILL);
      console.error(`${pid} was left behind: ended with ${await exitCodeOf(pidfd)}`);
    }
  }
}

function children(): number[] {
  const text = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8');
  return text.split(' ').filter(Boolean).map(Number);
}
