// `vhangup` hangs up the terminal of the caller's session, so a child with a session and a terminal of
// its own makes the call, and this process has the terminal open meanwhile.

import {
  AT_FDCWD,
  close,
  ioctl,
  O_CLOEXEC,
  O_NOCTTY,
  O_RDWR,
  openat,
  SIGHUP,
  TIOCGPTN,
  TIOCGPTPEER,
  TIOCSPTLCK,
  write,
} from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { SpawnError, spawn } from 'linux-syscalls/spawn';
import { expect, test } from 'vitest';
import { since } from './kernel.ts';

const text = new TextEncoder().encode('hello\n');

test('vhangup takes the terminal of its session from all who have it open', (context) => {
  context.skip(process.getuid!() !== 0, 'to hang up a terminal needs CAP_SYS_TTY_CONFIG');
  const terminal = openTerminal(context);
  try {
    expect(write(terminal.slave, text)).toBe(text.length);
    const program = new Batch();
    program.setsid();
    program.openat(AT_FDCWD, terminal.path, O_RDWR);
    program.vhangup();
    program.execve('/bin/true', ['true'], null);
    // It is told with the signal of that name, which ends who doesn't expect it.
    const ended = since('5.5', context, () => failureOf(() => spawn(program)));
    expect(ended).toMatchObject({ name: 'SpawnError', status: SIGHUP, step: 3 });
    expect(() => write(terminal.slave, text)).toThrow(expect.objectContaining({ code: 'EIO' }));
  } finally {
    close(terminal.slave);
    close(terminal.master);
  }
});

/** Both ends of a terminal that is nobody's yet. */
function openTerminal(context: { skip(note: string): void }) {
  try {
    const master = openat(AT_FDCWD, '/dev/ptmx', O_RDWR | O_NOCTTY | O_CLOEXEC);
    ioctl(master, TIOCSPTLCK, new Int32Array([0]));
    const number = new Uint32Array(1);
    ioctl(master, TIOCGPTN, number);
    const slave = ioctl(master, TIOCGPTPEER, O_RDWR | O_NOCTTY | O_CLOEXEC);
    return { master, slave, path: `/dev/pts/${number[0]}` };
  } catch (error) {
    context.skip(`this machine has no terminals to give: ${(error as Error).message}`);
    throw error;
  }
}

function failureOf(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    if (error instanceof SpawnError) return error;
    throw error;
  }
}
