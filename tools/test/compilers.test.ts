import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkCompiler } from '../bootstrap/machine.mjs';
import { capture } from '../setup/command.ts';

const bootstrap = fileURLToPath(new URL('../bootstrap.mjs', import.meta.url));
const bare = { PATH: '/nonexistent' };

test('npm start without a compiler says in one line what to install, before it installs', async () => {
  const { status, output } = await capture([process.execPath, bootstrap, 'tools/cli.ts', 'start'], {
    env: bare,
  });
  expect(status).toBe(1);
  expect(output).toMatch(/^npm start: a C\+\+ compiler \(g\+\+\), .* not found; install .*\n$/);
});

test.each([
  ['ID=debian\n', 'install with: apt-get install g++ make python3'],
  ['ID=ubuntu\nID_LIKE=debian\n', 'install with: apt-get install g++ make python3'],
  ['ID="rocky"\nID_LIKE="rhel centos fedora"\n', 'install with: dnf install gcc-c++ make python3'],
  ['ID=alpine\n', 'install with: apk add g++ make python3 linux-headers'],
  ['', 'install g++, make and python3'],
])('the hint fits the distribution: %j', (osRelease, hint) => {
  expect(() => checkCompiler(bare, osRelease)).toThrow(hint);
});

test('a compiler named by CXX is looked for instead', () => {
  expect(() => checkCompiler({ ...bare, CXX: '/nonexistent/clang++ -v' }, '')).toThrow(
    'a C++ compiler (/nonexistent/clang++)',
  );
  expect(() => checkCompiler({ ...bare, CXX: process.execPath }, '')).not.toThrow('C++');
});
