// The C loop that our paths are measured against, built by this machine's compiler.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Functions of loop.c; each returns nanoseconds per call. */
export const loop = build();

function build() {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const output = join(folder, 'build/loop.node');
  const headers = [process.env.npm_config_nodedir, dirname(dirname(process.execPath))]
    .filter(Boolean)
    .map((root) => join(root, 'include/node'))
    .find((include) => existsSync(join(include, 'node_api.h')));
  mkdirSync(dirname(output), { recursive: true });
  const flags = ['-O2', '-fPIC', '-shared', ...(headers ? [`-I${headers}`] : [])];
  execFileSync(process.env.CC ?? 'cc', [...flags, join(folder, 'loop.c'), '-o', output]);
  return createRequire(import.meta.url)(output);
}
