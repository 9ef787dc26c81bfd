import { readFileSync } from 'node:fs';
import { SyscallError } from 'linux-syscalls';

/** The part of a test's context that lets it say why it can't run here. */
interface Context {
  skip(note: string): void;
}

/** Runs a call that this kernel, or the emulator before it, may not have yet. */
export function since<T>(version: string, context: Context, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof SyscallError) || error.code !== 'ENOSYS') throw error;
    context.skip(`this kernel or emulator has no ${error.syscall}: it needs Linux ${version}`);
    throw error;
  }
}

/** The name of the error that such a call is refused with. */
export function refusal(version: string, context: Context, action: () => unknown): string {
  return since(version, context, () => {
    try {
      action();
    } catch (error) {
      if (error instanceof SyscallError && error.code !== 'ENOSYS') return error.code;
      throw error;
    }
    return 'nothing';
  });
}

/** Whether the root of this process is a folder of a mount, as that of some guests is. */
export function inChroot(): boolean {
  const mounts = readFileSync('/proc/self/mountinfo', 'utf8').trim().split('\n');
  return !mounts.some((line) => line.split(' ')[4] === '/');
}
