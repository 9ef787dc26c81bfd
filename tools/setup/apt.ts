import which from 'which';
import { capture, run } from './command.ts';

let updated: Promise<void> | undefined;

/** apt locks its state: one installation at a time. */
let last: Promise<unknown> = Promise.resolve();

/** Why packages can't be installed here; undefined when they can. */
export function whyNotInstallable(): string | undefined {
  if (which.sync('apt-get', { nothrow: true }) === null) return 'needs apt; run it on Debian';
  return process.getuid?.() === 0
    ? undefined
    : 'needs root to install and to enter a chroot; run it as root';
}

/** Refreshes apt's lists, once per run: a machine made from an image often has none. */
function updateLists(): Promise<void> {
  updated ??= run(['apt-get', 'update']).then(() => {});
  return updated;
}

/**
 * Installs those packages that aren't there yet.
 *
 * @returns what had to be installed.
 */
export function ensurePackages(packages: readonly string[]): Promise<string[]> {
  const turn = last.then(() => install(packages));
  last = turn.catch(() => {}); // The caller hears of it; the next one has its own turn.
  return turn;
}

/** Whether this system has a package, set up as a whole. */
export async function isInstalled(name: string): Promise<boolean> {
  const { output } = await capture(['dpkg-query', '--status', name]);
  return output.includes('\nStatus: install ok installed\n');
}

/** Whether this system's archive has a package. */
export async function isAvailable(name: string): Promise<boolean> {
  const ask = async () => (await capture(['apt-cache', 'show', '--no-all-versions', name])).status;
  if ((await ask()) === 0) return true;
  await updateLists();
  return (await ask()) === 0;
}

async function install(packages: readonly string[]): Promise<string[]> {
  const missing: string[] = [];
  for (const name of packages) if (!(await isInstalled(name))) missing.push(name);
  if (missing.length > 0) {
    await updateLists();
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // Ctrl-C during an installation leaves dpkg in a state in which apt refuses the next one.
    await capture(['dpkg', '--configure', '--pending'], { env }); // What it can't end, apt mends.
    const options = ['--yes', '--fix-broken', '--no-install-recommends'];
    await run(['apt-get', 'install', ...options, ...missing], { env });
  }
  return missing;
}

/**
 * The Debian archive that this machine uses, so that no mirror need be named.
 *
 * @returns its URI.
 */
export async function findArchive(): Promise<string | undefined> {
  const ask = ['apt-get', 'indextargets', '--format', '$(LABEL) $(SITE)', 'Created-By: Packages'];
  const known = await listArchives(ask);
  if (known !== undefined) return known;
  await updateLists(); // Labels come with the lists.
  return listArchives(ask);
}

async function listArchives(ask: readonly string[]) {
  const { output } = await capture(ask);
  return /^Debian (\S+)$/m.exec(output)?.[1];
}

/**
 * How this machine's apt reaches its archive, for another apt that should do as it does.
 *
 * @returns options such as `Acquire::http::Proxy "…"`.
 */
export async function transportOptions(): Promise<string[]> {
  const { output } = await capture(['apt-config', 'dump', '--no-empty']);
  return [...output.matchAll(/^(Acquire::https?::(?:Proxy|CAInfo)\S* ".*");$/gm)].map(
    ([, option]) => option ?? '',
  );
}
