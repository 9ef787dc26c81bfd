import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from '@linux-syscalls/targets';
import { Failure } from '../bootstrap/failure.mjs';
import { extract, type Recipe } from '../emulation/extract.ts';

export interface KernelFiles {
  /** That everything was unpacked into. */
  readonly folder: string;
  /** What the emulator loads. */
  readonly image: string;
  /** The guest's tools, in one program without libraries. */
  readonly busybox: string;
}

/**
 * Unpacks a kernel into the cache, the preferred one that can be had: another that is there already
 * does not keep it out.
 */
export async function unpackKernel(target: Target): Promise<KernelFiles> {
  const failures = [];
  for (const suite of target.kernel.suites) {
    try {
      return locate(await extract(recipeOf(target, suite)));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error.output || error.message);
    }
  }
  throw new Failure(`no ${target.kernel.package} could be unpacked`, failures.join('\n'));
}

function recipeOf({ name, debian, kernel }: Target, suite: string): Recipe {
  const release = suite.replace(/-backports$/, '');
  const wanted = release === suite ? kernel.package : `${kernel.package}/${suite}`;
  return {
    name: `kernel-${name}`,
    debianArch: debian,
    attempts: [{ suites: [...new Set([release, suite])], packages: [wanted, 'busybox-static'] }],
    files: {},
    folders: [],
    expected: 'usr/share/doc/busybox-static',
  };
}

function locate(folder: string): KernelFiles {
  return {
    folder,
    image: findFile(folder, ['boot', ...modulesFolders(folder)], /^vmlinu[xz]/),
    busybox: findFile(folder, ['usr/bin', 'bin'], /^busybox$/),
  };
}

/** Where a kernel's modules are, and the kernel itself from 7.0 on. */
function modulesFolders(folder: string) {
  const parent = 'usr/lib/modules';
  if (!existsSync(join(folder, parent))) return [];
  return readdirSync(join(folder, parent)).map((version) => join(parent, version));
}

function findFile(folder: string, places: readonly string[], name: RegExp) {
  for (const place of places.filter((it) => existsSync(join(folder, it)))) {
    const found = readdirSync(join(folder, place)).find((entry) => name.test(entry));
    if (found) return join(folder, place, found);
  }
  throw new Error(`nothing like ${name} in ${places.join(', ')} of ${folder}`);
}
