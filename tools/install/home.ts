import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Makes a home in which every installer asks the test's registry, and nothing of this machine's
 * settings is in force.
 *
 * @param registry its address.
 * @returns what a program that lives there finds.
 */
export function makeHome(folder: string, registry: string): NodeJS.ProcessEnv {
  mkdirSync(folder, { recursive: true });
  for (const [path, lines] of Object.entries(settings(registry))) {
    writeFileSync(join(folder, path), lines.map((line) => `${line}\n`).join(''));
  }
  return {
    HOME: folder,
    PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
    LANG: 'C.UTF-8',
    // What was published a moment ago is what is tested.
    pnpm_config_minimum_release_age: '0',
    DENO_NO_UPDATE_CHECK: '1',
    YARN_ENABLE_TELEMETRY: '0',
  };
}

/** @returns lines by the name of their file. */
function settings(registry: string): Record<string, string[]> {
  const { host } = new URL(registry);
  return {
    '.npmrc': [
      `registry=${registry}`,
      // npm publishes for nobody without a token; this registry asks nobody who they are.
      `//${host}/:_authToken=anybody`,
      'audit=false',
      'fund=false',
      'update-notifier=false',
    ],
    '.yarnrc': [`registry "${registry}"`, 'disable-self-update-check true'],
    '.yarnrc.yml': [
      `npmRegistryServer: "${registry}"`,
      'unsafeHttpWhitelist: ["127.0.0.1"]',
      'npmMinimalAgeGate: 0',
    ],
  };
}
