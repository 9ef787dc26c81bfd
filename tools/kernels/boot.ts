import type { Target } from '@linux-syscalls/targets';
import { capture } from '../setup/command.ts';
import type { GuestOutput } from './console.ts';
import { readConsole } from './console.ts';

/** Far above what the slowest guest took: only a guest that hangs comes there. */
const limitSeconds = 1800;

/**
 * Boots a guest, and waits until it powers itself off.
 *
 * @param image of that kernel.
 */
export async function boot(target: Target, image: string, initramfs: string): Promise<GuestOutput> {
  const now = Math.floor(Date.now() / 1000);
  const parameters = [`console=${target.kernel.console}`, 'loglevel=1', 'panic=-1', `now=${now}`];
  const { status, output } = await capture([
    ...[
      'timeout',
      '--kill-after=10',
      String(limitSeconds),
      emulatorOf(target),
      ...target.kernel.options,
    ],
    ...['-m', '1G', '-nographic', '-nodefaults', '-serial', 'stdio', '-no-reboot'],
    ...['-kernel', image, '-initrd', initramfs],
    ...['-append', parameters.join(' ')],
  ]);
  const guest = readConsole(output);
  if (status === 0) return guest;
  return { ...guest, printed: `${guest.printed}\nthe emulator ended with exit code ${status}` };
}

/** @returns the emulator's version. */
export async function emulatorVersion(target: Target): Promise<string> {
  const { output } = await capture([emulatorOf(target), '--version']);
  return /version (\S+)/.exec(output)?.[1] ?? 'of unknown version';
}

function emulatorOf({ qemu }: Target): string {
  return `qemu-system-${qemu}`;
}
