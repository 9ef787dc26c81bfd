import { capture } from '../setup/command.mjs';
import { readConsole } from './console.mjs';

/** Far above what the slowest guest took: only a guest that hangs comes there. */
const limitSeconds = 1200;

/**
 * Boots a guest, and waits until it powers itself off.
 *
 * @param {import('./kernels.mjs').Kernel} kernel
 * @param {string} image of that kernel.
 * @param {string} initramfs
 * @returns {Promise<import('./console.mjs').Told>}
 */
export async function boot(kernel, image, initramfs) {
  const { status, output } = await capture([
    ...['timeout', '--kill-after=10', String(limitSeconds), ...kernel.qemu],
    ...['-m', '1G', '-nographic', '-nodefaults', '-serial', 'stdio', '-no-reboot'],
    ...['-kernel', image, '-initrd', initramfs],
    ...['-append', `console=${kernel.console} loglevel=1 panic=-1`],
  ]);
  const told = readConsole(output);
  if (status === 0) return told;
  return { ...told, printed: `${told.printed}\nthe emulator ended with exit code ${status}` };
}

/**
 * @param {import('./kernels.mjs').Kernel} kernel
 * @returns {Promise<string>} the emulator's version.
 */
export async function emulatorVersion({ qemu: [program = ''] }) {
  const { output } = await capture([program, '--version']);
  return /version (\S+)/.exec(output)?.[1] ?? 'of unknown version';
}
