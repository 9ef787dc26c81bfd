import { readdirSync, readlinkSync } from 'node:fs';
import { isSlow } from '@linux-syscalls/native/testing';
import { Ring } from 'linux-syscalls/ring';

/** Why there are no rings to be tested here; undefined where there are. */
export const noRings: string | undefined =
  Ring.supported().reason ??
  (isSlow ? 'rings are not proven in booted kernels yet: some tests never end there' : undefined);

/** How many descriptors of rings this process has: others come and go with what else runs in it. */
export function openRings(): number {
  return readdirSync('/proc/self/fd').filter((fd) => target(fd) === 'anon_inode:[io_uring]').length;
}

function target(fd: string): string | undefined {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`);
  } catch {
    return undefined; // closed meanwhile, as that of the directory itself
  }
}
