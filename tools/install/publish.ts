import { run } from '../setup/command.ts';

/**
 * Publishes a tarball as npm does, but for its provenance: that is for a host that vouches for builds.
 *
 * @param tarball its path.
 * @param npm how npm is called.
 * @param env from makeHome.
 */
export async function publish(tarball: string, npm: readonly string[], env: NodeJS.ProcessEnv) {
  await run([...npm, 'publish', tarball, '--provenance=false'], { env });
}
