import { existsSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { stable, type Target } from '@linux-syscalls/targets';
import { ensurePackages, isAvailable, isInstalled } from '../setup/apt.ts';
import { unpackPrograms } from './programs.ts';

/** Where programs are found that are no package's of this system. */
const commands = '/usr/local/bin';

/**
 * Makes the cross compilers of architectures available under their usual names: installs those that this
 * system's archive has, and unpacks the others from a newer Debian.
 *
 * @returns what wasn't there.
 */
export async function ensureCompilers(targets: readonly Target[], host: Target): Promise<string[]> {
  const added: string[] = [];
  for (const target of targets) {
    const name = `g++-${target.triplet.replaceAll('_', '-')}`;
    const link = join(commands, lastOffered(target));
    // Asked first, since apt takes a second for each question.
    if ((await isInstalled(name)) || existsSync(link)) continue;
    if (await isAvailable(name)) {
      added.push(...(await ensurePackages([name])));
    } else {
      const folder = await unpackPrograms({
        name: `compiler-${target.name}`,
        debianArch: host.debian,
        attempts: stable.map((suite) => ({ suites: [suite], packages: [name] })),
        files: {},
        folders: [],
        expected: `usr/bin/${target.triplet}-g++`,
      });
      if (offer(join(folder, 'usr/bin'), target)) added.push(name);
    }
  }
  return added;
}

/** The program that is linked to last: where it is, all others are. */
const lastOffered = ({ triplet }: Target): string => `${triplet}-g++`;

/**
 * Links to the programs of a target.
 *
 * @returns whether any link is new.
 */
function offer(folder: string, target: Target): boolean {
  const last = lastOffered(target);
  const names = readdirSync(folder).filter(
    (name) => name.startsWith(`${target.triplet}-`) && name !== last,
  );
  const missing = [...names, last].filter((name) => !existsSync(join(commands, name)));
  for (const name of missing) {
    rmSync(join(commands, name), { force: true }); // A link to what is gone.
    symlinkSync(join(folder, name), join(commands, name));
  }
  return missing.length > 0;
}
