/**
 * once: runs a command unless it is running already, as for a job of cron. The lock dies with its
 * holder, however that ends: there is no stale file to clean up.
 *
 *     node examples/dist/once.js /tmp/backup.lock sleep 10
 */
import {
  F_SETFD,
  flock,
  LOCK_EX,
  LOCK_NB,
  O_CLOEXEC,
  O_CREAT,
  O_RDWR,
  open,
  SyscallError,
} from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { execute, exitCodeOf, start, usage } from './lib/command.ts';

const [path, ...command] = process.argv.slice(2);
if (path === undefined || command.length === 0) usage('once.js ‹lock file› ‹command›…');

const lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600);
try {
  flock(lock, LOCK_EX | LOCK_NB);
} catch (error) {
  if (!(error instanceof SyscallError) || error.code !== 'EAGAIN') throw error;
  console.error(`${path} is held by another process`);
  process.exit(75); // EX_TEMPFAIL
}

// Such a lock belongs to the open file, which the command shares: it holds the lock until its own
// end, also if this process is killed before.
const program = new Batch();
program.fcntl(lock, F_SETFD, 0);
execute(program, command);
process.exitCode = await exitCodeOf(start(program).pidfd);
