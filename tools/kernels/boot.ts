import type { Target } from '@linux-syscalls/targets';
import { capture } from '../setup/command.ts';
import type { GuestOutput } from './console.ts';
import { readConsole } from './console.ts';

/** Far above what the slowest guest took: only a guest that hangs comes there. */
const limitSeconds = 1800;

/** When a guest that still runs says what its threads do, for whoever reads why it hangs. */
const tellingSeconds = limitSeconds - 300;

/** Holds the files of the tests twice, packed and unpacked. */
const usualMemory = '1G';

/**
 * Boots a guest, and waits until it powers itself off.
 *
 * @param emulator its path, or its name where it is installed.
 * @param image of that kernel.
 */
export async function boot(
  { kernel }: Target,
  emulator: string,
  image: string,
  initramfs: string,
): Promise<GuestOutput> {
  const parameters = [
    `console=${kernel.console}`,
    'loglevel=1',
    'panic=-1',
    `now=${Math.floor(Date.now() / 1000)}`,
    `tell_after=${tellingSeconds}`,
    kernel.parameters ?? [],
  ];
  const { status, output } = await capture([
    ...['timeout', '--kill-after=10', String(limitSeconds), emulator, ...kernel.options],
    ...['-m', kernel.memory ?? usualMemory, '-nographic', '-nodefaults'],
    ...['-serial', 'stdio', '-no-reboot'],
    ...['-kernel', image, '-initrd', initramfs],
    ...['-append', parameters.flat().join(' ')],
  ]);
  const guest = readConsole(output);
  if (status === 0) return guest;
  return { ...guest, printed: `${guest.printed}\nthe emulator ended with exit code ${status}` };
}

/** @returns the emulator's version. */
export async function emulatorVersion(emulator: string): Promise<string> {
  const { output } = await capture([emulator, '--version']);
  return /version (\S+)/.exec(output)?.[1] ?? 'of unknown version';
}
