import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

// With whatever a wrapper lets through: each memory of each call that can be made without harm
// (sweep/views.mjs names those that can't, and why), every option of sockets, requests of ioctl on devices
// that can do no harm, commands of bpf, prctl and keyctl. As root it makes them in namespaces of its own;
// emulators have drivers' requests of their own idea, so that this machine alone is asked.

test('the kernel touches nothing beside a view', { timeout: 180_000 }, async (context) => {
  if (process.getuid!() !== 0) return context.skip('a namespace of its own needs root');
  const program = fileURLToPath(new URL('sweep/run.mjs', import.meta.url));
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [program], {
    encoding: 'utf8',
    input: '',
  });
  expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: '' });
  const found = JSON.parse(stdout);
  await context.annotate(`${found.calls} calls; not here: ${JSON.stringify(found.skipped)}`);
  expect(found.overruns).toEqual([]);
  expect(found.calls).toBeGreaterThan(10_000);
});
