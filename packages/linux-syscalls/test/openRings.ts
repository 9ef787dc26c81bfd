import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { release } from 'node:os';
import { isSlow } from '@linux-syscalls/native/testing';
import { engineOf } from 'linux-syscalls/async';
import { Ring } from 'linux-syscalls/ring';

/** The oldest of the booted kernels that has rings differs most from those that programs of this machine see. */
const isOldest = /^6\.1\D/.test(release());

/** Why no rings are tested here; undefined where they are. */
export const noRings: string | undefined =
  Ring.supported().reason ??
  (isSlow && !isOldest
    ? 'rings take minutes in a booted kernel: all but ring.test.ts runs in that of Linux 6.1 alone'
    : undefined);

/** Why no calls are made by rings here; undefined where they are. */
export const noCallsByRing: string | undefined =
  noRings ??
  (engineOf('read') === 'ring'
    ? undefined
    : 'this kernel tells a ring late of what it waited for: threads make the calls');

/** How many descriptors of rings this process has: others come and go with what else runs in it. */
export function openRings(): number {
  return ringDescriptors().length;
}

/** How many operations have ended by rings of this process, as the kernel counts them. */
export function ringCompletions(): number {
  const tails = ringDescriptors().map((fd) => {
    const info = readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8');
    return Number(/^CqTail:\s*(\d+)$/m.exec(info)![1]);
  });
  return tails.reduce((all, tail) => all + tail, 0);
}

function ringDescriptors(): readonly string[] {
  return readdirSync('/proc/self/fd').filter((fd) => target(fd) === 'anon_inode:[io_uring]');
}

function target(fd: string): string | undefined {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`);
  } catch {
    return undefined; // closed meanwhile, as that of the directory itself
  }
}
