import { root } from '../bootstrap/repository.mjs';
import { run } from './command.ts';

/** Builds the TypeScript of every package and this machine's stub; what didn't change isn't built anew. */
export async function buildPackages(): Promise<void> {
  const quiet = { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };
  await run(['pnpm', 'exec', 'turbo', 'run', 'build', '--output-logs=errors-only'], {
    cwd: root,
    env: { ...process.env, ...quiet },
  });
}

/**
 * Builds stubs, real and recording.
 *
 * @param which names of architectures, none for all; `--anew` uses nothing that was built before.
 */
export async function buildStubs(which: readonly string[]): Promise<void> {
  const script = ['--import', 'tsx', 'building/stubs/cli.ts'];
  await run([process.execPath, ...script, ...which], { cwd: root });
}
