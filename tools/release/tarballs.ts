import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { list } from 'tar';
import { Failure } from '../bootstrap/failure.mjs';
import { root } from '../bootstrap/repository.mjs';
import { publishable } from './publishable.ts';

/** Where tarballs are put. */
export const releaseFolder = join(root, 'release');

/** A package as it is published. */
export interface Tarball {
  /** Of the package. */
  readonly name: string;
  /** The name of its folder in `packages`. */
  readonly short: string;
  readonly path: string;
  /** Its size in bytes. */
  readonly packed: number;
  /** By their paths in the package, sorted. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly manifest: Manifest;
}

/** What of a package.json is read here. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license: string;
  readonly repository: unknown;
  readonly publishConfig: unknown;
  readonly sideEffects: boolean;
  readonly preferUnplugged?: boolean;
  readonly gypfile?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, EntryPoint | string | null>>;
}

/** The files that an import of an entry point leads to. */
export interface EntryPoint {
  readonly types: string;
  readonly default: string;
}

/** Reads what `pnpm release:pack` made of each package. */
export async function readTarballs(): Promise<Tarball[]> {
  const present = existsSync(releaseFolder) ? readdirSync(releaseFolder) : [];
  return Promise.all(
    publishable().map(async ({ name, short }) => {
      const start = `${name.replace('@', '').replace('/', '-')}-`;
      const file = present.find((it) => it.startsWith(start) && /^\d/.test(it.slice(start.length)));
      if (file === undefined) {
        throw new Failure(`release/ has no tarball of ${name}: pnpm release:pack makes it`);
      }
      const path = join(releaseFolder, file);
      const files = await readFiles(path);
      const manifest = JSON.parse(String(files.get('package.json')));
      return { name, short, path, packed: statSync(path).size, files, manifest };
    }),
  );
}

/** @param path of a tarball. */
async function readFiles(path: string): Promise<Map<string, Buffer>> {
  const entries: [string, Promise<Buffer>][] = [];
  await list({
    file: path,
    onReadEntry(entry) {
      entries.push([entry.path.replace(/^package\//, ''), entry.concat()]);
    },
  });
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  const files = new Map();
  for (const [name, content] of entries) files.set(name, await content);
  return files;
}

/** @returns bytes of all files together, as npm tells it. */
export function unpackedSize({ files }: Tarball): number {
  return [...files.values()].reduce((sum, { length }) => sum + length, 0);
}
