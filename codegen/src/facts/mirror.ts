import { run } from './run.ts';

/** A pinned package that can't be had, here and now: no reason to doubt the facts. */
export class PackageUnavailable extends Error {}

/** The archive that this machine's apt is set up with; every suite's packages lie below it. */
export async function debianMirror(): Promise<string> {
  const format = '$(ORIGIN) $(LABEL) $(REPO_URI)';
  const targets = await run('apt-get', ['indextargets', '--format', format]).catch((error) => {
    throw new PackageUnavailable(error.message);
  });
  const mirror = targets.split('\n').find((line) => line.startsWith('Debian Debian '));
  if (!mirror) {
    throw new PackageUnavailable(
      'apt knows no Debian archive here: run "apt-get update" on Debian',
    );
  }
  return mirror.split(' ')[2]!;
}
