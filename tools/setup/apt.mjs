import { capture, findProgram, run } from './command.mjs';

/** @type {Promise<void> | undefined} */
let updated;

/** @type {Promise<unknown>} apt locks its state: one installation at a time. */
let last = Promise.resolve();

/**
 * Why packages can't be installed here; undefined when they can.
 *
 * @returns {string | undefined}
 */
export function whyNotInstallable() {
  if (findProgram('apt-get') === undefined) return 'needs apt; run it on Debian';
  if (process.getuid?.() !== 0)
    return 'needs root to install and to enter a chroot; run it as root';
  return undefined;
}

/**
 * Refreshes apt's lists, once per run: a machine made from an image often has none.
 *
 * @returns {Promise<void>}
 */
function updateLists() {
  updated ??= run(['apt-get', 'update']).then(() => {});
  return updated;
}

/**
 * Installs those packages that aren't there yet.
 *
 * @param {readonly string[]} packages
 * @returns {Promise<string[]>} what had to be installed.
 */
export function ensurePackages(packages) {
  const turn = last.then(() => install(packages));
  last = turn.catch(() => {}); // The caller hears of it; the next one has its own turn.
  return turn;
}

/** @param {readonly string[]} packages */
async function install(packages) {
  const missing = [];
  for (const name of packages) {
    const { output } = await capture(['dpkg-query', '--status', name]);
    if (!output.includes('\nStatus: install ok installed\n')) missing.push(name);
  }
  if (missing.length > 0) {
    await updateLists();
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run(['apt-get', 'install', '--yes', '--no-install-recommends', ...missing], { env });
  }
  return missing;
}

/**
 * The Debian archive that this machine uses, so that no mirror need be named.
 *
 * @returns {Promise<string | undefined>} its URI.
 */
export async function findArchive() {
  const ask = ['apt-get', 'indextargets', '--format', '$(LABEL) $(SITE)', 'Created-By: Packages'];
  const known = await listArchives(ask);
  if (known !== undefined) return known;
  await updateLists(); // Labels come with the lists.
  return listArchives(ask);
}

/** @param {readonly string[]} ask */
async function listArchives(ask) {
  const { output } = await capture(ask);
  return /^Debian (\S+)$/m.exec(output)?.[1];
}

/**
 * How this machine's apt reaches its archive, for another apt that should do as it does.
 *
 * @returns {Promise<string[]>} options such as `Acquire::http::Proxy "…"`.
 */
export async function transportOptions() {
  const { output } = await capture(['apt-config', 'dump', '--no-empty']);
  return [...output.matchAll(/^(Acquire::https?::(?:Proxy|CAInfo)\S* ".*");$/gm)].map(
    ([, option]) => option ?? '',
  );
}
