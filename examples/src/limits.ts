/**
 * limits: runs a command, and all that it starts, in a cgroup with a limit of memory. Then it says
 * how long processors worked for it, how much memory it had at most, and how much was killed for that.
 *
 *     node examples/dist/limits.js 64 node -e 'Buffer.alloc(1e9, 1)'
 */
import { CLONE_INTO_CGROUP } from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { Cgroup } from './lib/cgroups.ts';
import { execute, exitCodeOf, start, usage } from './lib/command.ts';
import { lacks } from './lib/needs.ts';

const [megabytes = '', ...command] = process.argv.slice(2);
if (!/^\d+$/.test(megabytes) || command.length === 0) usage('limits.js ‹megabytes› ‹command›…');

const group = groupOf(`limits-${process.pid}`);
const isLimited = group.limit('memory.max', String(Number(megabytes) * 2 ** 20));
if (isLimited) group.limit('memory.swap.max', '0');
else console.error('no controller of memory in these cgroups: it is not limited');

const program = new Batch();
execute(program, command);
// The child begins in the cgroup: there is no moment in which it is outside.
const { pidfd } = start(program, { flags: CLONE_INTO_CGROUP, cgroup: group.fd });
process.exitCode = await exitCodeOf(pidfd);

console.error(`${group.read('cpu.stat', 'usage_usec ') / 1000} ms of processors`);
if (isLimited) {
  console.error(`${(group.read('memory.peak') / 2 ** 20).toFixed(1)} MB at most`);
  console.error(`${group.read('memory.events', 'oom_kill ')} processes killed for memory`);
}
await group.end(); // with all that the command has left behind

function groupOf(name: string): Cgroup {
  try {
    return new Cgroup(name);
  } catch (error) {
    return lacks(`the right to make cgroups, as root has: ${(error as Error).message}`);
  }
}
