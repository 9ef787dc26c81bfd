import { run } from '../setup/command.mjs';

/**
 * Publishes a tarball as npm does, but for its provenance: that is for a host that vouches for builds.
 *
 * @param {string} tarball its path.
 * @param {readonly string[]} npm how npm is called.
 * @param {NodeJS.ProcessEnv} env from makeHome.
 */
export async function publish(tarball, npm, env) {
  await run([...npm, 'publish', tarball, '--provenance=false'], { env });
}
