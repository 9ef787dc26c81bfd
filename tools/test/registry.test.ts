import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { openRegistry } from '../install/registry.ts';

test('a registry asks another one for foreign packages, and never for ours', async () => {
  const asked: (string | undefined)[] = [];
  const upstream = createServer(({ url }, response) => {
    asked.push(url);
    response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
  });
  upstream.listen(0, '127.0.0.1');
  await once(upstream, 'listening');
  onTestFinished(() => void upstream.close());
  const { port } = upstream.address() as AddressInfo;

  const registry = await openRegistry(`http://127.0.0.1:${port}/`);
  onTestFinished(() => registry.close());
  for (const name of ['linux-syscalls', '@linux-syscalls/raw-x86_64', '@linux-syscalls%2ftypes']) {
    expect((await fetch(registry.url + name)).status).toBe(404);
  }
  expect(asked).toEqual([]);
  await fetch(`${registry.url}node-gyp-build`);
  expect(asked).toContain('/node-gyp-build');
});
