import { run } from './command.mjs';
import { root } from './repository.mjs';

/**
 * Builds the TypeScript of every package and this machine's stub; what didn't change isn't built anew.
 *
 * @param {NodeJS.ProcessEnv} env with pnpm on PATH.
 */
export async function buildPackages(env) {
  const quiet = { ...env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };
  await run(['pnpm', 'exec', 'turbo', 'run', 'build', '--output-logs=errors-only'], {
    cwd: root,
    env: quiet,
  });
}

/**
 * Builds stubs, real and recording.
 *
 * @param {readonly string[]} which `--host`, or names of architectures; none for all. `--anew` uses
 *   nothing that was built before.
 * @param {NodeJS.ProcessEnv} env
 */
export async function buildStubs(which, env) {
  await run([process.execPath, 'tools/build-stubs.mjs', ...which], { cwd: root, env });
}
