import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as calls from 'linux-syscalls';

/**
 * Takes this thread out of the machine's namespaces, and gives it a directory in memory that nobody
 * else sees: what random calls do there ends with the thread.
 */
export function seclude() {
  const { CLONE_NEWIPC, CLONE_NEWNET, CLONE_NEWNS, CLONE_NEWPID, CLONE_NEWUTS } = calls;
  calls.unshare(CLONE_NEWIPC | CLONE_NEWNET | CLONE_NEWNS | CLONE_NEWPID | CLONE_NEWUTS);
  calls.mount(null, '/', null, calls.MS_REC | calls.MS_PRIVATE, null);
  const directory = mkdtempSync(join(tmpdir(), 'sweep-'));
  calls.mount('tmpfs', directory, 'tmpfs', 0, null);
  calls.chdir(directory);
  return directory;
}
