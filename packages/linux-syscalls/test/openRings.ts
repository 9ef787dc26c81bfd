import { readdirSync, readlinkSync } from 'node:fs';

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
