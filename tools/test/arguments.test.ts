import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { capture } from '../setup/command.mjs';

const script = fileURLToPath(new URL('../test.mjs', import.meta.url));

test('npm test names the architectures that there are when asked for another', async () => {
  const { status, output } = await capture([process.execPath, script, '--arch', 'mips']);
  expect(status).toBe(1);
  expect(output).toMatch(/^npm test: --arch is mips but must be one of .*\briscv64\b.*\n$/);
});

test('npm test refuses an option that it does not know, in one line', async () => {
  const { status, output } = await capture([process.execPath, script, '--everything']);
  expect(status).toBe(1);
  expect(output).toMatch(/^npm test: Unknown option '--everything'.*\n$/);
});

const kernels = fileURLToPath(new URL('../test-kernels.mjs', import.meta.url));

test('pnpm test:kernels names the architectures that it has kernels for', async () => {
  const { status, output } = await capture([process.execPath, kernels, '--arch', 'x86_64']);
  expect(status).toBe(1);
  expect(output).toMatch(/^pnpm test:kernels: --arch is x86_64 but must be one of x86, arm, .*\n$/);
});
