import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, root } from '../bootstrap/repository.mjs';

/** A package that goes to the registry. */
export interface Publishable {
  readonly name: string;
  /** From the top of the working tree. */
  readonly folder: string;
  /** The name of its folder, and of its list of contents. */
  readonly short: string;
}

/** Every package that isn't private. */
export function publishable(): Publishable[] {
  return readdirSync(join(root, 'packages'))
    .filter((short) => existsSync(join(root, 'packages', short, 'package.json')))
    .map((short) => ({ short, folder: `packages/${short}` }))
    .map(({ short, folder }) => ({ short, folder, manifest: readJson(`${folder}/package.json`) }))
    .filter(({ manifest }) => !manifest.private)
    .map(({ short, folder, manifest }) => ({ name: manifest.name, folder, short }));
}

/** Removes what was built of each. */
export function removeBuilt() {
  for (const { folder } of publishable()) {
    rmSync(join(root, folder, 'dist'), { recursive: true, force: true });
  }
}
