import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../console/failure.mjs';
import { extract } from '../emulation/extract.mjs';
import { all } from '../run/architectures.mjs';

/**
 * @typedef {import('../emulation/extract.mjs').Attempt} Attempt
 *
 * @typedef {object} Kernel a kernel of Debian, and how qemu runs it.
 * @property {string} name of the architecture that it is for.
 * @property {string} debianArch the same, as Debian calls it.
 * @property {string} package
 * @property {readonly string[]} suites of Debian to look in, the newest kernel first.
 * @property {readonly string[]} qemu the emulator and its options.
 * @property {readonly string[]} qemuPackages what brings the emulator.
 * @property {string} console what the kernel calls the emulator's serial line.
 *
 * @typedef {object} KernelFiles
 * @property {string} folder that everything was unpacked into.
 * @property {string} image what the emulator loads.
 * @property {string} busybox the guest's tools, in one program without libraries.
 */

const named = all.map(({ name, target: { debian, qemu, kernel } }) => {
  const { options, emulator, ...rest } = kernel;
  const program = [`qemu-system-${qemu}`, ...options];
  return [name, { ...rest, name, debianArch: debian, qemu: program, qemuPackages: emulator }];
});

/** @type {Readonly<Record<import('../../abi/src/arch/index.ts').ArchName, Kernel>>} */
export const kernels = Object.fromEntries(named);

/**
 * Unpacks a kernel into the cache, the newest that can be had: an older one that is there already
 * does not keep a newer one out.
 *
 * @param {Kernel} kernel
 * @returns {Promise<KernelFiles>}
 */
export async function unpackKernel(kernel) {
  const failures = [];
  for (const suite of kernel.suites) {
    try {
      return locate(await extract(recipeOf(kernel, suite)));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error.output || error.message);
    }
  }
  throw new Failure(`no ${kernel.package} could be unpacked`, failures.join('\n'));
}

/**
 * @param {Kernel} kernel
 * @param {string} suite
 * @returns {import('../emulation/extract.mjs').Recipe}
 */
function recipeOf(kernel, suite) {
  const release = suite.replace(/-backports$/, '');
  const wanted = release === suite ? kernel.package : `${kernel.package}/${suite}`;
  return {
    name: `kernel-${kernel.name}`,
    debianArch: kernel.debianArch,
    attempts: [{ suites: [...new Set([release, suite])], packages: [wanted, 'busybox-static'] }],
    files: {},
    folders: [],
    witness: 'usr/share/doc/busybox-static',
  };
}

/**
 * @param {string} folder
 * @returns {KernelFiles}
 */
function locate(folder) {
  return {
    folder,
    image: findFile(folder, ['boot', ...modulesFolders(folder)], /^vmlinu[xz]/),
    busybox: findFile(folder, ['usr/bin', 'bin'], /^busybox$/),
  };
}

/**
 * Where a kernel's modules are, and the kernel itself from 7.0 on.
 *
 * @param {string} folder
 */
function modulesFolders(folder) {
  const parent = 'usr/lib/modules';
  if (!existsSync(join(folder, parent))) return [];
  return readdirSync(join(folder, parent)).map((version) => join(parent, version));
}

/**
 * @param {string} folder
 * @param {readonly string[]} places
 * @param {RegExp} name
 */
function findFile(folder, places, name) {
  for (const place of places.filter((it) => existsSync(join(folder, it)))) {
    const found = readdirSync(join(folder, place)).find((entry) => name.test(entry));
    if (found) return join(folder, place, found);
  }
  throw new Error(`nothing like ${name} in ${places.join(', ')} of ${folder}`);
}
