import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { cacheDirectory } from './cache.ts';
import { debianMirror } from './mirror.ts';
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

async function fetchTo(path: string, url: URL, progress: (message: string) => void): Promise<void> {
  const response = await fetch(url);
  if (response.status === 404) {
    throw new Error(
      `${url} is gone, since an archive keeps a version for a while only: ` +
        `pin the newest of ${pin.suite} in codegen/kernel.json`,
    );
  }
  if (!response.ok || !response.body) throw new Error(`${url} answers ${response.status}`);
  const total = Number(response.headers.get('content-length'));
  let received = 0;
  let shown = -1;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      received += chunk.length;
      const percent = total > 0 ? 5 * Math.floor((received / total) * 20) : 0;
      if (percent > shown) progress(`${percent} % of ${Math.round(total / 1e6)} MB`);
      shown = Math.max(shown, percent);
      done(null, chunk);
    },
  });
  await pipeline(Readable.fromWeb(response.body), meter, createWriteStream(path));
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
