import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { capture } from '../setup/command.ts';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
const type = (...command: readonly string[]) =>
  capture([process.execPath, '--import', 'tsx', cli, ...command]);

/** Each starts a program, and this machine may be busy. */
vi.setConfig({ testTimeout: 30_000 });

test('npm test names the architectures that there are when asked for another', async () => {
  const { status, output } = await type('test', '--arch', 'mips');
  expect(status).toBe(1);
  expect(output).toMatch(/^npm test: --arch is mips but must be one of .*\briscv64\b.*\n$/);
});

test('npm test refuses an option that it does not know, in one line', async () => {
  const { status, output } = await type('test', '--everything');
  expect(status).toBe(1);
  expect(output).toMatch(/^npm test: Unknown option `--everything`\n$/);
});

test('pnpm test:kernels names the architectures that it has kernels for', async () => {
  const { status, output } = await type('test:kernels', '--arch', 'x86_64');
  expect(status).toBe(1);
  expect(output).toMatch(/^pnpm test:kernels: --arch is x86_64 but must be one of .*\bx86, .*\n$/);
});
