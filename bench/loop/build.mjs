// Builds the C loops with this machine's compiler, for whoever loads them.

import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import headers from 'node-api-headers';
import { run } from '../../tools/setup/command.ts';
import { addon, library } from './paths.mjs';

export async function buildLoops() {
  mkdirSync(dirname(addon), { recursive: true });
  const source = (name) => join(import.meta.dirname, name);
  const compile = [process.env.CC ?? 'cc', '-O2', '-fPIC', '-shared', '-pthread'];
  await run([...compile, source('loop.c'), '-o', library]);
  const sources = [source('loop.c'), source('addon.c')];
  await run([...compile, '-I', headers.include_dir, ...sources, '-o', addon]);
}
