import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { packageFolder, raw } from '../testing/index.ts';

// The interface is looked up when the stub is loaded, so each case runs in a process of its own. A fake of a
// runtime's interface shows how it is called; `pnpm test:install` runs the real ones.

const dist = JSON.stringify(`${packageFolder(raw.arch)}/dist/index.js`);

function run(wanted: string | undefined, before: string, call: string) {
  const { LINUX_SYSCALLS_FFI: _, ...env } = process.env;
  const script = `${before}; const raw = require(${dist}); console.log(JSON.stringify(${call}));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', '-e', script], {
    encoding: 'utf8',
    env: wanted === undefined ? env : { ...env, LINUX_SYSCALLS_FFI: wanted },
  });
  return { stdout: stdout.trim(), stderr };
}

const fakeDeno = `
  globalThis.Deno = {
    dlopen: (file, { linux_syscalls_call_exact }) => {
      const { parameters, result } = linux_syscalls_call_exact;
      if ([...parameters, result].some((type) => type !== 'f64')) throw new Error('no doubles');
      const call = (...words) => Number(words.slice(0, parameters.length - 1).join(''));
      return { symbols: { linux_syscalls_call_exact: call } };
    },
  }`;
const calls = `[
  raw.syscall0(7), raw.syscall1(7, 1), raw.syscall2(7, 1, 2), raw.syscall3(7, 1, 2, 3),
  raw.syscall4(7, 1, 2, 3, 4), raw.syscall5(7, 1, 2, 3, 4, 5), raw.syscall6(7, 1, 2, 3, 4, 5, 6),
]`;
const words = [7000000, 7100000, 7120000, 7123000, 7123400, 7123450, 7123456];

test('where the interface is stable, calls of numbers go through it, with registers they lack as 0', () => {
  expect(run(undefined, fakeDeno, calls)).toEqual({ stdout: JSON.stringify(words), stderr: '' });
});

test('LINUX_SYSCALLS_FFI=0 leaves it alone', () => {
  const { stdout } = run('0', fakeDeno, 'raw.syscall0(raw.SYS.getpid) === process.pid');
  expect(stdout).toBe('true');
});

test('where it is refused, calls go on without a word', () => {
  const refusing = "globalThis.Deno = { dlopen() { throw new Error('NotCapable'); } }";
  const { stdout, stderr } = run('1', refusing, 'raw.syscall0(raw.SYS.getpid) === process.pid');
  expect({ stdout, stderr }).toEqual({ stdout: 'true', stderr: '' });
});

test('the switch leaves Node’s own alone', () => {
  const watched = `
    const { getBuiltinModule } = process;
    globalThis.asked = [];
    process.getBuiltinModule = (name) => {
      asked.push(name);
      return getBuiltinModule(name);
    }`;
  const call = "[raw.syscall0(raw.SYS.getpid) === process.pid, asked.includes('node:ffi')]";
  expect(run('1', watched, call)).toEqual({ stdout: '[true,false]', stderr: '' });
});
