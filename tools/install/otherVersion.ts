import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, extract } from 'tar';

/**
 * Makes a tarball that differs in its version alone.
 *
 * @param folder to make it in.
 * @returns its path.
 */
export async function withVersion(
  tarball: string,
  version: string,
  folder: string,
): Promise<string> {
  const scratch = mkdtempSync(join(folder, 'other-version-'));
  await extract({ file: tarball, cwd: scratch });
  const path = join(scratch, 'package/package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, version }));
  const file = join(scratch, 'other.tgz');
  await create({ file, cwd: scratch, gzip: true }, ['package']);
  return file;
}
