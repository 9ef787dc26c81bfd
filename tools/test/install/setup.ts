import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeHome } from '../../install/home.ts';
import { type Programs, providePrograms } from '../../install/programs.ts';
import { publish } from '../../install/publish.ts';
import { openRegistry } from '../../install/registry.ts';
import { readTarballs } from '../../release/tarballs.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder for projects. */
    folder: string;
    /** What programs find in their environment. */
    env: NodeJS.ProcessEnv;
    programs: Programs;
    /** Of all our packages. */
    version: string;
  }
}

/** Publishes the tarballs of release/ to a registry that lives as long as the tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const tarballs = await readTarballs();
  const programs = await providePrograms();
  const folder = mkdtempSync(join(tmpdir(), 'linux-syscalls-install-'));
  const registry = await openRegistry();
  const env = makeHome(join(folder, 'home'), registry.url);
  await Promise.all(tarballs.map(({ path }) => publish(path, programs.npm, env)));
  project.provide('folder', folder);
  project.provide('env', env);
  project.provide('programs', programs);
  project.provide('version', tarballs[0]!.manifest.version);
  return async () => {
    await registry.close();
    rmSync(folder, { recursive: true });
  };
}
