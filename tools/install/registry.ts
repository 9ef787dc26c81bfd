import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runServer } from 'verdaccio';
import { run } from '../setup/command.ts';

export interface Registry {
  readonly url: string;
  /** Ends it, and removes all that it kept. */
  readonly close: () => Promise<void>;
}

/** Everybody of this machine may do everything: it lives for one run. */
const open = { access: '$all', publish: '$all' };

/**
 * Starts a registry on loopback, on a port that is free. Our packages are those that are published to
 * it and no others; for anything else it asks another registry.
 *
 * @param upstream its address; that of the registry that npm is configured with.
 */
export async function openRegistry(upstream?: string): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), 'linux-syscalls-registry-'));
  const url = upstream ?? (await run(['npm', 'config', 'get', 'registry'])).trim();
  const server = await runServer({
    self_path: join(folder, 'config.yaml'),
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    uplinks: { upstream: { url } },
    packages: {
      'linux-syscalls': open,
      '@linux-syscalls/*': open,
      '**': { access: '$all', proxy: 'upstream' },
    },
    web: { enable: false },
    max_body_size: '100mb',
    log: { type: 'stdout', format: 'pretty', level: 'error' },
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      rmSync(folder, { recursive: true });
    },
  };
}
