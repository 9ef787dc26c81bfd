import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

// The calls stop a thread until a signal is handled. Handlers belong to a process's main thread, so
// that each call has a process of its own, which only this machine can start.

const packageFolder = fileURLToPath(new URL('../', import.meta.url));

test.for([
  ['pause', 'pause()'],
  ['rt_sigsuspend', 'rt_sigsuspend(new BigUint64Array(1))'],
])(
  '%s ends with EINTR once a signal was handled, and the event loop hears of it',
  ([name, call]) => {
    // Again and again, since the first signal may come before the call.
    const script = `
    import { ITIMER_REAL, pause, rt_sigsuspend, setitimer, struct } from 'linux-syscalls';
    process.on('SIGALRM', () => process.exit(7));
    setInterval(() => {}, 2 ** 30); // A handler alone keeps no process alive.
    const often = { tv_sec: 0, tv_usec: 20_000 };
    setitimer(ITIMER_REAL, struct.itimerval.from({ it_interval: often, it_value: often }), null);
    try {
      ${call};
    } catch ({ code, syscall }) {
      console.log(code, syscall);
    }
  `;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', script],
      { cwd: packageFolder, encoding: 'utf8' },
    );
    expect({ status, stdout, stderr }).toEqual({
      status: 7,
      stdout: `EINTR ${name}\n`,
      stderr: '',
    });
  },
);
