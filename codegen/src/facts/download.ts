import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { cacheDirectory } from './folders.ts';
import { debianMirror, PackageUnavailable } from './mirror.ts';
import { type PinnedPackage, pin } from './pin.ts';

/** Fetches a pinned package unless it is cached, checks its sha256, and returns its path. */
export async function download(
  pinned: PinnedPackage,
  progress: (message: string) => void,
): Promise<string> {
  const target = join(cacheDirectory, 'packages', basename(pinned.file));
  if (!existsSync(target)) {
    mkdirSync(join(cacheDirectory, 'packages'), { recursive: true });
    const partial = `${target}.partial`;
    await fetchTo(partial, new URL(pinned.file, await debianMirror()), progress);
    renameSync(partial, target);
  }
  const found = await sha256(target);
  if (found !== pinned.sha256) {
    throw new Error(`${target} has sha256 ${found}, pinned is ${pinned.sha256}`);
  }
  return target;
}

/** Has apt fetch it, which knows the proxies and certificates that this machine needs. */
async function fetchTo(path: string, url: URL, progress: (message: string) => void): Promise<void> {
  const args = ['-o', 'APT::Status-Fd=1', 'download-file', url.href, path];
  const apt = spawn('/usr/lib/apt/apt-helper', args);
  const ended = once(apt, 'close');
  const told = text(apt.stderr);
  let shown: string | undefined;
  for await (const line of createInterface(apt.stdout)) {
    const percent = /^dlstatus:\d+:(\d+)/.exec(line)?.[1];
    if (percent === undefined || percent === shown) continue;
    progress(`${percent} %`);
    shown = percent;
  }
  const [status] = await ended;
  if (status === 0) return;
  const [failure] = /^E: .*/m.exec(await told) ?? [`apt failed to fetch ${url}`];
  throw new PackageUnavailable(
    failure.includes(' 404 ')
      ? `${url} is gone, since an archive keeps a version for a while only: ` +
          `pin the newest of ${pin.suite} in codegen/kernel.json`
      : failure,
  );
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
